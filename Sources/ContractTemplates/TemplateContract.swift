import ContractAnalysis
import ContractSyntax
import ContractText

/// The contract of a text that is taken for a template: the one with the most blanks; nil where there
/// is none.
public func templateContract(of text: [UInt8]) -> Analysis? {
  var best: Analysis?
  for contract in parse(SourceText(bytes: text)).contracts {
    let analysis = analyze(contract)
    if let best, best.blanks.count >= analysis.blanks.count { continue }
    best = analysis
  }
  return best
}

extension Analysis {
  /// The bytes of every blank by its id, all parts of one that a page broke over lines.
  var blankRanges: [String: TextRange] {
    var lastEnds: [TextRange: Int] = [:]
    for written in contract.blanks { lastEnds[written.range] = written.lastEnd }
    var ranges: [String: TextRange] = [:]
    for blank in blanks {
      let end = blank.form == .lost ? nil : lastEnds[blank.range]
      ranges[blank.id] = TextRange(blank.range.start, max(blank.range.end, end ?? 0))
    }
    return ranges
  }
}
