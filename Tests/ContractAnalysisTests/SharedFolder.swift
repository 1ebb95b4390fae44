import ContractAnalysis
import ContractSyntax
import ContractText
import Foundation
import Testing

/// The folder of real texts and hand annotations, where it stands beside the repository.
enum SharedFolder {
  /// What a skipped test says.
  static let absence: Comment =
    "no folder named shared beside the repository: accuracy not measured"

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: url("seed/page.txt").path)
  }

  /// A file or folder in it.
  static func url(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared").appendingPathComponent(path)
  }

  /// The text of a file of valid UTF-8.
  static func source(_ path: String) throws -> SourceText {
    SourceText(try String(contentsOf: url(path), encoding: .utf8))
  }

  /// An annotation file.
  static func annotations<Annotations: Decodable>(_ name: String) throws -> Annotations {
    try JSONDecoder().decode(
      Annotations.self, from: Data(contentsOf: url("gold/\(name).json")))
  }
}
