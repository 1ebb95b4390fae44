import Foundation
import Testing

/// LibreOffice without a window, where it is installed.
enum LibreOffice {
  private static let program = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isThere: Bool { program != nil }

  /// What a skipped test says.
  static let absence: Comment = "LibreOffice is not installed"

  /// Converts files of one folder into another format, in the same folder.
  static func convert(_ files: [String], to format: String, in folder: ScratchFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    // A profile of its own: two runs that share one wait for each other.
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
        "--convert-to", format, "--outdir", folder.path,
      ] + files
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// The text of Word documents, by their names without an ending.
  static func texts(of files: [String], in folder: ScratchFolder) throws -> [String: String] {
    try convert(files, to: "txt:Text (encoded):UTF8", in: folder)
    var texts: [String: String] = [:]
    for file in files {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let path = folder.path + "/" + name + ".txt"
      texts[name] = try String(contentsOfFile: path, encoding: .utf8)
    }
    return texts
  }
}
