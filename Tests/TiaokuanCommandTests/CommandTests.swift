import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  private let missing = "/nowhere/合同.txt"

  @Test("without arguments shows what it can do")
  func help() throws {
    let run = try ProgramRun([])
    #expect(run.status == 0)
    for command in [
      "check", "blanks", "references", "terms", "outline", "export", "fill", "template", "rules",
      "explain", "compare",
    ] {
      #expect(run.text.contains("\n  \(command) "))
    }
  }

  @Test("says its version")
  func version() throws {
    let run = try ProgramRun(["--version"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("tiaokuan 0."))
  }

  static let misuses: [(arguments: [String], line: String)] = [
    (["chek"], "tiaokuan: 没有名为 chek 的命令，是否指 check？用法见 tiaokuan --help\n"),
    (
      ["chek", "--lang", "en"],
      "tiaokuan: there is no command chek; did you mean check? see tiaokuan --help\n"
    ),
    (["check"], "tiaokuan: 缺少参数 <file> ...；用法见 tiaokuan check --help\n"),
    (
      ["check", "--lang", "en"],
      "tiaokuan: Missing expected argument '<file> ...'; see tiaokuan check --help\n"
    ),
    (
      ["check", "a", "--frmat", "json"],
      "tiaokuan: 不认识的选项 --frmat，是否指 --format？用法见 tiaokuan check --help\n"
    ),
    (
      ["blanks", "a", "--format", "xml"],
      "tiaokuan: --format <format> 不接受 xml，可用：text、json、csv；用法见 tiaokuan blanks --help\n"
    ),
    (["check", "a", "--stage"], "tiaokuan: 选项 --stage <stage> 缺少值；用法见 tiaokuan check --help\n"),
  ]

  @Test("says in one line what is wrong with the arguments", arguments: misuses)
  func misuse(_ row: (arguments: [String], line: String)) throws {
    let run = try ProgramRun(row.arguments)
    #expect(run.status == 2)
    #expect(run.errors == row.line)
    #expect(run.output.isEmpty)
  }

  @Test(
    "knows no rule of another name",
    arguments: [
      (["explain", "x"], "没有名为 x 的规则；"), (["check", "a", "--select", "x"], "没有名为 x 的规则或规则组；"),
    ])
  func unknownRule(arguments: [String], problem: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("tiaokuan: " + problem))
  }

  @Test("a file that cannot be read is said, and the others are reported")
  func unreadable() throws {
    let sample = Project.sample("filled-clean.txt")
    let run = try ProgramRun(["outline", missing, sample, "--format", "json"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("tiaokuan: \(missing): "))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    let answer = try run.json()
    #expect(try JSONSchema("outline.schema.json").problems(answer) == [])
    let documents = (answer as? [String: Any])?["documents"] as? [[String: Any]] ?? []
    #expect(documents.map { $0["error"] is NSNull } == [false, true])
  }

  @Test("--quiet silences standard error and nothing else")
  func quiet() throws {
    let run = try ProgramRun(["check", "--quiet", "--format", "json", missing])
    #expect(run.status == 2)
    #expect(run.errors.isEmpty)
    #expect(try JSONSchema("check.schema.json").problems(try run.json()) == [])
  }

  @Test("a named file without a contract is an error, in either language")
  func noContract() throws {
    let chinese = try ProgramRun(["check", "-"], input: "今天天气很好。\n")
    #expect(chinese.status == 2)
    #expect(chinese.errors.hasPrefix("tiaokuan: -: 没有找到合同：需要至少两个“第×条”标题；"))
    let english = try ProgramRun(["check", "-", "--lang", "en"], input: "今天天气很好。\n")
    #expect(english.errors.hasPrefix("tiaokuan: -: no contract found: "))
  }

  @Test("a file without a contract that a walk finds is an entry, and no error")
  func walked() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = try ProgramRun(["terms", folder.path])
    #expect(empty.status == 2)
    #expect(empty.errors.hasPrefix("tiaokuan: \(folder.path): 文件夹中没有可读的文件"))
    try Data("今天天气很好。\n".utf8).write(to: folder.appendingPathComponent("a.txt"))
    let run = try ProgramRun(["terms", folder.path, "--format", "json"])
    #expect(run.status == 0)
    #expect(try JSONSchema("terms.schema.json").problems(try run.json()) == [])
  }

  @Test(
    "reads standard input and answers as the schema says",
    arguments: ["blanks", "references", "terms", "outline", "check"])
  func standardInput(command: String) throws {
    let text = try String(contentsOfFile: Project.sample("filled-defective.txt"), encoding: .utf8)
    let run = try ProgramRun([command, "-", "--format", "json"], input: text)
    #expect(run.status < 2)
    #expect(try JSONSchema("\(command).schema.json").problems(try run.json()) == [])
  }

  @Test("gives the same bytes each time, and colours only when asked")
  func same() throws {
    let sample = Project.sample("filled-defective.txt")
    let first = try ProgramRun(["check", sample])
    #expect(try ProgramRun(["check", sample]).output == first.output)
    #expect(!first.output.contains(0x1B))
    #expect(try ProgramRun(["check", sample, "--color", "always"]).output.contains(0x1B))
  }

  @Test("exports no folder")
  func exportFolder() throws {
    let folder = Project.folder("Samples").path
    let run = try ProgramRun(["export", folder, "--to", "json"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("tiaokuan: \(folder): 这是文件夹"))
    #expect(run.output.isEmpty)
  }

  @Test("lists its rules as the schema says")
  func rules() throws {
    let run = try ProgramRun(["rules", "--format", "json"])
    #expect(run.status == 0)
    #expect(try JSONSchema("rules.schema.json").problems(try run.json()) == [])
  }

  @Test("ends with 2 where nothing can be written")
  func fullDisk() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let program = try #require(ProgramRun.programPath)
    shell.arguments = ["-c", "'\(program)' rules --format json > /dev/full 2> /dev/null"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 2)
  }

  @Test("a broken pipe ends it quietly")
  func brokenPipe() throws {
    let shell = Process()
    let errors = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    let program = try #require(ProgramRun.programPath)
    let sample = Project.sample("water-supply-template.txt")
    shell.arguments = [
      "-c", "'\(program)' outline '\(sample)' '\(sample)' '\(sample)' | head -n 1 > /dev/null",
    ]
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }
}
