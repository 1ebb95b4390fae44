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

  /// The fingerprint of the next finding of `rule` in the file.
  mutating func fingerprint(
    rule: String, range: TextRange, in words: FingerprintWords
  ) -> Fingerprint {
    let own = words.own(range)
    let before = words.sentence(before: range)
    let after = words.sentence(after: range, isBare: own.isEmpty && before.isEmpty)
    var hash = StableHash()
    hash.add(rule.utf8)
    hash.add(own.bytes)
    hash.add(before.last(Self.reach))
    hash.add(after.first(Self.reach))
    let count = equals[hash.value, default: 0]
    equals[hash.value] = count + 1
    hash.add(String(count).utf8)
    return Fingerprint(hash.value)
  }

  /// How many characters of the sentence count on each side of a finding.
  private static let reach = 80
}
