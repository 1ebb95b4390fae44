import Foundation

/// A folder with contracts and configurations for runs of the program, removed when it is let go.
final class ContractFolder {
  /// Where the folder is.
  let path: String

  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "contracts-" + UUID().uuidString
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file of the folder, and the folders above it.
  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file of the folder; nil where there is none.
  func text(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Runs the program in the folder.
  func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ProgramRun(arguments, input: input, in: path)
  }

  /// A contract with two dangling references and a blank.
  static let contract = """
    供水合同
    第一条 甲方依照第九条付款。
    第二条 乙方依照第八条供水。
    第三条 甲方付_____元。

    """
}

extension ProgramRun {
  /// The findings of `check --format json`, of all files.
  func findings() throws -> [[String: Any]] {
    let documents = (try json() as? [String: Any])?["documents"] as? [[String: Any]] ?? []
    return documents.flatMap { $0["contracts"] as? [[String: Any]] ?? [] }
      .flatMap { $0["findings"] as? [[String: Any]] ?? [] }
  }

  /// The rule and the severity of each finding.
  func rules() throws -> [String] {
    try findings().map { "\($0["rule"] as? String ?? "") \($0["severity"] as? String ?? "")" }
  }

  /// The member `summary`.
  func summary() throws -> [String: Any] {
    (try json() as? [String: Any])?["summary"] as? [String: Any] ?? [:]
  }
}
