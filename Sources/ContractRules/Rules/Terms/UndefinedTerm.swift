import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a word that is used as a defined term and differs from one by a little: 工作日 where 营业日 is
/// defined.
///
/// The definition does not cover the word, so a period counted in it can be argued about.
struct UndefinedTerm: Rule {
  static let id = "undefined-term"
  static let group = RuleGroup.terms
  // The word may be meant in its plain sense.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "使用了与定义不一致的词", en: "Word that misses a defined term by a little")
  static let explanation = Text(
    zh: """
      合同定义了「营业日」，条文却写「工作日」；定义了「特许经营期」，条文却写「特许期」。定义管不到这样的词，\
      期限怎么算、指哪份文件，日后容易争执。应改用定义的词，或者另行定义。
      """,
    en: """
      营业日 is defined and the clauses say 工作日; 特许经营期 is defined and a clause says 特许期. The \
      definition does not cover such a word. Use the defined term, or define the word too.
      """)
  static let examples: [Example] = [
    .finds(
      "第一条 名词解释：\n营业日：指法定节假日之外的日期。\n移交日：指特许经营期届满之日。\n特许经营期：指本合同有效的期间。\n第二条 甲方应在十个↓工作日内答复。\n第三条 乙方应在五个工作日内付费，最迟在移交日付清。\n"
    ),
    .finds(
      "第一条 名词解释：\n营业日：指法定节假日之外的日期。\n移交日：指届满之日。\n特许经营期：指本合同有效的期间。\n第二条 乙方在↓特许期内负责供水。\n第三条 费用在移交日后三个营业日内付清。\n"
    ),
    .finds(
      "第一条 名词解释：\n允许供水通知：指甲方依照第二条发出的通知。\n营业日：指法定节假日之外的日期。\n移交日：指届满之日。\n第二条 甲方颁发↓允许供水证书的，乙方应当在三个营业日内供水。\n第三条 移交日由双方商定。\n"
    ),
    .finds(
      "第一条 名词解释：\n最终完工日：指最终完工证书颁发之日。\n营业日：指法定节假日之外的日期。\n移交日：指届满之日。\n第二条 乙方应当在↓最终完工日期后三个营业日内通知甲方。\n第三条 移交日由双方商定。\n"
    ),
    .accepts(
      "第一条 名词解释：\n营业日：指法定工作日。\n生效日：指本合同的生效日期。\n特许经营期：指本合同有效的期间。\n第二条 双方可以商定延长特许经营期限。\n第三条 乙方应在五个营业日内付费。\n"
    ),
    .accepts("第一条 营业日是指法定节假日之外的日期。\n第二条 甲方应在十个工作日内答复。\n第三条 乙方应当付费。\n"),
    .accepts(
      "第一条 名词解释：\n营业日：指法定节假日之外的日期。\n工作日：指乙方办公的日期。\n移交日：指届满之日。\n第二条 甲方应在十个工作日内答复。\n第三条 营业日和移交日以公历计算。\n"
    ),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for miss in analysis.findNearMisses() {
      guard let first = miss.uses.first else { continue }
      let related =
        [RelatedPlace(.definition(miss.term.term), miss.term.range)]
        + miss.uses.dropFirst().map { RelatedPlace(.otherUse(miss.word), $0) }
      report(
        Report(
          first, .undefined(miss), related: related,
          suggestion: suggestion(miss, at: first, in: analysis.source)))
    }
  }

  /// The defined term, where the word stands on one line.
  private func suggestion(
    _ miss: NearMiss, at range: TextRange, in source: SourceText
  ) -> Suggestion? {
    guard source.text(in: range) == miss.word else { return nil }
    return Suggestion(range, miss.term.term)
  }

  /// Terms defined within sentences have no glossary that says which words are terms.
  func notChecked(_ analysis: Analysis) -> Text? {
    analysis.explainedTerms.isEmpty ? .noGlossary : nil
  }
}

extension Text {
  fileprivate static let noGlossary = Text(
    zh: "没有名词解释，无从对照。", en: "There is no glossary to compare with.")

  fileprivate static func definition(_ term: String) -> Text {
    Text(zh: "「\(term)」的定义", en: "The definition of “\(term)”")
  }

  fileprivate static func otherUse(_ word: String) -> Text {
    Text(zh: "此处也用了「\(word)」", en: "“\(word)” is used here too")
  }

  fileprivate static func undefined(_ miss: NearMiss) -> Text {
    let count = miss.uses.count
    return Text(
      zh:
        "「\(miss.word)」没有定义\(count > 1 ? "，全文用了 \(count) 次" : "")；合同定义的是「\(miss.term.term)」。请统一用词，或者另行定义。",
      en:
        "“\(miss.word)” is not defined\(count > 1 ? " and is used \(count) times" : ""); the contract defines “\(miss.term.term)”. Use that, or define this word too."
    )
  }
}
