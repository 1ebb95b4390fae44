import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an article that refers to itself by its own number.
///
/// Nobody writes 第九条 within 第九条 on purpose, for that is called 本条: the number of the article or
/// that of the reference has moved. Only where the number is certain: 第九条 of a 专用条款 means the
/// 通用条款, and clauses that are numbered 3.2 or 三、 are named in more than one way.
struct SelfReference: Rule {
  static let id = "self-reference"
  static let group = RuleGroup.references
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "条文引用了自身", en: "Article that refers to itself")
  static let explanation = Text(
    zh: "条文内提到自身应写「本条」。写自身的条号，多半是增删条文后编号移动，原来要引用的是另一条。",
    en: """
      Within an article, the article itself is called 本条. Its own number there mostly means that the \
      numbers have moved and another article was meant.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 乙方违反↓第二条规定的，应当赔偿。\n"),
    .finds("第八条 甲方供水。\n第九条 移交的范围依照↓第九条确定。\n第十条 乙方付费。\n"),
    .finds("第1条 甲方应当按照↓第1条供水。\n第2条 乙方付费。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方违反本条规定的，应当赔偿。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方按月付费。\n逾期的，依照第二条第一款计算违约金。\n"),
    .accepts("第一条 甲方供水。\n第二条 本第二条所称水费，包括污水处理费。\n"),
    .accepts("第一条 取水依照《中华人民共和国水法》第一条办理。\n第二条 乙方付费。\n"),
    .accepts("第一条 甲方供水。\n第二条 违反第一条、第二条、第三条规定的，应当赔偿。\n第三条 乙方付费。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方依照招标文件第二条提供的资料，应当真实。\n第三条 乙方付费。\n"),
    .accepts(
      "第一部分 通用条款\n第一条 甲方供水。\n第二条 乙方付费。\n第三条 甲方抄表。\n第二部分 专用条款\n第三条 对第三条补充如下：每月抄表。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let sizes = Dictionary(grouping: analysis.references) { $0.written.enumeration }
    for reference in analysis.references where namesArticleAlone(reference) {
      // 违反第一条至第三条: an enumeration that happens to hold the article is meant so.
      guard sizes[reference.written.enumeration]?.count == 1, let target = reference.targets.first,
        target.range.contains(reference.range.start), isCertain(target, analysis),
        // 本第十条项下的资料 says that it means itself.
        !endsWith(analysis.source.bytes, target.range.start, reference.range.start, "本")
      else { continue }
      report(
        Report(
          reference.range, .refersToItself(reference.text),
          related: [RelatedPlace(.thisArticle, target.headingRange)]))
    }
  }

  /// Whether an article's number is its own alone, and is what it is called by.
  private func isCertain(_ target: Node, _ analysis: Analysis) -> Bool {
    guard target.kind == .article, target.labelStyle == .ordinal else { return false }
    guard let part = target.enclosing(.part) else { return true }
    return part.title?.contains("专用") != true
      && analysis.contract.articles.lazy.filter { $0.number == target.number }.count == 1
  }

  private func namesArticleAlone(_ reference: Reference) -> Bool {
    reference.kind == .article && reference.status == .resolved
      && reference.written.form == .numbered
      && reference.written.steps.allSatisfy { $0.kind == .article }
  }
}

extension Text {
  fileprivate static let thisArticle = Text(zh: "引用所在的条文", en: "The article it stands in")

  fileprivate static func refersToItself(_ words: String) -> Text {
    Text(
      zh: "此处位于\(words)，又引用\(words)。若指本条，请写「本条」；否则条号有误，请改为所指的条款号。",
      en:
        "This stands in \(words) and refers to \(words). If the article itself is meant, write 本条; if not, the number is wrong."
    )
  }
}
