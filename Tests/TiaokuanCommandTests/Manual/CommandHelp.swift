import Foundation

/// What the program says of a command of its own (`--experimental-dump-help`).
struct CommandHelp: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [ArgumentHelp]?
  let subcommands: [CommandHelp]?

  /// The program as a whole.
  static func ofProgram() throws -> CommandHelp {
    struct Dump: Decodable { let command: CommandHelp }
    let run = try ProgramRun(["--experimental-dump-help"])
    return try JSONDecoder().decode(Dump.self, from: run.output).command
  }

  /// The commands that are run with files, each with its whole name.
  func runnable(after names: [String] = []) -> [(name: String, help: CommandHelp)] {
    let names = names + [commandName]
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    if below.isEmpty { return [(names.joined(separator: " "), self)] }
    return below.flatMap { $0.runnable(after: names) }
  }
}

/// An argument or an option of a command.
struct ArgumentHelp: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: String
  let abstract: String?
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool

  /// Whether every command has it: its version and its help.
  var isCommon: Bool {
    names?.contains { $0.name == "version" || $0.name == "help" } ?? false
  }
}
