import ContractAnalysis
import ContractSyntax
import ContractText

/// Writes one contract as a `book`.
///
/// DocBook wants an order of its own (preface, chapters, appendices) and titles everywhere; the text
/// keeps the order of the contract. What stands where DocBook has no place for it is put into a
/// division without a title.
struct BookWriter {
  let xml: XMLWriter
  let contract: Contract
  var identifiers: Identifiers
  var inlines: InlineWriter
  /// How far the book has come.
  var phase = Phase.front
  /// The untitled division that takes what stands in no other.
  var loose: LooseDivision?
  /// The headings that no contents entry stood for yet; nil before the first table of contents.
  var contentsLinks: ContentsLinks?
  /// What the id of an untitled chapter begins with: that of the 编 it stands in.
  var bodyPrefix: String
  /// How many lists the text stands in.
  var listDepth = 0

  /// The parts of a book, in DocBook's order.
  enum Phase { case front, body, back }

  /// A division without a title, while it is open.
  struct LooseDivision {
    /// Whether sections stand in it, after which there may be no text.
    var hasSections = false
  }

  /// A writer of a contract, the ids of which begin with `prefix`.
  init(_ analysis: Analysis, _ xml: XMLWriter, prefix: String) {
    self.xml = xml
    contract = analysis.contract
    bodyPrefix = prefix
    identifiers = Identifiers(analysis.contract, prefix: prefix)
    let spans = inlineSpans(of: analysis, &identifiers)
    inlines = InlineWriter(xml, analysis.source, spans)
  }

  /// Writes the book.
  mutating func write(attributes: [(String, String)]) {
    xml.startElement("book", attributes)
    xml.newline()
    let children = contract.node.children
    for child in children[information(children)...] { place(child) }
    closeLoose()
    xml.endBlock()
  }

  /// Writes a part of the book, or of a 编, where DocBook has a place for it.
  mutating func place(_ node: Node) {
    switch node.kind {
    case .space: return
    case .contents where phase == .front:
      closeLoose()
      contents(node)
    case .part where phase != .back:
      begin(.body)
      part(node)
    case .chapter where phase != .back:
      begin(.body)
      division(node, "chapter", role: nil)
    case .annex:
      begin(.back)
      division(node, "appendix", role: nil)
    case .signature:
      begin(.back)
      signature(node)
    case .part, .chapter, .section, .article:
      if phase == .front { begin(.body) }
      openLoose(forSection: true)
      section(node)
    default:
      openLoose(forSection: false)
      content([node])
    }
  }

  private mutating func begin(_ phase: Phase) {
    closeLoose()
    self.phase = phase
  }

  /// 签署栏
  private mutating func signature(_ node: Node) {
    xml.startElement("colophon", [("role", "signature")])
    emptyTitle()
    content(node.children[...])
    xml.endBlock()
  }

  // MARK: Untitled divisions

  /// Makes sure that a division is open which takes text, or sections.
  mutating func openLoose(forSection isSection: Bool) {
    if let loose, loose.hasSections, !isSection { closeLoose() }
    if loose == nil {
      switch phase {
      case .front: xml.startElement("preface")
      case .body:
        let id = identifiers.unique(bodyPrefix + "body")
        xml.startElement("chapter", [("xml:id", id), ("role", "body")])
      case .back:
        let id = identifiers.unique(identifiers.prefix + "unnumbered-annex")
        xml.startElement("appendix", [("xml:id", id)])
      }
      emptyTitle()
      loose = LooseDivision()
    }
    if isSection { loose?.hasSections = true }
  }

  /// Closes the untitled division, if one is open.
  mutating func closeLoose() {
    guard loose != nil else { return }
    loose = nil
    xml.endBlock()
  }

  /// DocBook demands a title where none is printed.
  mutating func emptyTitle() {
    xml.startElement("title")
    xml.endBlock()
  }

  // MARK: Ids

  /// The attribute `xml:id` of a node that has one.
  func id(_ node: Node) -> [(String, String)] { identifiers[node].map { [("xml:id", $0)] } ?? [] }
}
