import ContractRules
import ContractText

/// All that is said of one rule.
package struct ExplainReport {
  private let rule: any Rule.Type

  /// An account of `rule`.
  package init(_ rule: any Rule) { self.rule = type(of: rule) }

  /// The account as a reader reads it.
  package func text(style: ReportStyle) -> [UInt8] {
    var text = ReportText(style: style)
    text.write(rule.title.text(in: style.language), .strong)
    text.line("  [\(rule.id)]", .faint)
    text.write(text.words("程度：", "Severity: "))
    text.line(severity(text), rule.severity.ink)
    text.endLine()
    for line in rule.explanation.text(in: style.language).split(separator: "\n") {
      text.line(String(line))
    }
    examples(finding: true, text.words("会指出（↓ 处）：", "Finds (at ↓):"), &text)
    examples(finding: false, text.words("不会指出：", "Accepts:"), &text)
    return text.takeBytes()
  }

  /// The account as JSON: what `rules` says of the rule, and its examples.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.ruleMembers(rule, rule.severity, at: .draft)
      writer.key("examples")
      writer.array { writer in
        for example in rule.examples {
          writer.object { writer in
            writer.member("text", example.text)
            writer.member("finds", example.isFinding)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private func severity(_ text: ReportText) -> String {
    guard rule.severity == .unfinished else {
      return rule.severity.word.text(in: text.style.language)
    }
    return text.words(
      "视阶段（示范文本：提示，草案：警告，待签本：错误）",
      "by stage (template: note, draft: warning, signing: error)")
  }

  private func examples(finding: Bool, _ heading: String, _ text: inout ReportText) {
    let examples = rule.examples.filter { $0.isFinding == finding }
    guard !examples.isEmpty else { return }
    text.endLine()
    text.line(heading, .strong)
    for example in examples {
      for (index, line) in example.text.split(separator: "\n").enumerated() {
        text.line((index == 0 ? "  · " : "    ") + line)
      }
    }
  }
}
