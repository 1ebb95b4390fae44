import ContractAnalysis
import ContractSyntax
import ContractText

/// Writes one contract as it reads, with the findings beside the blocks in which they begin.
struct ContractPage {
  let html: HTMLWriter
  let analysis: Analysis
  let language: Language
  let identifiers: Identifiers
  var text: PageText
  let card: FindingCard
  var contentsLinks: ContentsLinks
  /// The elements of the block that is open, from the outermost.
  var block: [String] = []

  /// A writer of a contract, whose ids are those of `identifiers`.
  init(
    _ html: HTMLWriter, _ analysis: Analysis, _ identifiers: Identifiers,
    _ findings: [PageFinding], _ language: Language
  ) {
    self.html = html
    self.analysis = analysis
    self.language = language
    var identifiers = identifiers
    let elements = PageElements(analysis, &identifiers, language)
    self.identifiers = identifiers
    text = PageText(html, analysis, elements, findings, language)
    card = FindingCard(html, analysis, identifiers, language)
    contentsLinks = ContentsLinks(analysis.contract, identifiers)
  }

  /// Writes the contract's text, the headings of which begin at `level`.
  mutating func write(level: Int) {
    content(analysis.contract.node.children[...], level: level)
    cards(text.takeRest())
  }

  // MARK: Blocks

  /// Opens a block of text in place of the one that is open.
  mutating func begin(_ name: String, _ attributes: [(String, String?)]) {
    endBlock()
    html.open(name, attributes)
    block = [name]
  }

  /// Closes the block that is open, if one is; the findings that begin in it follow.
  mutating func endBlock() {
    guard !block.isEmpty else { return }
    text.endBlock()
    for name in block.reversed() { html.close(name) }
    block.removeAll()
    html.newline()
    cards(text.takeNumbered())
  }

  private func cards(_ findings: [PageFinding]) {
    guard !findings.isEmpty else { return }
    let name = language == .chinese ? "此处的问题" : "Findings here"
    html.element("ul", [("class", "findings"), ("aria-label", name)]) {
      for finding in findings { card.write(finding) }
    }
    html.newline()
  }

  /// The attribute `id` of a node that has one.
  func id(_ node: Node) -> [(String, String?)] { identifiers[node].map { [("id", $0)] } ?? [] }

  /// The element of a heading; there are no more than six levels.
  func heading(_ level: Int) -> String { "h\(min(level, 6))" }
}
