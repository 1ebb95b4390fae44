import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference to an article that exists but speaks of something else, while one near it fits.
///
/// An article was put in or taken out, the numbers moved on, and the reference did not. It is the
/// mistake that no search for missing numbers finds.
struct SuspectReference: Rule {
  static let id = "suspect-reference"
  static let group = RuleGroup.references
  // It is judged by words; the reference may be meant as it stands.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "引用的条款号可能有误", en: "Reference that seems to mean another article")
  static let explanation = Text(
    zh: "所引的条款存在，但讲的是别的事，而相邻的一条正好相符，多半是增删条文后编号移动、引用没有跟着改。请对照两处条文核实。",
    en: """
      The article referred to exists but speaks of something else, while one near it fits: the \
      numbers have moved on and the reference has not. Compare both articles.
      """)
  static let examples: [Example] = [
    .finds(contract("乙方应当向保险公司索取证明，以证实按照↓第六条获得的保险。")),
    .finds(contract("对以下情况，↓第八条不适用：\n（1）已经公布、无须保密的资料；\n（2）依法应当披露的资料。")),
    .finds(contract("乙方未在↓第三条规定的大修期限内完工的，应当赔偿。")),
    .finds(contract("违反↓第六条规定，未自费购买保险的，乙方应当承担责任。")),
    .accepts(contract("违反第七条规定，未自费购买保险的，乙方应当承担责任。")),
    .accepts(contract("乙方应当向保险公司索取证明，以证实按照第七条获得的保险。")),
    .accepts(contract("乙方违反第六条规定的，应当赔偿。")),
    .accepts(contract("乙方取水依照《中华人民共和国水法》第八条规定的保密要求办理。")),
    .accepts(contract("违反第三条的规定投保的，由乙方承担责任。")),
  ]

  /// Ten articles, each of something else, and one more.
  private static func contract(_ last: String) -> String {
    let articles = [
      "本合同由双方在平等的基础上订立。", "乙方应当每日检测原水，检测结果报甲方备案。",
      "水费按月结算，用户应当在次月付清。", "乙方应当在移交前完成最后一次大修，大修期限为六十天。",
      "甲方有权派员进入厂区，检查设备的状况。", "因法律变更增加的成本，由双方协商分担。",
      "乙方应当自费购买保险，并使保险在运营期内有效；未经同意不得变更保险。",
      "因违约造成损失的，违约方应当赔偿对方的损失。", "双方对获取的资料负有保密义务，保密期为三年。",
      "争议由双方协商解决，协商不成的提交仲裁。", last,
    ]
    return articles.enumerated()
      .map { "第\(chineseNumeral($0 + 1))条 \($1)\n" }.joined()
  }

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    var last: Reference?
    for reference in analysis.references where reference.status == .suspect {
      guard let expected = reference.expected, last.map({ !isOneNumber($0, reference) }) ?? true
      else { continue }
      last = reference
      let message = Text.suspect(
        reference.text, words: reference.evidence?.words ?? [],
        others: reference.evidence?.others ?? 0,
        expected: analysis.place(of: expected).label)
      report(
        Report(
          reference.range, message, related: related(reference, expected),
          suggestion: suggestion(reference, expected)))
    }
  }

  /// Whether two references have one printed number: the 第十六条 of 第十六条第（一）、（三）项.
  private func isOneNumber(_ first: Reference, _ second: Reference) -> Bool {
    first.written.enumeration == second.written.enumeration
      && second.written.steps.first?.isPrinted == false
      && first.written.steps.first?.number == second.written.steps.first?.number
  }

  private func related(_ reference: Reference, _ expected: Node) -> [RelatedPlace] {
    reference.targets.map {
      RelatedPlace(.printedTarget(openingWords(of: $0)), $0.headingRange)
    } + [RelatedPlace(.expectedTarget(openingWords(of: expected)), expected.headingRange)]
  }

  /// What an article says it is about: its title, else its first words.
  private func openingWords(of node: Node) -> String {
    if let title = node.title, !title.isEmpty { return title }
    let paragraph = node.kind == .paragraph ? node : node.paragraphs.first ?? node
    let reading = paragraph.reading
    var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
    cursor.skipSpaces()
    let start = cursor.offset
    for _ in 0..<Self.longestOpening where !cursor.isAtEnd && !Self.endsOpening(cursor.scalar) {
      cursor.advance()
    }
    let words = reading.text(start, cursor.offset)
    return cursor.isAtEnd || Self.endsOpening(cursor.scalar) ? words : words + "…"
  }

  private static func endsOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "：", ",", ";", ":", "\n": true
    default: false
    }
  }

  /// So many characters tell one article from another.
  private static let longestOpening = 24

  /// The other number, written as the printed one is, for the 第N条 that a reference begins with.
  private func suggestion(_ reference: Reference, _ expected: Node) -> Suggestion? {
    guard let article = expected.enclosing(.article), article.branch == nil,
      let number = article.number, reference.range.length == reference.text.utf8.count,
      let end = reference.text.firstIndex(of: "条"),
      // 第三条第二款 is mended only where the other article has a second paragraph too.
      (reference.written.steps.count == 1) == (expected.kind == .article)
    else { return nil }
    let words = String(reference.text[...end])
    guard words.hasPrefix("第"), let replacement = writeLabel(words, numbered: number) else {
      return nil
    }
    let start = reference.range.start
    return Suggestion(TextRange(start, start + words.utf8.count), replacement)
  }
}

extension Text {
  fileprivate static func printedTarget(_ words: String) -> Text {
    Text(zh: "所引的条款，讲的是「\(words)」", en: "The clause that the number names: “\(words)”")
  }

  fileprivate static func expectedTarget(_ words: String) -> Text {
    Text(zh: "可能要引用的条款，讲的是「\(words)」", en: "The clause that seems to be meant: “\(words)”")
  }

  private static func offTogether(_ printed: String, others: Int, expected: String) -> Text {
    Text(
      zh: "另有\(others)处引用的条号像是差了一条，这里也一样：\(printed)可能应为\(expected)。请对照两处条文核实。",
      en:
        "\(others) other references seem to be off by one article, and so this: \(expected) may be meant, not \(printed). Compare the two."
    )
  }

  fileprivate static func suspect(
    _ printed: String, words: [String], others: Int, expected: String
  ) -> Text {
    if words.isEmpty, others > 0 { return offTogether(printed, others: others, expected: expected) }
    let chinese = words.map { "「\($0)」" }.joined(separator: "、")
    let english = words.map { "“\($0)”" }.joined(separator: ", ")
    return Text(
      zh: words.isEmpty
        ? "\(printed)讲的似乎是别的事，可能应为\(expected)。请对照两处条文核实。"
        : "此处说的是\(chinese)，\(printed)没有讲到，\(expected)讲到了，可能应为\(expected)。请对照两处条文核实。",
      en: words.isEmpty
        ? "\(printed) seems to speak of something else; \(expected) may be meant. Compare the two."
        : "This speaks of \(english), which \(printed) does not mention and \(expected) does; \(expected) may be meant. Compare the two."
    )
  }
}
