import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText

/// Writes findings as a reader meets them beside the text.
struct FindingCard {
  private let html: HTMLWriter
  private let analysis: Analysis
  private let identifiers: Identifiers
  private let language: Language

  /// A writer of findings in one contract.
  init(
    _ html: HTMLWriter, _ analysis: Analysis, _ identifiers: Identifiers, _ language: Language
  ) {
    self.html = html
    self.analysis = analysis
    self.identifiers = identifiers
    self.language = language
  }

  /// Writes one finding as an item of a list.
  func write(_ numbered: PageFinding) {
    let finding = numbered.finding
    html.open(
      "li",
      [
        ("class", "finding \(finding.severity.rawValue)"), ("id", numbered.cardID),
        ("tabindex", "-1"), ("data-severity", finding.severity.rawValue),
        ("data-rule", finding.rule), ("data-number", String(numbered.number)),
      ])
    heading(numbered)
    html.element("p", [("class", "message")], finding.message.text(in: language))
    related(finding)
    if let suggestion = finding.suggestion {
      html.element("p", [("class", "mend")], mend(suggestion))
    }
    source(finding)
    html.close("li")
  }

  /// 3 错误 引用的条款不存在
  private func heading(_ numbered: PageFinding) {
    let finding = numbered.finding
    html.element("p", [("class", "what")]) {
      html.element(
        "a", [("class", "number"), ("href", "#" + numbered.markID)], String(numbered.number))
      html.text(" ")
      html.element("b", [("class", "severity")], finding.severity.word.text(in: language))
      html.text(" ")
      html.element("span", title(ofRule: finding.rule)?.text(in: language) ?? finding.rule)
    }
  }

  private func related(_ finding: Finding) {
    guard !finding.related.isEmpty else { return }
    html.element("ul", [("class", "related")]) {
      for place in finding.related {
        html.element("li") {
          let label = analysis.place(at: place.range.start).label
          if let id = target(of: place.range) {
            html.element("a", [("href", "#" + id)], label)
          } else {
            html.text(label)
          }
          html.text(language == .chinese ? "：" : ": ")
          html.text(place.message.text(in: language))
        }
      }
    }
  }

  private func target(of range: TextRange) -> String? {
    identifiers.target(analysis.index.node(at: range.start))
  }

  private func mend(_ suggestion: Suggestion) -> String {
    (language == .chinese ? "建议：" : "Suggestion: ")
      + suggestion.words(in: analysis.source, language)
  }

  /// 第三条第一款 · 120:4 · dangling-reference
  private func source(_ finding: Finding) {
    let position = analysis.source.position(of: finding.range.start)
    html.element("p", [("class", "source")]) {
      let label = finding.place.label.isEmpty ? "" : finding.place.label + " · "
      html.text(label + "\(position.line):\(position.column) · ")
      html.element("a", [("href", "#rule-" + finding.rule)], finding.rule)
    }
  }
}

/// The title of a rule, by its id.
func title(ofRule id: String) -> Text? { ruleTypes[id]?.title }

/// Every rule by its id.
let ruleTypes: [String: any Rule.Type] = Dictionary(
  everyRule.map { (type(of: $0).id, type(of: $0)) }, uniquingKeysWith: { first, _ in first })
