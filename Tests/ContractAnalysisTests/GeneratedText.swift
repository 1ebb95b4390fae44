import Foundation

/// Texts that are made at random, the same on every run.
struct GeneratedText {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Random bytes, made valid UTF-8.
  mutating func noise(_ count: Int) -> String {
    String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
  }

  /// The pieces that contracts are made of, in any order.
  mutating func pieces(_ count: Int) -> String {
    (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static let pieces = [
    "第", "一", "百", "二", "十", "3", "１２", "条", "款", "项", "目", "章", "节", "编", "之一", "附件", "目录", "鉴于",
    "\n", "\n", "\n", "\n第一条 ", "\n第二条 ", "\n第三章 ", "\n附件一 ", "\n(1)", "\n①", "\n（一）", "\n一、",
    "\n1.1 ", " ",
    "　", "\r\n", "\r", "\t", "____", "＿", "【】", "[ ]", "××", "□", "(", ")", "（", "）", "《", "》", "“",
    "”", "(注:",
    "（注：", "，", "。", "；", "：", ":", "、", "和", "至", "或", "本条", "上款", "前两款", "前项", "该法", "公司法", "指",
    "：是指", "定义中", "以下简称", "甲方", "乙方：", "（盖章）", "合同", "协议\n", "元", "年", "月", "日内", "为", "自",
    "\u{FEFF}",
    "\u{200B}", "\u{A0}", "😀", "e\u{301}", "\0", "\u{2028}", "\\_", "**", "> ", "┌─┐", "- 1 -\n",
    "篇2：",
  ]

  /// A part of a sample with a few mishaps of copying in it.
  mutating func mutated(_ sample: [String]) -> String {
    let count = Int.random(in: 10...60, using: &random)
    let start = Int.random(in: 0..<max(1, sample.count - count), using: &random)
    var lines = Array(sample[start..<min(sample.count, start + count)])
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&lines) }
    var text = lines.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n")
    if Bool.random(using: &random) { text = withoutSomeBytes(text) }
    return text
  }

  private mutating func change(_ lines: inout [String]) {
    guard let index = lines.indices.randomElement(using: &random) else { return }
    let line = lines[index]
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(line, at: index)
    case 2: lines.swapAt(index, lines.indices.randomElement(using: &random) ?? index)
    case 3 where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
    case 4:
      let cut = Int.random(in: 0...line.unicodeScalars.count, using: &random)
      lines[index] = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cut)))
      lines.insert(
        String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(cut))), at: index + 1)
    case 5: lines[index] = replacingOne(line)
    default: lines.insert(pieces(6), at: index)
    }
  }

  private mutating func replacingOne(_ line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    guard let index = scalars.indices.randomElement(using: &random) else { return line }
    scalars.replaceSubrange(index...index, with: Array(pieces(1).unicodeScalars))
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func withoutSomeBytes(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      guard let index = bytes.indices.randomElement(using: &random) else { break }
      bytes.remove(at: index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The samples of the project, as lines.
  static let samples: [[String]] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Samples")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }()
}
