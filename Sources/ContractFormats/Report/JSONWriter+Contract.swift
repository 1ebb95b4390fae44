import ContractAnalysis

extension JSONWriter {
  /// Writes the members that every contract's object begins with: its title and its range.
  mutating func contractMembers(_ analysis: Analysis, _ cursor: inout PositionCursor) {
    member("title", analysis.contract.title)
    rangeMember(analysis.contract.range, &cursor)
  }

  /// Writes the member `counts`.
  mutating func counts(_ counts: ContractCounts) {
    key("counts")
    object { writer in
      writer.member("chapters", counts.chapters)
      writer.member("articles", counts.articles)
      writer.member("paragraphs", counts.paragraphs)
      writer.member("items", counts.items)
      writer.member("annexes", counts.annexes)
      writer.member("definitions", counts.definitions)
      writer.member("references", counts.references)
      writer.member("blanks", counts.blanks)
      writer.member("notes", counts.notes)
    }
  }
}
