import ContractText

/// The archive that a Word document is, and which of its parts is what.
struct WordPackage {
  private let archive: ZipArchive
  private let budget = MarkupBudget()

  /// The name of the main document in the archive: `word/document.xml`.
  let document: String

  private let related: [String: String]

  /// The folder of the main document, with its slash.
  private let folder: String

  /// The name of the list of what the main document names.
  let relationshipsName: String

  /// Opens a document; nil where the archive is none of Word's.
  init?(_ bytes: [UInt8]) throws(WordFailure) {
    do throws(ZipFailure) { archive = try ZipArchive(bytes) } catch { throw WordFailure(error) }
    let named = try relationships(archive, budget, "_rels/.rels", folder: "")["officeDocument"]
    let document = named ?? "word/document.xml"
    guard archive.contains(document) else {
      let isPackage = archive.contains("[Content_Types].xml") || archive.contains("word/")
      if isPackage || named != nil { throw .noDocument }
      return nil
    }
    self.document = document
    let slash = document.lastIndex(of: "/")
    folder = slash.map { String(document[...$0]) } ?? ""
    let name = document[(slash.map { document.index(after: $0) } ?? document.startIndex)...]
    relationshipsName = "\(folder)_rels/\(name).rels"
    related = try relationships(archive, budget, relationshipsName, folder: folder)
  }

  /// The name of the part that the main document names for a purpose; nil where it names none, or
  /// one that is not there.
  func name(for purpose: String) -> String? {
    related[purpose].flatMap { archive.contains($0) ? $0 : nil }
  }

  /// A name beside the main document that no part has yet: `word/comments.xml`.
  func newName(_ name: String) -> String {
    let names = [""] + (2...ZipArchive.entryLimit).map(String.init)
    let free = names.lazy.map { "\(folder)\(name)\($0).xml" }.first { !archive.contains($0) }
    return free ?? "\(folder)\(name).xml"
  }

  /// A part's name as the main document names it.
  func relativeName(_ name: String) -> String {
    name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : "/" + name
  }

  /// The bytes of a part, which must be UTF-8; nil where there is none.
  func bytes(of name: String) throws(WordFailure) -> [UInt8]? {
    let entry: ZipEntry?
    do throws(ZipFailure) { entry = try archive.open(name) } catch { throw WordFailure(error) }
    guard let entry else { return nil }
    let bytes: [UInt8]
    do throws(ZipFailure) { bytes = try entry.readAll() } catch { throw WordFailure(error) }
    guard isUTF8(bytes) else { throw .notUTF8(part: name) }
    return bytes
  }

  /// Reads the main document.
  func readDocument<Result>(
    _ read: (XMLReader) throws(XMLReadingFailure) -> Result
  ) throws(WordFailure) -> Result {
    guard let result = try readEntry(archive, budget, document, read) else { throw .noDocument }
    return result
  }

  /// Reads the part that the main document names for a purpose, such as `styles`; nil where it
  /// names none.
  func readPart<Result>(
    for purpose: String, _ read: (XMLReader) throws(XMLReadingFailure) -> Result
  ) throws(WordFailure) -> Result? {
    guard let name = related[purpose] else { return nil }
    return try readEntry(archive, budget, name, read)
  }
}

private func readEntry<Result>(
  _ archive: ZipArchive, _ budget: MarkupBudget, _ name: String,
  _ read: (XMLReader) throws(XMLReadingFailure) -> Result
) throws(WordFailure) -> Result? {
  let entry: ZipEntry?
  let ahead: ZipEntry?
  do throws(ZipFailure) {
    entry = try archive.open(name)
    ahead = try archive.open(name, isCounted: false)
  } catch {
    throw WordFailure(error)
  }
  guard let entry, let ahead else { return nil }
  do throws(XMLReadingFailure) {
    try budget.survey(ahead)
    return try read(try XMLReader(entry, within: budget))
  } catch {
    throw WordFailure(error, part: name)
  }
}

/// Whether an XML document says that it is in UTF-8, or says nothing.
private func isUTF8(_ document: [UInt8]) -> Bool {
  if document.starts(with: [0xFE, 0xFF]) || document.starts(with: [0xFF, 0xFE]) { return false }
  let start = document.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard document[start...].starts(with: "<?xml".utf8),
    let end = document[start...].firstIndex(of: UInt8(ascii: ">"))
  else { return !document.prefix(4).contains(0) }
  let encoding = xmlAttribute("encoding", at: start..<end + 1, in: document)?.lowercased()
  return encoding == nil || encoding == "utf-8" || encoding == "us-ascii"
}

/// The parts that a list of relationships names, by the last word of their type: `styles`.
private func relationships(
  _ archive: ZipArchive, _ budget: MarkupBudget, _ name: String, folder: String
) throws(WordFailure) -> [String: String] {
  let found = try readEntry(archive, budget, name) { reader throws(XMLReadingFailure) in
    var found: [String: String] = [:]
    let root = try reader.root()
    while let _ = try reader.child(of: root) {
      guard let type = reader.attribute("Type"), let target = reader.attribute("Target"),
        reader.attribute("TargetMode") != "External", let word = type.split(separator: "/").last
      else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      if found[String(word)] == nil { found[String(word)] = path }
    }
    return found
  }
  return found ?? [:]
}
