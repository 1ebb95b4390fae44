import ContractFormats
import ContractText

/// One line about a command that was not used as it is meant to be.
///
/// The argument parser speaks English; what it says most often is said in Chinese here, and the rest
/// is passed on.
func usageLine(_ message: String, asked language: Language) -> String {
  let line = message.split(separator: "\n").joined(separator: " ")
  switch language {
  case .english:
    return "\(Tool.name): \(withoutStop(line)); see \(Tool.name) --help"
  case .chinese:
    return "\(Tool.name): \(chinese(line) ?? line)；用法见 \(Tool.name) --help"
  }
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

private func withoutStop(_ line: String) -> String {
  line.hasSuffix(".") ? String(line.dropLast()) : line
}
