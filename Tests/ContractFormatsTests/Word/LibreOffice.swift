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
  ///
  /// - Parameter commentsInMargin: Whether a PDF shows the comments in its margin. The option of the
  ///   PDF export does nothing in version 7.4; that of printing does.
  static func convert(
    _ files: [String], to format: String, in folder: ScratchFolder, commentsInMargin: Bool = false
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    // A profile of its own: two runs that share one wait for each other.
    let profile = folder.path + (commentsInMargin ? "/margin-profile" : "/profile")
    if commentsInMargin {
      try FileManager.default.createDirectory(
        atPath: profile + "/user", withIntermediateDirectories: true)
      try settings.write(
        toFile: profile + "/user/registrymodifications.xcu", atomically: true, encoding: .utf8)
    }
    process.arguments =
      [
        "-env:UserInstallation=file://\(profile)", "--headless", "--norestore",
        "--convert-to", format, "--outdir", folder.path,
      ] + files
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Comments are printed in the margins (4).
  private static let settings = """
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Writer/Print/Content">
    <prop oor:name="Note" oor:op="fuse"><value>4</value></prop></item></oor:items>
    """

  /// The text of Word documents, by their names without an ending; of those that it can read.
  static func texts(of files: [String], in folder: ScratchFolder) throws -> [String: String] {
    try convert(files, to: "txt:Text (encoded):UTF8", in: folder)
    var texts: [String: String] = [:]
    for file in files {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let path = folder.path + "/" + name + ".txt"
      texts[name] = try? String(contentsOfFile: path, encoding: .utf8)
    }
    return texts
  }
}
