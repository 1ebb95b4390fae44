import ContractRules
import ContractText

/// The list of rules.
package struct RulesReport {
  private let rules: [any Rule.Type]

  /// A list of `rules`, by default all.
  package init(_ rules: [any Rule] = everyRule) {
    self.rules = rules.map { type(of: $0) }
  }

  /// The rules as a reader reads them: id, severity and title.
  package func text(style: ReportStyle) -> [UInt8] {
    var text = ReportText(style: style)
    let width = (rules.map { displayWidth(of: $0.id) }.max() ?? 0) + 2
    for rule in rules {
      text.write(rule.id, filling: width, .strong)
      let severity = rule.severity.word.text(in: style.language)
      text.write(severity, filling: style.language == .chinese ? 8 : 10, rule.severity.ink)
      text.line(rule.title.text(in: style.language))
    }
    return text.takeBytes()
  }

  /// The rules as JSON.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for rule in rules { writer.object { $0.ruleMembers(rule) } }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes what is said of a rule, in both languages: its severity is that in a draft.
  mutating func ruleMembers(_ rule: any Rule.Type) {
    member("id", rule.id)
    member("group", rule.group.rawValue)
    member("severity", rule.severity.severity(at: .draft).rawValue)
    key("severities")
    object { writer in
      for stage in Stage.allCases {
        writer.member(stage.rawValue, rule.severity.severity(at: stage).rawValue)
      }
    }
    textMember("title", rule.title)
    textMember("explanation", rule.explanation)
  }

  private mutating func textMember(_ name: String, _ text: Text) {
    key(name)
    object { writer in
      for language in Language.allCases {
        writer.member(language.rawValue, text.text(in: language))
      }
    }
  }
}

extension RuleSeverity {
  /// The colour of the severity.
  var ink: Ink {
    switch self {
    case .always(let severity): .severity(severity)
    case .unfinished: .strong
    }
  }
}
