import ContractText
import Testing

@testable import ContractFormats

@Suite("Word documents that are none")
struct HostileWordFileTests {
  private let body = paragraph(run("第一条"))

  @Test("What is wrong with a document is said")
  func failures() throws {
    let good = WordFile(body: body)
    let bytes = try good.bytes()
    let noDocument = try #require(makeZip(good.parts.filter { $0.name != "word/document.xml" }))
    let encrypted = try #require(makeZip(good.parts, password: "p"))
    let stream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let part = "word/document.xml"
    let cases: [([UInt8], WordFailure)] = [
      (Array(bytes.dropLast(100)), .damaged), (Array(bytes.prefix(bytes.count / 2)), .damaged),
      (noDocument, .noDocument), (encrypted, .encrypted), (head + stream, .encrypted),
      (
        try WordFile(body: body, prologue: "<!DOCTYPE d [<!ENTITY a \"b\">]>").bytes(),
        .documentType(part: part)
      ),
      (
        try WordFile(body: paragraph(run("&a9;")), prologue: Self.manyEntities).bytes(),
        .documentType(part: part)
      ),
      (
        try WordFile(body: paragraph(Self.letters(11 << 20))).bytes(),
        .tooDeepOrLong(part: part, line: 1)
      ),
      (
        try WordFile(body: "\n<w:p>", numbering: "").bytes(), .notWellFormed(part: part, line: 2)
      ),
      (try WordFile(body: paragraph(run("&a;"))).bytes(), .notWellFormed(part: part, line: 1)),
      (
        try WordFile(body: paragraph(run(String(repeating: " ", count: 8 << 20)))).bytes(),
        .expandsTooFar(ratio: ZipArchive.expansionLimit)
      ),
    ]
    for (bytes, failure) in cases {
      #expect(throws: failure) { try readWord(bytes) }
    }
  }

  /// Each entity ten times the one before it.
  private static let manyEntities =
    "<!DOCTYPE d ["
    + (1...9).map { level in
      "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }.joined() + "]>"

  /// So many letters in one run, which pack no better than words do.
  private static func letters(_ count: Int) -> String {
    var state: UInt32 = 7
    let letters = (0..<count).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return 0x61 + UInt8(state >> 28)
    }
    return run(String(decoding: letters, as: UTF8.self))
  }

  @Test("The tags of all parts are counted together, and what is too much is found ahead")
  func tags() throws {
    let budget = MarkupBudget()
    let half = [UInt8](repeating: UInt8(ascii: "<"), count: MarkupBudget.tagLimit / 2)
    try half.withUnsafeBytes { try budget.spend($0) }
    try half.withUnsafeBytes { try budget.spend($0) }
    #expect(throws: XMLReadingFailure.tooManyTags(limit: MarkupBudget.tagLimit)) {
      try [UInt8(ascii: "<")].withUnsafeBytes { try budget.spend($0) }
    }
    let archive = try #require(makeZip([("a", Array(Self.letters(5 << 20).utf8))]))
    let entry = try #require(try ZipArchive(archive).open("a"))
    #expect(throws: XMLReadingFailure.tooManyTags(limit: MarkupBudget.tagLimit)) {
      try budget.survey(entry)
    }
  }

  @Test("Too many parts")
  func parts() throws {
    let many = (0...ZipArchive.entryLimit).map { (name: "word/\($0)", bytes: [UInt8]()) }
    let bytes = try #require(makeZip(many))
    #expect(throws: WordFailure.tooManyParts(limit: ZipArchive.entryLimit)) { try readWord(bytes) }
  }

  @Test("Elements nested without end are an error and no overflow of the stack")
  func nesting() throws {
    for depth in [200, 300, 100_000] {
      let nested =
        String(repeating: "<w:ins>", count: depth) + body
        + String(repeating: "</w:ins>", count: depth)
      let bytes = try WordFile(body: nested).bytes()
      #expect((try? readWord(bytes)) == nil || depth < 300)
    }
  }

  @Test("Another archive and other bytes are left to others")
  func others() throws {
    let archive = try #require(makeZip([("a.txt", Array("甲".utf8))]))
    for bytes in [archive, [], Array("第一条".utf8), [0x50, 0x4B, 0x03, 0x04]] {
      #expect(try readWord(bytes) == nil)
    }
  }

  @Test("A part named ../x is not looked at")
  func namedOutside() throws {
    let parts = WordFile(body: body).parts + [("../../x", Array("x".utf8))]
    let bytes = try #require(makeZip(parts))
    let source = try #require(try readWord(bytes)).source
    #expect(source.text(in: source.range) == "第一条")
  }

  @Test("Whatever bytes are changed, reading ends")
  func changedBytes() throws {
    let bytes = try WordFile(body: body, numbering: definition(0, [level(0, "decimal", "%1")]))
      .bytes()
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[index] ^= 0x55
      let source = try? readWord(changed)
      #expect(source.map { $0.source.bytes.count < 1000 } ?? true)
    }
  }
}
