import ContractAnalysis
import ContractText

/// Gives the findings of a file their fingerprints, in the order of the text.
///
/// Findings of one rule with the same words in the same sentence are told apart by their number
/// among themselves; so one counter serves all contracts of a file.
public struct FingerprintCounter: Sendable {
  private var equals: [UInt64: Int] = [:]

  /// Whether findings get fingerprints at all.
  let isWanted: Bool

  /// A counter for a file of which no finding was seen yet; one that is not wanted gives none.
  public init(isWanted: Bool = true) { self.isWanted = isWanted }

  /// What fingerprints are made of but for the number among equals.
  static func unnumbered(
    rule: String, range: TextRange, in words: FingerprintWords
  ) -> Fingerprint {
    let own = words.own(range)
    let before = words.sentence(before: range)
    let after = words.sentence(after: range, isBare: own.isEmpty && before.isEmpty)
    var hash = StableHash()
    hash.add(rule.utf8)
    hash.add(own.bytes)
    hash.add(before.last(reach))
    hash.add(after.first(reach))
    return Fingerprint(hash.value)
  }

  /// Completes the fingerprints of the next findings of the file.
  package mutating func number(_ findings: inout [Finding]) {
    guard isWanted else { return }
    for index in findings.indices {
      var hash = StableHash(goingOnFrom: findings[index].fingerprint.value)
      let count = equals[hash.value, default: 0]
      equals[hash.value] = count + 1
      hash.add(String(count).utf8)
      findings[index].fingerprint = Fingerprint(hash.value)
    }
  }

  /// How many characters of the sentence count on each side of a finding.
  private static let reach = 80
}
