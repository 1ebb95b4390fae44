import ContractAnalysis
import ContractSyntax
import ContractText

/// What the blanks, references, terms and drafting notes of a contract are on a page.
struct PageElements {
  /// Them all, nested and in the order in which they begin.
  let spans: [InlineSpan]

  private let analysis: Analysis
  private let language: Language
  private let blanks: [Int: [Blank]]
  private let references: [Int: Reference]
  private let definitions: [String: String]

  /// The elements of a contract; `identifiers` names what they lead to.
  init(_ analysis: Analysis, _ identifiers: inout Identifiers, _ language: Language) {
    self.analysis = analysis
    self.language = language
    let links = TermLinks(inlineSpans(of: analysis, &identifiers), analysis, identifiers)
    spans = links.spans
    definitions = links.previews
    blanks = Dictionary(grouping: analysis.blanks) { $0.range.start }
    references = Dictionary(
      analysis.references.map { ($0.range.start, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The element of a span; nil for a link within a link.
  func element(
    _ span: InlineSpan, isInLink: Bool
  ) -> (name: String, attributes: [(String, String?)])? {
    switch span.kind {
    case .note: ("small", [("class", "note")])
    case .link(let id, let isSuspect):
      isInLink ? nil : ("a", link(to: id, isSuspect: isSuspect, at: span.range.start))
    case .dangling: ("span", [("class", "reference dangling"), ("title", danglingTitle)])
    case .blank(let id, let expects): ("span", blank(id, expects, at: span.range.start))
    // Out of the way of whoever goes from link to link: a term is met with in every sentence.
    case .term(let id):
      isInLink
        ? nil
        : (
          "a",
          [
            ("class", "term"), ("href", "#" + id), ("tabindex", "-1"),
            ("data-preview", definitions[id]),
          ]
        )
    }
  }

  // MARK: References

  private func link(to id: String, isSuspect: Bool, at start: Int) -> [(String, String?)] {
    var attributes: [(String, String?)] = [
      ("class", isSuspect ? "reference suspect" : "reference"), ("href", "#" + id),
    ]
    if let target = references[start]?.targets.first {
      attributes.append(("data-preview", preview(of: target, in: analysis)))
    }
    return attributes
  }

  private var danglingTitle: String {
    language == .chinese ? "所引用的内容不存在" : "What is referred to does not exist"
  }

  // MARK: Blanks

  private func blank(
    _ id: String, _ expects: Blank.Expectation, at start: Int
  ) -> [(String, String?)] {
    let candidates = blanks[start] ?? []
    let blank = candidates.first { $0.expects == expects } ?? candidates.first
    let kind = expects.word.text(in: language)
    // 年 says it all where 年 is what belongs there.
    let unit = blank?.unit == kind ? nil : blank?.unit
    let hint = [kind, unit].compactMap { $0 }.joined(separator: " · ")
    let isLost = blank?.form == .lost
    return [
      ("class", "blank" + (blank.map { " \($0.form)" } ?? "")), ("id", id), ("role", "img"),
      ("data-hint", hint), ("aria-label", name(kind, blank, isLost: isLost)),
      ("title", name(kind, blank, isLost: isLost)),
    ]
  }

  /// 空白，应填金额（工程造价），单位：万元人民币
  private func name(_ kind: String, _ blank: Blank?, isLost: Bool) -> String {
    let isChinese = language == .chinese
    var name = isChinese ? "空白" : "blank"
    if isLost { name = isChinese ? "横线已丢失的空白" : "blank, its mark lost" }
    name += isChinese ? "，应填\(kind)" : ", expects: \(kind)"
    if let subject = blank?.subject { name += isChinese ? "（\(subject)）" : " (\(subject))" }
    if let unit = blank?.unit { name += isChinese ? "，单位：\(unit)" : ", unit: \(unit)" }
    return name
  }
}
