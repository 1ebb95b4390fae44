import ContractAnalysis
import ContractTemplates
import ContractText

extension ComparedPage {
  /// Writes the table of what stands in each blank of the template.
  func values(_ comparison: Comparison) {
    let headings = [
      words("空白", "Blank"), words("应填", "Expects"), words("填写的内容", "Value"),
      words("规范值", "Normalized"), words("结论", "Verdict"),
    ]
    html.element("table", [("class", "values")]) {
      html.element("thead") {
        html.element("tr") {
          for heading in headings { html.element("th", [("scope", "col")], heading) }
        }
      }
      html.element("tbody") {
        for value in comparison.values { row(value, headings) }
      }
    }
  }

  private func row(_ value: BlankValue, _ headings: [String]) {
    let blank = value.blank
    let kind = blank.expects.word.text(in: language)
    // 年 says it all where 年 is what belongs there.
    let expects = [kind, blank.unit == kind ? nil : blank.unit].compactMap { $0 }
    let normalized = value.normalized == value.value ? nil : value.normalized
    html.element("tr", [("class", state(value))]) {
      html.element("th", [("scope", "row"), ("data-label", headings[0])], blank.id)
      let cells = [
        expects.joined(separator: " · "), value.value ?? "", normalized ?? "", verdict(value),
      ]
      for (heading, cell) in zip(headings.dropFirst(), cells) {
        html.element("td", [("data-label", heading)], cell)
      }
    }
    html.newline()
  }

  /// The class of a row, by which it is coloured.
  private func state(_ value: BlankValue) -> String {
    if value.isValid { return "valid" }
    return value.value == nil ? "warning" : "error"
  }

  /// 有效, or what is wrong.
  private func verdict(_ value: BlankValue) -> String {
    value.message?.text(in: language) ?? words("有效", "valid")
  }
}
