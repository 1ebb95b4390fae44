import ContractAnalysis

extension JSONWriter {
  /// Writes a place. Part, section, branch (第十五条之一) and subitem are written only where the
  /// place has them.
  mutating func place(_ place: Place) {
    object { writer in
      if let part = place.part { writer.member("part", part) }
      writer.member("chapter", place.chapter)
      if let section = place.section { writer.member("section", section) }
      writer.member("article", place.article)
      if let branch = place.branch { writer.member("branch", branch) }
      writer.member("paragraph", place.paragraph)
      writer.member("item", place.item)
      if let subitem = place.subitem { writer.member("subitem", subitem) }
      writer.member("annex", place.annex)
      writer.member("label", place.label)
    }
  }

  /// Writes a key and a place.
  mutating func placeMember(_ name: StaticString = "place", _ place: Place) {
    key(name)
    self.place(place)
  }
}
