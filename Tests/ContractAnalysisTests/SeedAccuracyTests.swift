import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// The real page against its hand annotations.
@Suite(.enabled(if: SharedFolder.isThere, SharedFolder.absence))
struct SeedAccuracyTests {
  private let analysis: Analysis
  private let structure: SeedStructure

  init() throws {
    let tree = parse(try SharedFolder.source("seed/page.txt"))
    analysis = analyze(try #require(tree.contracts.first))
    structure = try SharedFolder.annotations("structure")
    #expect(tree.contracts.count == 1, "a page with one contract")
  }

  private var contract: Contract { analysis.contract }
  private var source: SourceText { analysis.source }

  private func line(_ offset: Int) -> Int { source.position(of: offset).line }
  private func line(_ node: Node) -> Int { line(node.range.start) }
  private func place(_ offset: Int) -> String {
    let position = source.position(of: offset)
    return "\(position.line):\(position.column)"
  }

  // MARK: Structure

  @Test func extent() {
    // The heading above the contents table may be taken for the title.
    #expect(line(contract.range.start) <= structure.firstLine)
    #expect(line(contract.range.start) >= structure.firstLine - 6)
    #expect(line(contract.range.end - 1) == structure.lastLine)
  }

  @Test func contents() throws {
    let entries = try #require(contract.contents).children(.contentsEntry)
    #expect(entries.map(\.number) == structure.toc.map(\.number))
    #expect(entries.map(\.title) == structure.toc.map(\.title))
    #expect(entries.map(line) == structure.toc.map(\.line))
  }

  @Test func chapters() {
    #expect(contract.chapters.map(\.number) == structure.chapters.map(\.number))
    #expect(contract.chapters.map(\.title) == structure.chapters.map(\.title))
    #expect(contract.chapters.map(line) == structure.chapters.map(\.line))
  }

  @Test func annexes() {
    #expect(contract.annexes.map(\.number) == structure.annexes.map(\.number))
    #expect(contract.annexes.map(\.title) == structure.annexes.map(\.title))
    #expect(contract.annexes.map(line) == structure.annexes.map(\.line))
  }

  /// Every article with its paragraphs, items and subitems, each by its line; those printed within a
  /// line of running text too (the ① ② ③ of 第四十七条).
  @Test func articles() {
    let found = contract.articles.map { article in
      let chapter = article.enclosing(.chapter)?.number ?? 0
      return ["\(article.number ?? 0) \(line(article)) chapter \(chapter)"]
        + article.paragraphs.map { "\(line($0))" + items($0.items) }
    }
    let expected = structure.articles.map { article in
      ["\(article.number) \(article.line) chapter \(article.chapter)"]
        + article.paragraphs.map { "\($0.line)" + items($0.items) }
    }
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  private func items(_ nodes: [Node]) -> String {
    nodes.map { " \($0.label ?? "")\(line($0))" + items($0.subitems) }.joined()
  }

  private func items(_ items: [SeedStructure.Item]) -> String {
    items.map { " \($0.label)\($0.line)" + self.items($0.children ?? []) }.joined()
  }

  @Test func definitions() {
    let found = contract.definitions.map { definition in
      "\(definition.children(.term).map(\.text).joined()) \(line(definition)) "
        + "\(definition.descendants(.item).map(line))"
    }
    #expect(found == structure.definitions.map { "\($0.term) \($0.line) \($0.itemLines)" })
  }

  @Test func notes() {
    let found = contract.notes.map { note in
      let end = source.position(of: note.range.end)
      return "\(place(note.range.start))–\(end.line):\(end.column - 1)"
    }
    let expected = structure.notes.map { "\($0.line):\($0.column)–\($0.endLine):\($0.endColumn)" }
    #expect(found == expected)
  }

  @Test func signature() throws {
    let signature = try #require(contract.signature)
    #expect(line(signature) == structure.signature.firstLine)
    #expect(line(signature.range.end - 1) == structure.signature.lastLine)
  }

  /// Both halves of every line that the page broke belong to one node.
  @Test func brokenLines() {
    for broken in structure.brokenLines {
      let nodes = [broken.line, broken.continuesAt].map { number in
        let range = source.lineRange(number - 1)
        return node(at: number == broken.line ? range.end - 1 : range.start)
      }
      #expect(nodes[0] != nil && nodes[0] == nodes[1], "line \(broken.line)")
    }
  }

  /// The node whose number or words a byte belongs to.
  private func node(at offset: Int) -> Node? {
    contract.node.tree.leaves.first { $0.range.contains(offset) && $0.kind != .space }?.parent
  }

  // MARK: Blanks

  @Test func drawnBlanks() throws {
    let annotations: SeedBlanks = try SharedFolder.annotations("blanks")
    let drawn = analysis.blanks.filter { $0.form != .lost }
    let expected = annotations.blanks.filter { $0.kind != "vanished" }
    #expect(
      drawn.map { "\(place($0.range.start)) \($0.form)" }
        == expected.map { "\($0.line):\($0.column) \($0.kind)" })
  }

  @Test func lostBlanks() throws {
    let annotations: SeedBlanks = try SharedFolder.annotations("blanks")
    let vanished = annotations.blanks.filter { $0.kind == "vanished" }
    let certain = Set(
      vanished.filter { $0.confidence == "certain" }.map { "\($0.line):\($0.column)" })
    let others = Set(vanished.map { "\($0.line):\($0.column)" })
    let found = Set(analysis.blanks.filter { $0.form == .lost }.map { place($0.range.start) })
    let hits = Double(found.intersection(certain).count)
    let wrong = found.subtracting(others)
    #expect(hits / Double(certain.count) >= 0.9, "\(certain.subtracting(found).sorted())")
    #expect(hits / (hits + Double(wrong.count)) >= 0.9, "\(wrong.sorted())")
  }

  // MARK: References

  @Test func references() throws {
    let annotations: SeedReferences = try SharedFolder.annotations("references-full")
    let expected = annotations.references.filter(isReference).map { reference in
      var words = ["\(reference.line):\(reference.column)"]
      words.append(String(reference.raw.filter { $0 != "⏎" }))
      words.append(status(reference))
      if !Self.own.contains(reference.raw), let target = line(reference.target, reference) {
        words.append("to \(target)")
      }
      if reference.kind != "blank", let meant = line(reference.expectedTarget, reference) {
        words.append("for \(meant)")
      }
      return words.joined(separator: " ")
    }
    let found = analysis.references.map { reference in
      var words = [place(reference.range.start), reference.text, reference.status.rawValue]
      if !Self.own.contains(reference.text), let target = reference.targets.first {
        words.append("to \(line(target))")
      }
      if let meant = reference.expected { words.append("for \(line(meant))") }
      return words.joined(separator: " ")
    }
    let missed = Set(expected).subtracting(found).sorted()
    let wrong = Set(found).subtracting(expected).sorted()
    #expect(missed == [])
    #expect(wrong == [])
    #expect(found.count == expected.count)
  }

  /// The kinds that name an article, an annex or a part of them; 上述 and 所有协议附件 name none.
  private func isReference(_ reference: SeedReferences.Reference) -> Bool {
    switch reference.kind {
    case "article", "chapter", "articleParagraph", "definitionItem", "blank": true
    case "annex": reference.raw.hasPrefix("附件")
    case "relative": reference.raw.hasPrefix("上款") || Self.own.contains(reference.raw)
    default: false
    }
  }

  /// References to where they stand themselves: their target goes without saying.
  private static let own: Set = ["本条", "本章", "本项"]

  private func status(_ reference: SeedReferences.Reference) -> String {
    if reference.kind == "blank" { return "unfilled" }
    if reference.resolves == false { return "dangling" }
    return reference.suspect ? "suspect" : "resolved"
  }

  /// The line of a target.
  private func line(
    _ target: SeedReferences.Target?, _ reference: SeedReferences.Reference
  ) -> Int? {
    switch target {
    case .number(let number):
      if reference.kind == "chapter" { return heading(number, structure.chapters) }
      return structure.articles.first { $0.number == number }?.line
    case .title(let title): return structure.annexes.first { $0.title == title }?.line
    case .place(let article, let line):
      return line ?? structure.articles.first { $0.number == article }?.line
    case nil: return nil
    }
  }

  private func heading(_ number: Int, _ headings: [SeedStructure.Heading]) -> Int? {
    headings.first { $0.number == number }?.line
  }

  /// The references that kept their number when an article was put in before their targets.
  @Test func suspects() throws {
    let annotations: SeedReferences = try SharedFolder.annotations("references-full")
    let expected = annotations.references.filter { $0.suspect && $0.kind == "article" }
    let found = analysis.references.filter { $0.status == .suspect }
    #expect(expected.count == 13)
    #expect(found.map { place($0.range.start) } == expected.map { "\($0.line):\($0.column)" })
    #expect(
      found.map { $0.expected.map(line) } == expected.map { line($0.expectedTarget, $0) })
    #expect(
      found.filter { $0.evidence?.words.isEmpty != false }.map { place($0.range.start) } == [])
  }
}
