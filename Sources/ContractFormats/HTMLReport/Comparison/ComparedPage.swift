import ContractRules
import ContractTemplates
import ContractText

/// Writes what became of one file that was held against its template.
struct ComparedPage {
  let html: HTMLWriter
  let document: ComparedDocument
  let language: Language

  /// The id of its part of the page.
  let id: String

  /// The parts that have something in them.
  let parts: [Part]

  private let findings: [ComparisonSection: [Finding]]

  /// The clauses that findings are about.
  let clauses: ComparedClauses

  /// A part of what is said of a file.
  enum Part: Hashable {
    case findings(ComparisonSection)
    case moved
    case values
  }

  init(_ html: HTMLWriter, _ document: ComparedDocument, number: Int, _ language: Language) {
    self.html = html
    self.document = document
    self.language = language
    id = "contract-\(number)"
    clauses = ComparedClauses(document.comparison)
    findings = Dictionary(grouping: document.findings) { ComparisonSection(rule: $0.rule) }
    guard let comparison = document.comparison else {
      parts = []
      return
    }
    var parts: [Part] = []
    for section in ComparisonSection.allCases where findings[section] != nil {
      parts.append(.findings(section))
    }
    if comparison.clauses.contains(where: { $0.status == .moved }) { parts.append(.moved) }
    self.parts = parts + [.values]
  }

  /// Writes it all.
  func write() {
    html.element(
      "article", [("class", "contract compared"), ("id", id), ("aria-labelledby", id + "-title")]
    ) {
      header()
      guard let comparison = document.comparison else { return }
      for part in parts {
        html.element("section", [("id", id(of: part))]) {
          html.element("h3", "\(title(of: part))（\(count(of: part))）")
          write(part, comparison)
        }
        html.newline()
      }
    }
    html.newline()
  }

  private func write(_ part: Part, _ comparison: Comparison) {
    switch part {
    case .findings(let section):
      var cursor = PositionCursor(comparison.filled.source)
      html.element("ul", [("class", "findings")]) {
        for finding in findings[section] ?? [] { self.finding(finding, comparison, &cursor) }
      }
    case .moved:
      let moved = comparison.clauses.filter { $0.status == .moved }
      html.element("p", moved.map(\.name).joined(separator: language == .chinese ? "、" : ", "))
    case .values: values(comparison)
    }
  }

  // MARK: What a part is called

  /// The id of a part.
  func id(of part: Part) -> String {
    switch part {
    case .findings(let section): "\(id)-\(section)"
    case .moved: id + "-moved"
    case .values: id + "-values"
    }
  }

  /// The heading of a part.
  func title(of part: Part) -> String {
    switch part {
    case .findings(let section): section.title.text(in: language)
    case .moved: words("位置改变而文字未改", "Moved, in the same words")
    case .values: words("填写的内容", "What was filled in")
    }
  }

  /// How many entries a part has.
  func count(of part: Part) -> Int {
    switch part {
    case .findings(let section): findings[section]?.count ?? 0
    case .moved: document.comparison?.clauses.count { $0.status == .moved } ?? 0
    case .values: document.comparison?.values.count ?? 0
    }
  }

  func words(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  // MARK: Front

  private func header() {
    html.element("header", [("class", "about")]) {
      html.element("p", [("class", "file")], document.path)
      let title = document.comparison?.filled.contract.title ?? words("（无标题）", "(no title)")
      html.element("h2", [("id", id + "-title")], title)
      guard let comparison = document.comparison else {
        return html.element("p", [("class", "notice")], document.error ?? "")
      }
      let share = Int(comparison.share * 100)
      let name = comparison.template.name
      html.element(
        "p",
        words(
          "对照《\(name)》，其条款的 \(share)% 能够对应",
          "Against \(name), \(share)% of whose articles were found"))
      html.element("p", [("class", "sum")], tally(comparison))
    }
  }

  /// 空白 159 处，已填 154 处 · 相同 20 · 已填写 120 · 有改动 8
  private func tally(_ comparison: Comparison) -> String {
    let blanks = words(
      "空白 \(comparison.values.count) 处，已填 \(comparison.filledCount) 处",
      "\(comparison.filledCount) of \(comparison.values.count) blanks filled in")
    let statuses = ClauseComparison.Status.allCases.compactMap { status -> String? in
      let count = comparison.clauses.count { $0.status == status }
      return count == 0 ? nil : "\(status.word.text(in: language)) \(count)"
    }
    let accepted = words("已接受 \(document.accepted) 处", "\(document.accepted) accepted")
    return ([blanks] + statuses + (document.accepted > 0 ? [accepted] : []))
      .joined(separator: " · ")
  }
}
