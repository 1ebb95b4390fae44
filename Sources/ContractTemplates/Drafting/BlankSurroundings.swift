import ContractAnalysis
import ContractText

/// The words around a blank of a template, in its line.
struct BlankSurroundings {
  /// From the start of the line, without the number of an article or the mark of an item.
  let before: String

  /// The last words of the line before it, where they lead to what follows: 特许经营权为； nil where they do
  /// not.
  let above: String?

  /// From the unit to the end of the line, a drafting note right after the blank left out.
  let after: String

  /// The words around `blank` in a template.
  init(_ blank: Blank, in analysis: Analysis) {
    let bytes = analysis.source.bytes
    let contract = analysis.contract.range
    var start = blank.range.start
    while start > contract.start, blank.range.start - start < Self.reach, bytes[start - 1] != 0x0A {
      start -= 1
    }
    var end = blank.range.end
    while end < contract.end, end - blank.range.end < Self.reach, bytes[end] != 0x0A { end += 1 }
    let line = String(decoding: bytes[start..<blank.range.start], as: UTF8.self)
    before = String(
      Self.withoutHeading(line).drop { $0.isWhitespace || Self.itemMarks.contains($0) })
    above = Self.leading(bytes[contract.start..<start])
    let rest = String(decoding: bytes[blank.range.end..<end], as: UTF8.self)
    after = Self.withoutNote(rest)
  }

  /// 特许经营权为 of the line 甲方授予乙方的特许经营权为：
  private static func leading(_ bytes: ArraySlice<UInt8>) -> String? {
    let lines = String(decoding: bytes.suffix(reach), as: UTF8.self)
    let words = lines.drop { $0 == "\u{FFFD}" }.reversed().drop { $0.isWhitespace }
    guard let mark = words.first, mark == "：" || mark == ":" else { return nil }
    let line = String(words.dropFirst().prefix { !$0.isNewline }.reversed())
    return withoutHeading(line).split { "，,。；;".contains($0) || $0.isWhitespace }.last
      .map(String.init)
  }

  /// In bytes; some sixty Chinese characters.
  private static let reach = 180

  private static let itemMarks = Set("（）()0123456789０１２３４５６７８９.．、一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩")

  /// The line without the 第二条 that it begins with.
  private static func withoutHeading(_ line: String) -> Substring {
    guard line.hasPrefix("第"), let mark = line.prefix(12).firstIndex(of: "条"),
      line[..<mark].dropFirst().allSatisfy({ "零〇一二三四五六七八九十百千".contains($0) || $0.isNumber })
    else { return line[...] }
    return line[line.index(after: mark)...]
  }

  /// 北京 of ____（注：可在北京、上海中选择）仲裁 says nothing of what follows.
  private static func withoutNote(_ words: String) -> String {
    guard words.hasPrefix("(注") || words.hasPrefix("（注"),
      let close = words.firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return words }
    return String(words[words.index(after: close)...])
  }

  /// 特许经营期 of （一）特许经营期：指自生效日起____年; nil where the line defines nothing.
  var definedTerm: String? {
    guard let colon = before.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let meaning = before[before.index(after: colon)...].drop { $0.isWhitespace }
    guard ["指", "是指", "系指"].contains(where: meaning.hasPrefix) else { return nil }
    let term = before[..<colon].filter { !"“”\"「」".contains($0) && !$0.isWhitespace }
    return (2...12).contains(term.count) ? String(term) : nil
  }

  /// 甲方 of ____局（以下简称甲方）; nil where no party is introduced.
  func introducedParty(unit: String?) -> String? {
    let words = after.dropFirst(unit.map { after.hasPrefix($0) ? $0.count : 0 } ?? 0).prefix(16)
    guard let named = words.firstIndex(of: "称"), !words[..<named].contains("_") else { return nil }
    let name = words[named...].dropFirst().drop { "“”\"「为：:".contains($0) }
    return Self.parties.first(where: name.hasPrefix)
  }

  /// The party whose line it is: 甲方：____，地址：____
  var party: String? { Self.parties.first(where: before.hasPrefix) }

  /// Whether a label with its colon stands right before it.
  var isLabelled: Bool {
    before.last { !$0.isWhitespace }.map { $0 == ":" || $0 == "：" } ?? false
  }

  /// Which of several columns it stands in, by how often its label stands in the line before: 0 and 1
  /// of 签字：____　　签字：____; nil where there is only one.
  func column(of label: String) -> Int? {
    func count(_ words: String) -> Int {
      let plain = words.filter { !$0.isWhitespace }
      return plain.split(separator: label, omittingEmptySubsequences: false).count - 1
    }
    let own = count(before)
    return own + count(after) >= 2 ? max(0, own - 1) : nil
  }

  /// The parties as contracts call them, in the order of their columns.
  static let parties = ["甲方", "乙方", "丙方"]
}
