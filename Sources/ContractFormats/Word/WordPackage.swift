import ContractText

/// The archive that a Word document is, and which of its parts is what.
struct WordPackage {
  private let archive: ZipArchive

  /// The name of the main document in the archive: `word/document.xml`.
  let document: String

  private let related: [String: String]

  /// Opens a document; nil where the archive is none of Word's.
  init?(_ bytes: [UInt8]) throws(WordFailure) {
    do throws(ZipFailure) { archive = try ZipArchive(bytes) } catch { throw WordFailure(error) }
    let named = try relationships(archive, "_rels/.rels", folder: "")["officeDocument"]
    let document = named ?? "word/document.xml"
    guard archive.contains(document) else {
      let isPackage = archive.contains("[Content_Types].xml") || archive.contains("word/")
      if isPackage || named != nil { throw .noDocument }
      return nil
    }
    self.document = document
    let slash = document.lastIndex(of: "/")
    let folder = slash.map { String(document[...$0]) } ?? ""
    let name = document[(slash.map { document.index(after: $0) } ?? document.startIndex)...]
    related = try relationships(archive, "\(folder)_rels/\(name).rels", folder: folder)
  }

  /// Reads the main document.
  func readDocument<Result>(
    _ read: (XMLReader) throws(XMLReadingFailure) -> Result
  ) throws(WordFailure) -> Result {
    guard let result = try readEntry(archive, document, read) else { throw .noDocument }
    return result
  }

  /// Reads the part that the main document names for a purpose, such as `styles`; nil where it
  /// names none.
  func readPart<Result>(
    for purpose: String, _ read: (XMLReader) throws(XMLReadingFailure) -> Result
  ) throws(WordFailure) -> Result? {
    guard let name = related[purpose] else { return nil }
    return try readEntry(archive, name, read)
  }
}

private func readEntry<Result>(
  _ archive: ZipArchive, _ name: String,
  _ read: (XMLReader) throws(XMLReadingFailure) -> Result
) throws(WordFailure) -> Result? {
  let entry: ZipEntry?
  do throws(ZipFailure) { entry = try archive.open(name) } catch { throw WordFailure(error) }
  guard let entry else { return nil }
  do throws(XMLReadingFailure) {
    return try read(try XMLReader(entry))
  } catch {
    throw WordFailure(error, part: name)
  }
}

/// The parts that a list of relationships names, by the last word of their type: `styles`.
private func relationships(
  _ archive: ZipArchive, _ name: String, folder: String
) throws(WordFailure) -> [String: String] {
  let found = try readEntry(archive, name) { reader throws(XMLReadingFailure) in
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
