import ContractAnalysis
import ContractRules

extension Checker {
  /// The same as ``unnumbered(_:withFingerprints:inPieces:)`` of a contract with nothing else to be
  /// done meanwhile, on several cores where there are some.
  func unnumberedOnAllCores(_ analysis: Analysis, withFingerprints: Bool) -> [Finding] {
    guard analysis.contract.range.length >= worthAThread, usableCores > 1 else {
      return unnumbered(analysis, withFingerprints: withFingerprints)
    }
    // What takes longest or many rules ask for comes first; who asks before it is ready waits.
    var before: [@Sendable () -> Void] = [
      { _ = analysis.findNearMisses() }, { _ = analysis.blanks },
    ]
    if !analysis.areReferencesBegun { before.insert({ _ = analysis.references }, at: 0) }
    return unnumbered(analysis, withFingerprints: withFingerprints) { count, piece in
      let count = before.count + count
      let pieces = OrderedResults(count: count, ahead: count) { [before] number -> [Finding] in
        guard number < before.count else { return piece(number - before.count) }
        before[number]()
        return []
      }
      return Array(pieces.dropFirst(before.count))
    }
  }
}

/// In bytes; what is shorter is done before a thread has begun.
private let worthAThread = 8_000
