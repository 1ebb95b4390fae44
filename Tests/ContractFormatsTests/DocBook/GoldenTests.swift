import ContractText
import Foundation
import Testing

@testable import ContractFormats

/// Whole documents, byte for byte. `make golden` writes them anew; read the difference then.
@Suite("DocBook of whole documents")
struct GoldenTests {
  private static let folder = "Tests/ContractFormatsTests/Golden"

  @Test(
    "is as it was",
    arguments: [
      ("\(folder)/constructs.txt", "constructs.xml"),
      ("\(folder)/two-contracts.txt", "two-contracts.xml"),
      ("Samples/filled-clean.txt", "filled-clean.xml"),
    ])
  func document(sample: String, golden: String) throws {
    let source = try Data(contentsOf: URL(filePath: ProjectFolder.path(sample)))
    let document = try #require(try ExportedDocument(SourceText(bytes: Array(source))))
    #expect(document.difference == nil)
    #expect(try DocBookSchemas().problems(document.docBook.bytes) == [])
    let file = URL(filePath: ProjectFolder.path("\(Self.folder)/\(golden)"))
    if ProcessInfo.processInfo.environment["TIAOKUAN_RENEW_GOLDEN"] == "1" {
      try Data(document.docBook.bytes).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // Line by line, for a message that shows where they differ.
    let pairs = zip(
      document.xml.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = pairs.first { $0 != $1 }
    #expect(difference?.0 == difference?.1)
    #expect(document.xml.utf8.elementsEqual(expected.utf8))
  }
}
