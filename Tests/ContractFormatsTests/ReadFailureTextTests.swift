import ContractText
import Testing

@testable import ContractFormats

@Suite("Messages of failures")
struct ReadFailureTextTests {
  private let failures: [ReadFailure] = [
    .file(.notFound), .file(.isDirectory), .file(.notPermitted), .file(.tooLarge(limit: 1 << 30)),
    .file(.other("Input/output error")), .decoding(.empty), .decoding(.noConverter(.gb18030)),
    .decoding(.binary(kind: .wordDocument, offset: 0)),
    .decoding(.binary(kind: .oldWordDocument, offset: 0)),
    .decoding(.binary(kind: .richText, offset: 0)), .decoding(.binary(kind: .pdf, offset: 0)),
    .decoding(.binary(kind: .other, offset: 7)), .decoding(.truncated(.utf8, offset: 41)),
    .decoding(.malformed(line: 12, offset: 340)), .word(.encrypted), .word(.damaged),
    .word(.noDocument), .word(.tooManyParts(limit: 9)), .word(.tooLarge(limit: 1 << 20)),
    .word(.expandsTooFar(ratio: 200)), .word(.notWellFormed(part: "word/a.xml", line: 3)),
    .word(.documentType(part: "word/a\n.xml")), .word(.outOfMemory),
    .word(.notUTF8(part: "word/a.xml")), .word(.notFaithful), .office(.notInstalled(.oldWord)),
    .office(.notInstalled(.richText)), .office(.notInstalled(.openDocument)),
    .office(.tooLarge(limit: 1 << 26)), .office(.notConverted),
    .office(.tookTooLong(seconds: 9)), .office(.noDocument),
    .file(.tooMuchSpace(limit: 1 << 20, line: 3)), .file(.tooManyLines(limit: 9)),
    .html(.tooManyLines(limit: 9)), .html(.onlyFrames(first: "main\n.htm")),
    .word(.tooManyTags(limit: 9)),
    .word(.tooDeepOrLong(part: "word/a.xml", line: 3)),
  ]

  @Test("Every failure has a line of its own in each language")
  func distinct() {
    for chinese in [true, false] {
      let messages = failures.map { $0.message(in: chinese ? .chinese : .english) }
      #expect(Set(messages).count == failures.count)
      for message in messages {
        #expect(!message.contains("\n"))
        let hasChinese = message.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(hasChinese == chinese, "\(message)")
      }
    }
  }

  @Test(
    "A message says where",
    arguments: [
      (.decoding(.malformed(line: 12, offset: 340)), ["12", "341", "UTF-8"]),
      (.decoding(.truncated(.gb18030, offset: 41)), ["42", "GB18030"]),
      (.decoding(.tooLarge(limit: 1 << 30)), ["1024 MiB"]),
      (.file(.tooMuchSpace(limit: 1 << 20, line: 31)), ["31", "1 MiB"]),
      (.file(.other("Input/output error")), ["Input/output error"]),
    ] as [(ReadFailure, [String])])
  func places(failure: ReadFailure, parts: [String]) {
    for chinese in [true, false] {
      let message = failure.message(in: chinese ? .chinese : .english)
      for part in parts { #expect(message.contains(part), "\(message)") }
    }
  }
}
