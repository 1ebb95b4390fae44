import ContractFormats
import ContractText

/// One line about a command that was not used as it is meant to be.
///
/// The argument parser speaks English; what it says most often is said in Chinese here, and the rest
/// is passed on.
func usageLine(_ message: String, _ arguments: [String]) -> String {
  let line = message.split(separator: "\n").joined(separator: " ")
  let commands = Tiaokuan.configuration.subcommands.compactMap { $0.configuration.commandName }
  let command = arguments.first.flatMap { commands.contains($0) ? $0 : nil }
  let help = ([Tool.name] + (command.map { [$0] } ?? []) + ["--help"]).joined(separator: " ")
  switch language(in: arguments) {
  case .english:
    let unknown = command == nil ? unknownCommand(arguments, commands, .english) : nil
    return
      "\(Tool.name): \(ended(unknown ?? withoutStop(line), "; ", afterQuestion: " "))see \(help)"
  case .chinese:
    let unknown = command == nil ? unknownCommand(arguments, commands, .chinese) : nil
    return
      "\(Tool.name): \(ended(unknown ?? chinese(line) ?? line, "；", afterQuestion: ""))用法见 \(help)"
  }
}

/// What is wrong with a first argument that names no command; nil where it is an option.
private func unknownCommand(
  _ arguments: [String], _ commands: [String], _ language: Language
) -> String? {
  guard let name = arguments.first, !name.hasPrefix("-") else { return nil }
  let nearest = nearestName(to: name, among: commands)
  switch language {
  case .chinese: return "没有名为 \(name) 的命令" + (nearest.map { "，是否指 \($0)？" } ?? "")
  case .english:
    return "there is no command \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "")
  }
}

/// The language that the arguments ask for, though they could not be parsed.
private func language(in arguments: [String]) -> Language {
  for (index, argument) in arguments.enumerated() {
    if argument == "--lang=en" { return .english }
    if argument == "--lang", arguments.dropFirst(index + 1).first == "en" { return .english }
  }
  return .chinese
}

/// What the parser said, in Chinese; nil for what it seldom says.
private func chinese(_ message: String) -> String? {
  // Every second part stands between quotation marks.
  let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
  let quoted = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  guard let first = quoted.first else { return nil }
  let rest = quoted.dropFirst()
  switch parts[0] {
  case "Unknown option ":
    return "不认识的选项 \(first)" + (rest.first.map { "，是否指 \($0)？" } ?? "")
  case "Missing value for ": return "选项 \(first) 缺少值"
  case "Missing expected argument ": return "缺少参数 \(first)"
  case "Unexpected argument ": return "多余的参数 \(first)"
  case "The option ": return "选项 \(first) 不带值"
  case "The value ":
    let choices = rest.dropFirst().joined(separator: "、")
    return "\(rest.first ?? "") 不接受 \(first)" + (choices.isEmpty ? "" : "，可用：\(choices)")
  default: return nil
  }
}

/// A line with the mark that leads on from it; a question has its own.
private func ended(_ line: String, _ mark: String, afterQuestion: String) -> String {
  let isQuestion = line.hasSuffix("？") || line.hasSuffix("?")
  return line + (isQuestion ? afterQuestion : mark)
}

private func withoutStop(_ line: String) -> String {
  line.hasSuffix(".") ? String(line.dropLast()) : line
}
