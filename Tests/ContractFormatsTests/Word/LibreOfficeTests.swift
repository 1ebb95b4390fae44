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
      let document = try sample.file.document()
      let text = try #require(texts[sample.name])
      let difference = firstDifference(Self.printedText(document), text)
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
      let document = try? readWord(bytes)
      copies.append(try folder.add("\(index).docx", bytes))
      own["\(index)"] = (path, document.map(Self.printedText) ?? "")
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

  /// The text without what LibreOffice leaves out though Word shows it: footnotes and endnotes, and
  /// the choices of form fields; and without bullets, for which it prints one of its own.
  private static func printedText(_ document: WordDocument) -> String {
    let source = document.source
    let end = document.noteStarts.first?.offset ?? source.bytes.count
    var text = ""
    var offset = 0
    while offset < end {
      let next = min(end, source.origin.nextPiece(after: offset)?.textStart ?? end)
      let words = source.text(in: TextRange(offset, next))
      if !isLeftOut(source.origin.piece(at: offset)?.place, words) { text += words }
      offset = next
    }
    return text
  }

  private static func isLeftOut(_ place: OriginPlace?, _ words: String) -> Bool {
    guard case .word(let place)? = place else { return false }
    let isBullet = place.kind == .number && !words.contains { $0.isLetter || $0.isNumber }
    return place.kind == .form || isBullet
  }

  /// Documents that LibreOffice reads otherwise: it leaves out text boxes and nested tables, prints
  /// the words of placeholders, which are blanks here, and the numbers of footnotes.
  private static let knownDifferences = [
    "libreoffice_conversion.docx", "240-DOP-1013A Lay Down Tubulars.docx", "check_drop_my.docx",
    "--example.docx",
  ]

  @Test(
    "A contract that LibreOffice has saved gives the findings of the text, at the same paragraphs",
    arguments: ["filled-defective.txt", "filled-clean.txt", "water-supply-template.txt"])
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

  @Test(
    "The comments of annotate stand in the margin, each beside its words",
    .enabled(if: PrintedWords.isPossible, "pdftotext is not installed"))
  func comments() throws {
    let folder = try ScratchFolder()
    let filler = (1...6).map { "甲方应当按照约定供水，每日不少于\($0)吨。" }
    let words = ["第八十一条", "第八十二条", "第八十三条"]
    let clauses = words.flatMap { ["依照\($0)办理。"] + filler }
    let lines = ["甲方供水。", "乙方付费。"] + clauses
    let body = lines.map { item($0, list: 1) }.joined()
    let numbering = definition(0, [level(0, "chineseCounting", "第%1条")]) + list(1, of: 0)
    let original = try #require(
      try WordOriginal(try WordFile(body: body, numbering: numbering).bytes()))
    let checked = parse(original.source).contracts.map(analyze).map {
      CheckedContract(analysis: $0, findings: Checker().check($0), notChecked: [])
    }
    let annotated = try AnnotatedWord(original, checked, in: .chinese)
    let path = try folder.add("annotated.docx", annotated.bytes)
    try LibreOffice.convert([path], to: "pdf", in: folder, commentsInMargin: true)
    let printed = try PrintedWords(folder.path + "/annotated.pdf")
    for word in words {
      let text = try #require(printed.place(of: "依照\(word)办理"))
      let comment = try #require(printed.place(of: "引用的\(word)"))
      #expect(comment.left > text.right, "\(word)")
      // A frame may be pushed up or down by the one beside it, but by less than there is between two.
      #expect(abs(comment.top - text.top) < 3 * text.height, "\(word)")
    }
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
    let stream: [UInt8] = "WordDocument".utf8.flatMap { [$0, 0] }
    let rest = [UInt8](repeating: 7, count: 5000)
    let path = try folder.add("a.doc", head + stream + rest)
    #expect(throws: ReadFailure.office(.notConverted)) { try readSource(path) }
    let other = try folder.add("b.doc", head + rest)
    #expect(throws: ReadFailure.office(.noDocument)) { try readSource(other) }
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

  /// What is neither white space nor part of a blank that is drawn otherwise, nor a bullet of
  /// LibreOffice's own.
  private func words(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !$0.properties.isWhitespace && !Self.unread.contains($0)
        }.map { SymbolFont.shown($0, in: nil) }))
  }

  private static let unread: Set<Unicode.Scalar> = [
    "_", "\u{FEFF}", "\u{AD}", "\u{200B}", "•", "◦", "▪", "–",
  ]

  private static let sharedDocuments: [String] = {
    let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/corpus").path
    // A folder of more documents can be named for a run.
    let other = ProcessInfo.processInfo.environment["TIAOKUAN_WORD_DOCUMENTS"].map { [$0] } ?? []
    return (["docx", "docx-suites"].map { shared + "/" + $0 } + other).flatMap {
      folder -> [String] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".docx") }.sorted().map { folder + "/" + $0 }
    }
  }()
}
