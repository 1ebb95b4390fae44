import ContractRules
import ContractText

/// Writes the bar of filters, search and steps, which the page's script brings to life; without a
/// script it is not shown.
struct ReportTools {
  let html: HTMLWriter
  let language: Language

  /// Writes the bar for the findings of all contracts.
  func write(_ contracts: [ReportedContract]) {
    let findings = contracts.flatMap(\.checked.findings)
    html.element(
      "form",
      [
        ("id", "tools"), ("class", "tools"), ("hidden", nil), ("role", "search"),
        ("aria-label", words("筛选和查找", "Filter and search")),
        ("data-shown", words("显示 {0} / {1} 处", "{0} of {1} shown")),
        ("data-at", words("第 {0} / {1} 处", "{0} of {1}")),
        ("data-none", words("没有找到", "Nothing found")),
      ]
    ) {
      html.element("a", [("class", "button menu"), ("href", "#outline")], words("目录", "Outline"))
      severities(findings)
      rules(findings)
      search()
      steps()
      html.element("output", [("id", "status"), ("role", "status"), ("for", "rule search")])
    }
    html.newline()
  }

  private func severities(_ findings: [Finding]) {
    html.element("fieldset") {
      html.element("legend", words("程度", "Severity"))
      for severity in Severity.allCases.reversed() {
        let count = findings.count { $0.severity == severity }
        html.element("label", [("class", severity.rawValue)]) {
          html.open(
            "input",
            [
              ("type", "checkbox"), ("name", "severity"), ("value", severity.rawValue),
              ("checked", nil),
            ])
          html.text("\(severity.word.text(in: language)) \(count)")
        }
      }
    }
  }

  private func rules(_ findings: [Finding]) {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    html.element("label", [("class", "choice")]) {
      html.element("span", [("class", "name")], words("规则", "Rule"))
      html.element("select", [("id", "rule")]) {
        html.element("option", [("value", "")], words("全部规则", "All rules"))
        for id in counts.keys.sorted() {
          let title = title(ofRule: id)?.text(in: language) ?? id
          html.element("option", [("value", id)], "\(title) (\(counts[id] ?? 0))")
        }
      }
    }
  }

  private func search() {
    html.element("label", [("class", "choice")]) {
      html.element("span", [("class", "name")], words("查找", "Search"))
      html.open(
        "input",
        [
          ("type", "search"), ("id", "search"), ("autocomplete", "off"),
          ("placeholder", words("查找正文和问题", "Text and findings")),
          ("aria-keyshortcuts", "/"),
        ])
    }
  }

  private func steps() {
    html.element("span", [("class", "steps")]) {
      html.element(
        "button",
        [("type", "button"), ("id", "previous"), ("aria-keyshortcuts", "k p")],
        words("上一处", "Previous"))
      html.element(
        "button", [("type", "button"), ("id", "next"), ("aria-keyshortcuts", "j n")],
        words("下一处", "Next"))
    }
    html.element("label", [("class", "keys")]) {
      html.open("input", [("type", "checkbox"), ("id", "keys"), ("checked", nil)])
      html.text(words("按键 ", "Keys "))
      for key in ["j", "k", "/"] { html.element("kbd", key) }
    }
  }

  private func words(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
