import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite(
  "Word documents as LibreOffice reads them",
  .enabled(if: LibreOffice.isThere, LibreOffice.absence), .serialized)
struct LibreOfficeTests {
  @Test("The text is the same, white space aside")
  func texts() throws {
    let folder = try ScratchFolder()
    let files = try WordSamples.all.map { try folder.add($0.name + ".docx", try $0.file.bytes()) }
    let texts = try LibreOffice.texts(of: files, in: folder)
    for sample in WordSamples.all {
      let source = try sample.file.source()
      let text = try #require(texts[sample.name])
      let difference = firstDifference(source.text(in: source.range), text)
      #expect(difference == nil, "\(sample.name)")
    }
  }

  @Test("The same holds for the documents of others", .enabled(if: !sharedDocuments.isEmpty))
  func sharedTexts() throws {
    let folder = try ScratchFolder()
    var copies: [String] = []
    var own: [String: (path: String, text: String)] = [:]
    for (index, path) in Self.sharedDocuments.enumerated() {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      guard let source = try readWord(bytes)?.source else { continue }
      copies.append(try folder.add("\(index).docx", bytes))
      own["\(index)"] = (path, source.text(in: source.range))
    }
    let texts = try LibreOffice.texts(of: copies, in: folder)
    let different = own.compactMap { name, document -> String? in
      guard let text = texts[name], let difference = firstDifference(document.text, text) else {
        return nil
      }
      let isKnown = Self.knownDifferences.contains { document.path.hasSuffix($0) }
      return isKnown ? nil : "\(document.path): \(difference)"
    }
    #expect(different == [])
  }

  /// Documents that LibreOffice reads otherwise: it leaves out text boxes and nested tables, prints
  /// the words of placeholders, which are blanks here, and the numbers of footnotes.
  private static let knownDifferences = [
    "libreoffice_conversion.docx", "240-DOP-1013A Lay Down Tubulars.docx", "check_drop_my.docx",
    "--example.docx",
  ]

  @Test(
    "A contract that LibreOffice has saved gives the findings of the text, at the same paragraphs",
    arguments: ["filled-defective.txt"])
  func savedContract(name: String) throws {
    let folder = try ScratchFolder()
    let text = try projectSample(name)
    let contract = NumberedContract(text)
    let file = WordFile(body: contract.body, numbering: contract.numbering)
    let path = try folder.add("contract.docx", try file.bytes())
    // Through LibreOffice's own format, so that it writes all of the file anew.
    try LibreOffice.convert([path], to: "odt", in: folder)
    try LibreOffice.convert(
      [folder.path + "/contract.odt"], to: "docx:MS Word 2007 XML", in: folder)
    let saved = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let source = try #require(try readWord(saved)).source
    #expect(found(in: source) == found(in: SourceText(text)))
  }

  @Test("Documents of other word processors are read through it", arguments: ["doc", "odt", "rtf"])
  func otherFormats(ending: String) throws {
    let folder = try ScratchFolder()
    let text = try projectSample("filled-defective.txt")
    let path = try folder.add("contract.txt", Array(text.utf8))
    try LibreOffice.convert([path], to: ending, in: folder)
    let source = try readSource(folder.path + "/contract." + ending)
    #expect(found(in: source) == found(in: SourceText(text)))
  }

  @Test("A document that it cannot read is an error")
  func broken() throws {
    let folder = try ScratchFolder()
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let path = try folder.add("a.doc", head + [UInt8](repeating: 7, count: 5000))
    #expect(throws: ReadFailure.office(.notConverted)) { try readSource(path) }
  }

  @Test("What annotate writes is opened, with every comment in it")
  func annotated() throws {
    let folder = try ScratchFolder()
    let contract = NumberedContract(try projectSample("filled-defective.txt"))
    let file = WordFile(body: contract.body, numbering: contract.numbering)
    let original = try #require(try WordOriginal(try file.bytes()))
    let checker = Checker(stage: .signing)
    let checked = parse(original.source).contracts.map(analyze).map {
      CheckedContract(analysis: $0, findings: checker.check($0), notChecked: [])
    }
    let annotated = try AnnotatedWord(original, checked, in: .chinese)
    #expect(annotated.added == checked.flatMap(\.findings).count && annotated.added > 10)
    let path = try folder.add("annotated.docx", annotated.bytes)
    try LibreOffice.convert([path], to: "odt", in: folder)
    let odt = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/annotated.odt")))
    let entry = try #require(try ZipArchive(odt).open("content.xml"))
    let content = String(decoding: try entry.readAll(), as: UTF8.self)
    #expect(content.ranges(of: "<office:annotation ").count == annotated.added)
    #expect(content.ranges(of: "<office:annotation-end ").count >= annotated.added - 1)
  }

  /// Where two texts begin to differ, white space and blanks aside; nil where they do not.
  private func firstDifference(_ own: String, _ other: String) -> String? {
    let (own, other) = (Array(words(own)), Array(words(other)))
    let same = zip(own, other).prefix { $0 == $1 }.count
    if same == own.count, same == other.count { return nil }
    let start = max(0, same - 10)
    return "\(String(own[start...].prefix(40))) / \(String(other[start...].prefix(40)))"
  }

  /// What is neither white space nor part of a blank that is drawn otherwise.
  private func words(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !$0.properties.isWhitespace && !["_", "\u{FEFF}", "\u{AD}", "\u{200B}"].contains($0)
        }.map(symbolScalar)))
  }

  private static let sharedDocuments: [String] = {
    let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/corpus").path
    return ["docx", "docx-suites"].flatMap { name -> [String] in
      let folder = shared + "/" + name
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".docx") }.sorted().map { folder + "/" + $0 }
    }
  }()
}
