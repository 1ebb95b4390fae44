import ContractRules
import ContractSyntax
import ContractText

/// Writes the headings of all contracts at the side, each with how much was found below it.
struct ReportOutline {
  let html: HTMLWriter
  let language: Language

  /// Writes the outline.
  func write(_ contracts: [ReportedContract]) {
    let name = language == .chinese ? "目录" : "Outline"
    html.element("nav", [("id", "outline"), ("aria-label", name)]) {
      html.element("p", [("class", "close")]) {
        html.element(
          "a", [("class", "button"), ("href", "#contract")],
          language == .chinese ? "关闭" : "Close")
      }
      html.element("ul") {
        for contract in contracts { self.contract(contract, isNamed: contracts.count > 1) }
      }
    }
    html.newline()
  }

  /// One contract; its file is named where there are several, which may have the same title.
  private func contract(_ contract: ReportedContract, isNamed: Bool) {
    html.element("li") {
      link(contract.id, contract.title(in: language), contract.findings.map(\.finding))
      if isNamed { html.element("div", [("class", "file")], contract.path) }
      list(OutlineEntry.entries(below: contract.analysis.contract.node), contract)
    }
    html.newline()
  }

  private func list(_ entries: [OutlineEntry], _ contract: ReportedContract) {
    guard !entries.isEmpty else { return }
    html.element("ul") {
      for entry in entries {
        html.element("li") { self.entry(entry, contract) }
      }
    }
  }

  private func entry(_ entry: OutlineEntry, _ contract: ReportedContract) {
    let range = entry.node.range
    let findings = contract.findings(in: range)
    if let id = contract.identifiers[entry.node] {
      link(id, entry.node.headingText, findings)
    } else {
      html.text(entry.node.headingText)
    }
    list(entry.children, contract)
  }

  /// A heading and how many findings stand below it, the worst severity of which is shown.
  private func link(_ id: String, _ heading: String, _ findings: [Finding]) {
    html.element("a", [("href", "#" + id)], heading)
    html.text(" ")
    let worst = findings.map(\.severity).max()
    html.element(
      "span",
      [
        ("class", "count " + (worst?.rawValue ?? "none")), ("data-below", id),
        ("title", words(findings)),
      ], findings.isEmpty ? "" : String(findings.count))
  }

  private func words(_ findings: [Finding]) -> String {
    var counts = SeverityCounts()
    for finding in findings { counts.add(finding.severity) }
    return counts.text(in: language)
  }
}

extension ReportedContract {
  /// The findings that begin in `range`.
  func findings(in range: TextRange) -> [Finding] {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].finding.range.start < range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return findings[low...].lazy.map(\.finding).prefix { $0.range.start < range.end }.map { $0 }
  }
}
