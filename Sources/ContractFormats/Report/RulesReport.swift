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

  /// The rules as JSON: `{"tool", "rules": [{"id", "group", "severities", "title"}]}`.
  package func json(language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.toolMember()
      writer.key("rules")
      writer.array { writer in
        for rule in rules { writer.object { $0.ruleMembers(rule, language) } }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes what every account of a rule begins with.
  mutating func ruleMembers(_ rule: any Rule.Type, _ language: Language) {
    member("id", rule.id)
    member("group", rule.group.rawValue)
    key("severities")
    object { writer in
      for stage in Stage.allCases {
        writer.member(stage.rawValue, rule.severity.severity(at: stage).rawValue)
      }
    }
    member("title", rule.title.text(in: language))
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
