import ContractText
import Testing

@testable import ContractFormats

@Suite("Reading files")
struct FileReadingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("A file is read whole, whatever its length", arguments: [0, 1, 262_143, 262_144, 600_000])
  func whole(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try readFile(try folder.add("a.bin", bytes)) == bytes)
  }

  @Test("A missing file, a folder and a file under a file are told apart")
  func failures() throws {
    let file = try folder.add("a.txt")
    #expect(throws: FileFailure.notFound) { try readFile(folder.path + "/b.txt") }
    #expect(throws: FileFailure.notFound) { try readFile(file + "/b.txt") }
    #expect(throws: FileFailure.isDirectory) { try readFile(folder.path) }
    let loop = try folder.link("loop.txt", to: "loop.txt")
    #expect {
      try readFile(loop)
    } throws: { error in
      guard case .other(let reason) = error as? FileFailure else { return false }
      return !reason.isEmpty
    }
  }

  @Test("Reading stops at the limit")
  func limit() throws {
    let file = try FileBytes.reading(try folder.add("a.txt", Array("12345".utf8)))
    #expect(throws: FileFailure.tooLarge(limit: 4)) { try file.read(expecting: 5, limit: 4) }
    let again = try FileBytes.reading(folder.path + "/a.txt")
    #expect(try again.read(expecting: 0, limit: 5).count == 5)
  }

  @Test("A file that says it is too large is not read")
  func sparse() throws {
    let path = try folder.add("large.txt")
    try growFile(path, to: SourceText.sizeLimit + 1)
    #expect(throws: FileFailure.tooLarge(limit: SourceText.sizeLimit)) { try readFile(path) }
  }

  @Test("White space that goes on and on is not read to its end", arguments: ["", "第一条 甲。\n"])
  func space(before: String) throws {
    let limit = InputSurvey.spaceLimit
    let long = Array(before.utf8) + [UInt8](repeating: 0x20, count: 2 * limit)
    let path = try folder.add("a.txt", long)
    let line = before.isEmpty ? 1 : 2
    #expect(throws: FileFailure.tooMuchSpace(limit: limit, line: line)) { try readFile(path) }
    let short = try folder.add("b.txt", Array(long.prefix(limit / 2)) + Array("乙".utf8))
    #expect(try readFile(short).count == limit / 2 + 3)
    let archive = try folder.add("c.docx", [0x50, 0x4B, 0x03, 0x04] + long)
    #expect(try readFile(archive).count == long.count + 4)
  }

  @Test("Nor are lines without number")
  func lines() throws {
    let limit = InputSurvey.lineEndLimit
    var survey = InputSurvey()
    let lines = Array(repeating: [0x61, 0x0A] as [UInt8], count: limit / 4).joined()
    for _ in 0..<4 { try survey.take(Array(lines)[...]) }
    #expect(throws: FileFailure.tooManyLines(limit: limit)) { try survey.take([0x61, 0x0A]) }
  }

  @Test("A source text is decoded; either failure is passed on")
  func source() throws {
    let path = try folder.add("gbk.txt", [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5])
    let source = try readSource(path)
    #expect(source.text(in: source.range) == "第一条")
    #expect(throws: ReadFailure.decoding(.empty)) { try readSource(try folder.add("e.txt", [])) }
    #expect(throws: ReadFailure.file(.notFound)) { try readSource(folder.path + "/none") }
  }
}
