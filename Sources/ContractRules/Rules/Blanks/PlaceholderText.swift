import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a word that stands in for a value to come: 待定, 某某, XX, TBD.
///
/// A placeholder looks like a value that was filled in, so it survives readings that catch an empty
/// line.
struct PlaceholderText: Rule {
  static let id = "placeholder-text"
  static let group = RuleGroup.blanks
  static let severity = RuleSeverity.unfinished
  static let title = Text(zh: "以「待定」等字样代替内容", en: "Placeholder in place of a value")
  static let explanation = Text(
    zh: "「待定」「待补充」「XX」「某某」看上去已经填写，其实没有约定任何内容，比空着更容易漏过。",
    en: """
      Words such as 待定, XX or TBD look like a value that was filled in and agree nothing; they are \
      overlooked more easily than a blank.
      """)
  static let examples: [Example] = [
    .finds("第一条 合同总价：↓待定。\n第二条 双方应当遵守本合同。\n"),
    .finds("第一条 交货地点为（↓待补充）。\n第二条 运费由乙方承担。\n"),
    .finds("第一条 交货日期：↓TBD\n第二条 验收由甲方组织。\n"),
    .finds("第一条 监理单位为↓某某公司。\n第二条 监理费由甲方承担。\n"),
    .finds("第一条 甲方：↓{{甲方名称}}，乙方：↓${party_name}。\n第二条 价款为↓«合同价»元，依照第↓{{article_no}}条支付。\n"),
    .finds("第一条 争议按第↓{{方式}}种方式解决，见↓{{第一条_内容}}。\n第二条 乙方应当付费。\n"),
    .accepts("第一条 乙方应等待定期检验的结果。\n第二条 货物待确认后方可卸货。\n"),
    .accepts("第一条 有待定论的事项由双方协商。\n第二条 型号为XXL的工作服由乙方提供。\n"),
    .accepts("第一条 行程不得使用“以××为准”、“与××同级”等用语。\n第二条 运费由乙方承担。\n"),
    .accepts("第一条 合同总价：500万元。\n第二条 交货地点为北京市。\n"),
  ]

  /// The longer of two that begin alike comes first.
  private static let words = PhraseSearch(
    ["待填写", "待补充", "待商定", "待定", "待填", "待补", "某某", "TBD"], with: .placeholder)

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for blank in analysis.blanks where isPlaceholder(blank, analysis.source) {
      report(Report(blank.range, .placeholder(analysis.source.text(in: blank.range))))
    }
    Self.words.matches(in: analysis.contract) { match in
      guard isWholeValue(match) else { return }
      report(Report(match.range, .placeholder(match.reading.text(match.start, match.end))))
    }
  }

  private func isPlaceholder(_ blank: Blank, _ source: SourceText) -> Bool {
    blank.form == .mark
      && (isField(blank, source) || !blank.isReference && blank.expects != .choice)
  }

  /// {{甲方名称}}: whatever it stands for, a program was to put it there.
  private func isField(_ blank: Blank, _ source: SourceText) -> Bool {
    mergeFieldEnd(source.bytes, blank.range.start, source.bytes.count) != nil
  }

  /// 待定 in 等待定期检验 is no word; 某某 is one wherever it stands.
  private func isWholeValue(_ match: PhraseSearch.Match) -> Bool {
    let reading = match.reading
    if reading.text(match.start, match.end) == "某某" { return true }
    // Four bytes hold any one character; what is cut in two before it does not matter.
    let before = reading.text(match.start - 4, match.start).last
    let after = reading.text(match.end, match.end + 4).first
    return isEdge(before, or: "为是：:（(「【[“\"／/") && isEdge(after, or: "。；;，,、．.）)」】]”\"／/")
  }

  private func isEdge(_ character: Character?, or marks: String) -> Bool {
    guard let character else { return true }
    return character.isWhitespace || marks.contains(character)
  }
}

extension Text {
  fileprivate static func placeholder(_ words: String) -> Text {
    Text(
      zh: "「\(words)」只是代替内容的字样，此处还没有约定。请填上实际内容。",
      en: "“\(words)” only stands in for a value; nothing is agreed here yet. Fill in the value.")
  }
}
