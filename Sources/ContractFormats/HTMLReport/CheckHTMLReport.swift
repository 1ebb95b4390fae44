import ContractAnalysis
import ContractRules
import ContractText

/// The findings of `check` as one page: the contracts as they read, each finding beside its words.
package struct CheckHTMLReport {
  private let language: Language
  private let sink: ByteSink

  /// A page in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes the page of all files. It begins with how much was found, so that all must be known.
  ///
  /// - Parameter unused: Asked last for the acceptances that had nothing to accept.
  package func write(
    _ documents: some Sequence<Document<CheckedContract>>,
    unused: () -> [UnusedAcceptance] = { [] }
  ) {
    let documents = Array(documents)
    let contracts = ReportedContract.contracts(of: documents)
    let html = HTMLWriter(sink: sink)
    let shell = PageShell(language: language, title: title(contracts), kind: "check")
    shell.write(to: html) {
      let front = ReportFront(html: html, language: language)
      front.skipLinks(hasFindings: contracts.contains { !$0.findings.isEmpty })
      front.header(contracts, documents, unused())
      ReportTools(html: html, language: language).write(contracts)
      ReportOutline(html: html, language: language).write(contracts)
      html.element("main", [("id", "contract"), ("tabindex", "-1")]) {
        for contract in contracts { section(contract, html) }
        front.rules(contracts)
      }
    }
  }

  /// 供水合同 · 条款检查
  private func title(_ contracts: [ReportedContract]) -> String {
    let name = language == .chinese ? "条款检查" : "Contract check"
    guard contracts.count == 1, let only = contracts.first else { return name }
    return only.title(in: language) + " · " + name
  }

  private func section(_ contract: ReportedContract, _ html: HTMLWriter) {
    let name = contract.id + "-title"
    html.element(
      "article", [("class", "contract"), ("id", contract.id), ("aria-labelledby", name)]
    ) {
      html.element("header", [("class", "about")]) {
        html.element("p", [("class", "file")], contract.path)
        html.element("h2", [("id", name)], contract.title(in: language))
        html.element(
          "p", [("class", "counts")], ContractCounts(contract.analysis).text(in: language))
        html.element("p", [("class", "sum")], contract.sum(in: language))
        for notice in contract.checked.notChecked { notChecked(notice, html) }
      }
      html.element("div", [("class", "text"), ("lang", "zh-Hans")]) {
        var page = ContractPage(
          html, contract.analysis, contract.identifiers, contract.findings, language)
        page.write(level: 3)
      }
    }
    html.newline()
  }

  private func notChecked(_ notice: NotChecked, _ html: HTMLWriter) {
    html.element("p", [("class", "unchecked")]) {
      html.text(language == .chinese ? "未检查：" : "Not checked: ")
      html.text(notice.reason.text(in: language) + " ")
      html.element("a", [("href", "#rule-" + notice.rule)], notice.rule)
    }
  }
}
