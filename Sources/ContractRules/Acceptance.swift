import ContractText

/// A finding that someone has looked at and lets stand, with the reason.
public struct Acceptance: Hashable, Sendable {
  /// The rule's id.
  public let rule: String

  /// The place as the report prints it: 第一百三十四条第一款第(2)项. An article covers what is below it.
  public let place: String

  /// Why it may stand; nil only in a baseline.
  public let reason: String?

  /// Words of the finding's range, which narrow it to some findings of the place.
  public let text: String?

  /// The path of the file, or of a folder above it, that it is meant for, in the form in which the
  /// files are named to ``AcceptanceSet``; nil where it is meant for all.
  public let file: String?

  /// The one finding that is meant, whatever its place has become; nil where place and text tell.
  public let fingerprint: Fingerprint?

  /// An acceptance of one finding by its fingerprint, or of all that place and text fit.
  public init(
    rule: String, place: String, reason: String?, text: String? = nil, file: String? = nil,
    fingerprint: Fingerprint? = nil
  ) {
    self.rule = rule
    self.place = place
    self.reason = reason
    self.text = text
    self.file = file
    self.fingerprint = fingerprint
  }
}

/// Whether the place `label` is `place`, or below it: 第五条第二款 is below 第五条, and 第五条之一 is not.
///
/// Width and white space do not count: （2） is (2). 第3.5条 is below 第三条 and below 第3条.
func isPlace(_ label: FoldedWords, within place: FoldedWords) -> Bool {
  if let above = decimalsAbove(place.bytes), label.bytes.starts(with: above) { return true }
  guard label.bytes.starts(with: place.bytes) else { return false }
  let below = label.bytes[place.bytes.count...]
  return below.isEmpty || below.starts(with: "第".utf8) || below.starts(with: "“".utf8)
}

/// What the label of a clause below 第三条 or 第3.5条 begins with, where its number is a decimal: 第3. or
/// 第3.5.; nil for other places.
private func decimalsAbove(_ place: [UInt8]) -> [UInt8]? {
  let (mark, unit) = (Array("第".utf8), Array("条".utf8))
  guard place.starts(with: mark), place.suffix(3).elementsEqual(unit), place.count > 6 else {
    return nil
  }
  let number = place[3..<place.count - 3]
  guard let ordinal = Ordinal.parse(Array(number), from: 0, to: number.count) else { return nil }
  let rest = number.dropFirst(ordinal.end)
  guard rest.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }) else { return nil }
  return mark + Array(String(ordinal.value).utf8) + rest + [0x2E]
}
