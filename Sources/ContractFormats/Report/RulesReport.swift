import ContractRules
import ContractText

/// The list of rules, as a configuration and the command line have them.
package struct RulesReport {
  private let rules: [ChosenRule]
  private let stage: Stage?

  /// A list of `rules`, by default all as their files have them, at a stage; where that is nil, the
  /// list says which depend on it.
  package init(_ rules: [ChosenRule] = RuleChoice().apply(), stage: Stage? = nil) {
    self.rules = rules
    self.stage = stage
  }

  /// The rules as a reader reads them: id, severity and title.
  package func text(style: ReportStyle) -> [UInt8] {
    var text = ReportText(style: style)
    let width = (rules.map { displayWidth(of: type(of: $0.rule).id) }.max() ?? 0) + 2
    for rule in rules {
      let kind = type(of: rule.rule)
      text.write(kind.id, filling: width, .strong)
      let word = rule.isOn ? severity(rule).word : Text(zh: "关闭", en: "off")
      text.write(
        word.text(in: style.language), filling: style.language == .chinese ? 8 : 10,
        rule.isOn ? severity(rule).ink : .faint)
      text.line(kind.title.text(in: style.language))
    }
    return text.takeBytes()
  }

  private func severity(_ rule: ChosenRule) -> RuleSeverity {
    stage.map { .always(rule.severity.severity(at: $0)) } ?? rule.severity
  }

  /// The rules as JSON; the severity of each is that at the stage, or in a draft.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for rule in rules {
        writer.object { writer in
          writer.ruleMembers(type(of: rule.rule), rule.severity, at: stage ?? .draft)
          writer.member("enabled", rule.isOn)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes what is said of a rule, in both languages, and its severity at a stage and at each.
  mutating func ruleMembers(_ rule: any Rule.Type, _ severity: RuleSeverity, at stage: Stage) {
    member("id", rule.id)
    member("group", rule.group.rawValue)
    member("severity", severity.severity(at: stage).rawValue)
    key("severities")
    object { writer in
      for stage in Stage.allCases {
        writer.key(named: stage.rawValue)
        writer.string(severity.severity(at: stage).rawValue)
      }
    }
    textMember("title", rule.title)
    textMember("explanation", rule.explanation)
  }

  private mutating func textMember(_ name: StaticString, _ text: Text) {
    key(name)
    object { writer in
      for language in Language.allCases {
        writer.key(named: language.rawValue)
        writer.string(text.text(in: language))
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
