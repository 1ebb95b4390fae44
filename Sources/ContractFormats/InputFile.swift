/// A file to read, and how the user came to name it.
package struct InputFile: Hashable, Sendable {
  /// The path; `-` is standard input.
  package let path: String

  /// Whether the user named the file itself, rather than a folder that it lies in.
  package let isNamed: Bool

  /// Whether the path is a folder's that has no text file in it.
  package let isEmptyFolder: Bool

  /// A file that the user named.
  package static func named(_ path: String) -> InputFile {
    InputFile(path: path, isNamed: true, isEmptyFolder: false)
  }

  /// The files that `paths` stand for, folders walked through, in the order given.
  package static func files(of paths: [String]) -> [InputFile] {
    paths.flatMap { path -> [InputFile] in
      guard isFolder(path) else { return [.named(path)] }
      let found = walk(path)
      if found.isEmpty { return [InputFile(path: path, isNamed: true, isEmptyFolder: true)] }
      return found.map { InputFile(path: $0, isNamed: $0 == path, isEmptyFolder: false) }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    guard path != standardInputPath else { return false }
    return (try? FileStatus(at: path))?.isDirectory ?? false
  }
}
