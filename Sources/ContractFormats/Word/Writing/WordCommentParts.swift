/// The parts of a Word document that hold its comments and tell of them.
struct WordCommentParts {
  private let package: WordPackage
  private let namespace: String
  private let existing: String?

  /// The parts of a document whose elements are in `namespace`.
  init(_ package: WordPackage, namespace: String) {
    self.package = package
    self.namespace = namespace
    existing = package.name(for: "comments")
  }

  /// The parts to write so that the document has more comments, numbered from `first`.
  func adding(
    _ comments: [WordComment], from first: Int
  ) throws(WordFailure) -> [(name: String, bytes: [UInt8])] {
    if let existing, let part = try package.bytes(of: existing), let root = XMLRoot(of: part) {
      let names = WordNames(root: root.tag, of: part)
      return [(existing, root.appending(xml(comments, first, names)))]
    }
    let name = package.newName("comments")
    let content = xml(comments, first, .declared)
    let part = "\(Self.declaration)<w:comments xmlns:w=\"\(namespace)\">\(content)</w:comments>"
    return [(name, Array(part.utf8)), try relationships(to: name), try contentTypes(of: name)]
  }

  private func xml(_ comments: [WordComment], _ first: Int, _ names: WordNames) -> String {
    comments.enumerated().map { $1.xml(identifier: first + $0, names) }.joined()
  }

  /// What the main document names, with the new part among it.
  private func relationships(
    to name: String
  ) throws(WordFailure) -> (name: String, bytes: [UInt8]) {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let empty = Array("\(Self.declaration)<Relationships xmlns=\"\(space)\"/>".utf8)
    let part = try package.bytes(of: package.relationshipsName) ?? empty
    guard let root = XMLRoot(of: part) else { throw .notFaithful }
    let isStrict = namespace.hasPrefix("http://purl.oclc.org/")
    let type =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    let own = root.hasPrefix ? " xmlns=\"\(space)\"" : ""
    let entry = """
      <Relationship\(own) Id="\(newIdentifier(in: part))" Type="\(type)" \
      Target="\(xmlEscaped(package.relativeName(name)))"/>
      """
    return (package.relationshipsName, root.appending(entry))
  }

  private func newIdentifier(in part: [UInt8]) -> String {
    var taken: Set<String> = []
    var scanner = XMLTagScanner(part)
    while scanner.next() != nil {
      if let identifier = xmlAttribute("Id", at: scanner.range, in: part) {
        taken.insert(identifier)
      }
    }
    return (1...taken.count + 1).lazy.map { "rId\($0)" }.first { !taken.contains($0) } ?? "rId"
  }

  /// The list of what each part is, with the new part in it.
  private func contentTypes(
    of name: String
  ) throws(WordFailure) -> (name: String, bytes: [UInt8]) {
    guard let part = try package.bytes(of: Self.contentTypesName), let root = XMLRoot(of: part)
    else { throw .damaged }
    let space = "http://schemas.openxmlformats.org/package/2006/content-types"
    let own = root.hasPrefix ? " xmlns=\"\(space)\"" : ""
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    let entry = "<Override\(own) PartName=\"/\(xmlEscaped(name))\" ContentType=\"\(type)\"/>"
    return (Self.contentTypesName, root.appending(entry))
  }

  private static let contentTypesName = "[Content_Types].xml"
  private static let declaration = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>

    """
}
