import Foundation
import Testing

@testable import ContractFormats

/// The schemas that exported documents follow.
struct DocBookSchemas {
  private let validators: [XMLSchemaValidator]

  /// Our schema, and the official one where it is installed.
  init() throws {
    let own = ProjectFolder.path("Schemas/contract-docbook.rng")
    let paths = [own] + [DocBookSchemaTests.officialSchema].compactMap { $0 }
    validators = try paths.map { try XMLSchemaValidator(schemaPath: $0) }
  }

  /// What any of the schemas finds wrong.
  func problems(_ bytes: [UInt8]) throws -> [XMLProblem] {
    try validators.flatMap { try $0.validate(bytes) }
  }
}

/// The folder of this project.
enum ProjectFolder {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file's path in the project, or in a folder beside it.
  static func path(_ name: String) -> String {
    root.appendingPathComponent(name).standardizedFileURL.path
  }

  /// The paths of the text files below a folder, sorted; none where it is not there.
  static func texts(below name: String) -> [String] {
    let folder = path(name)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }
}
