import ContractAnalysis
import ContractTemplates

extension TemplateProfile {
  /// The profile as JSON, one value a line, for a lawyer to edit; its text stands at the end, or in a
  /// file beside it that is named.
  package func json(textFile: String? = nil) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("title", title)
      if let textFile { writer.member("file", textFile) }
      writer.key("blanks")
      writer.array { writer in
        for blank in blanks { writer.object { $0.members(of: blank) } }
      }
      writer.key("constraints")
      writer.array { writer in
        for constraint in constraints { writer.object { $0.members(of: constraint) } }
      }
      if textFile == nil {
        writer.key("text")
        writer.string(text[...])
      }
    }
    writer.endLine()
    return writer.takeBytes()
  }
}

extension JSONWriter {
  fileprivate mutating func members(of blank: TemplateBlank) {
    member("id", blank.id)
    member("foundAs", blank.foundAs)
    member("article", blank.article)
    member("expects", blank.expects.rawValue)
    member("subject", blank.subject)
    member("unit", blank.unit)
    member("optional", blank.isOptional)
    if let minimum = blank.minimum { member("minimum", minimum.description) }
    if let maximum = blank.maximum { member("maximum", maximum.description) }
    if !blank.choices.isEmpty { texts("choices", blank.choices) }
    if !blank.boxes.isEmpty { texts("boxes", blank.boxes) }
    member("context", blank.context)
  }

  fileprivate mutating func members(of constraint: TemplateConstraint) {
    member("kind", constraint.kind.rawValue)
    texts("blanks", constraint.blanks)
    if constraint.factor != 1 { member("factor", constraint.factor) }
    if let limit = constraint.limit { member("limit", limit.description) }
    if !constraint.words.isEmpty { texts("words", constraint.words) }
    if constraint.severity != .error { member("severity", constraint.severity.rawValue) }
    key("reason")
    object { writer in
      writer.member("zh", constraint.reason.chinese)
      writer.member("en", constraint.reason.english)
    }
    if let source = constraint.source { member("source", source) }
  }

  private mutating func texts(_ name: StaticString, _ texts: [String]) {
    key(name)
    array { writer in
      for text in texts { writer.string(text) }
    }
  }
}
