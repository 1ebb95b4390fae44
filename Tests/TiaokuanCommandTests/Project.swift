import Foundation

/// The folders of this project.
enum Project {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder at the top of the project.
  static func folder(_ name: String) -> URL { root.appendingPathComponent(name) }

  /// The path of a sample.
  static func sample(_ name: String) -> String {
    folder("Samples").appendingPathComponent(name).path
  }
}
