import Foundation
import Testing

@Suite("Completion in a shell")
struct CompletionTests {
  @Test(
    "bash completes commands, options, their values, files and rules",
    arguments: [
      (["ann"], ["annotate"]), (["check", "--form"], ["--format"]),
      (["check", "--stage", "s"], ["signing"]),
      (["explain", "dangling-r"], ["dangling-reference"]),
      (["check", "--select", "numb"], ["numbering"]),
      (["check", "--ignore", "broken-l"], ["broken-line"]),
      (["check", "合"], ["合同.docx"]), (["annotate", "合"], ["合同.docx"]), (["fix", "合"], ["合同.docx"]),
      (["annotate", "合同.docx", "-o", "合"], ["合同.docx"]), (["export", "合"], ["合同.docx"]),
      (["fill", "water-supply", "va"], ["values.yaml"]), (["fill", "合"], ["合同.docx"]),
      (["compare", "--template", "合"], ["合同.docx"]), (["template", "init", "合"], ["合同.docx"]),
      (["check", "--config", "va"], ["values.yaml"]),
      (["check", "--baseline", "va"], ["values.yaml"]),
    ])
  func bash(words: [String], completed: [String]) throws {
    let folder = try ContractFolder(["合同.docx": "", "values.yaml": ""])
    let script = try ProgramRun(["--generate-completion-script", "bash"])
    try script.output.write(to: URL(fileURLWithPath: folder.path + "/completion.sh"))
    // As bash calls it when Tab is pressed at the end of the line.
    let press = """
      source completion.sh
      COMP_WORDS=(tiaokuan "$@") COMP_CWORD=$# COMP_LINE="tiaokuan $*" COMP_POINT=${#COMP_LINE}
      _tiaokuan tiaokuan "${@: -1}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", press, "bash"] + words
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let answer = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(
      String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init) == completed)
  }
}
