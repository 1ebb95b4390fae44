import ContractRules
import ContractText

/// Writes what stands before and after the contracts of a report.
struct ReportFront {
  let html: HTMLWriter
  let language: Language

  /// Links to the contract and to the first finding, for those who go through a page by keys.
  func skipLinks(hasFindings: Bool) {
    html.element(
      "a", [("class", "skip"), ("href", "#contract")],
      words("跳到合同正文", "Skip to the contract"))
    guard hasFindings else { return }
    html.element(
      "a", [("class", "skip"), ("href", "#finding-1")],
      words("跳到第一处问题", "Skip to the first finding"))
  }

  /// The report's name, how much was found, and what could not be checked.
  func header(
    _ contracts: [ReportedContract], _ documents: [Document<CheckedContract>],
    _ unused: [UnusedAcceptance]
  ) {
    var counts = SeverityCounts()
    for contract in contracts {
      for finding in contract.checked.findings { counts.add(finding.severity) }
    }
    html.element("header", [("class", "page")]) {
      html.element("h1", words("合同检查报告", "Contract check"))
      html.element("p", [("class", "sum")], counts.text(in: language))
      let unread = documents.filter { $0.error != nil }
      notices(
        words("未能检查的文件", "Files that could not be checked"),
        unread.map { ($0.path, $0.error ?? "") })
      notices(
        words("接受的问题有的不再出现", "Acceptances with nothing to accept"),
        complaints(about: unused, in: language).map { ($0.path, $0.problem) })
    }
    html.newline()
  }

  private func notices(_ title: String, _ entries: [(path: String, problem: String)]) {
    guard !entries.isEmpty else { return }
    html.element("div", [("class", "notice"), ("role", "note")]) {
      html.element("p") { html.element("b", title) }
      html.element("ul") {
        for entry in entries { html.element("li", "\(entry.path)：\(entry.problem)") }
      }
    }
  }

  /// Why each rule that found something matters.
  func rules(_ contracts: [ReportedContract]) {
    let found = contracts.flatMap { contract in
      contract.checked.findings.map(\.rule) + contract.checked.notChecked.map(\.rule)
    }
    let ids = Set(found).sorted()
    guard !ids.isEmpty else { return }
    html.element("section", [("class", "rules"), ("aria-labelledby", "rules-title")]) {
      html.element("h2", [("id", "rules-title")], words("规则说明", "The rules"))
      html.element("dl") {
        for id in ids {
          guard let rule = ruleTypes[id] else { continue }
          html.element("dt", [("id", "rule-" + id)]) {
            html.text(rule.title.text(in: language) + " ")
            html.element("code", id)
          }
          html.element("dd", rule.explanation.text(in: language))
        }
      }
    }
  }

  private func words(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
