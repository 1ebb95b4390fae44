import Foundation
import Testing

/// One run of the built program.
struct ProgramRun {
  let status: Int32
  let output: Data
  let errors: String

  /// Runs the program that stands beside the tests, in a folder of the project or another.
  init(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in workingFolder: String? = nil
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody reads stops the program that fills it.
    let inputFile = try ProgramRun.file(folder.appendingPathComponent("input"), input)
    let outputFile = try ProgramRun.file(folder.appendingPathComponent("output"), "")
    let errorFile = try ProgramRun.file(folder.appendingPathComponent("errors"), "")
    let process = Process()
    process.executableURL = ProgramRun.program
    process.arguments = arguments
    process.environment = environment
    if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
    process.standardInput = inputFile
    process.standardOutput = outputFile
    process.standardError = errorFile
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Data(contentsOf: folder.appendingPathComponent("output"))
    let errorData = try Data(contentsOf: folder.appendingPathComponent("errors"))
    errors = String(decoding: errorData, as: UTF8.self)
  }

  /// What was printed.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// What was printed, as JSON.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: output) }

  /// Where the built program is.
  static var programPath: String? {
    FileManager.default.isExecutableFile(atPath: program.path) ? program.path : nil
  }

  private static var program: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("tiaokuan")
  }

  private static func file(_ place: URL, _ text: String) throws -> FileHandle {
    try Data(text.utf8).write(to: place)
    return try FileHandle(forUpdating: place)
  }
}
