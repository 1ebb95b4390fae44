import ContractText

/// The manual page of the program, made from what its commands say of themselves, as roff for `man`.
struct ManualPage {
  let program: CommandHelp
  let version: String
  let language: Language

  /// The whole page.
  var text: String {
    var lines = [
      ".\\\" Made by `make manual` from the commands. Do not edit.",
      ".TH TIAOKUAN 1 \"\" \"\(version)\" \"\(words("用户命令", "User Commands"))\"",
      // Words of the command line must not be broken, nor spaces stretched.
      ".nh", ".ad l",
      ".SH \(words("名称", "NAME"))",
      "tiaokuan \\- \(escaped(spoken(program.abstract)))",
      ".SH \(words("概要", "SYNOPSIS"))",
      ".B tiaokuan", ".I \(words("命令", "command"))", "[\\fI\(words("选项", "options"))\\fR] …",
      ".SH \(words("命令", "COMMANDS"))",
    ]
    for (name, help) in program.runnable() { lines += command(name, help) }
    lines += [".SH \(words("退出状态", "EXIT STATUS"))", escaped(exitStatus)]
    lines += [".SH \(words("文件", "FILES"))", ".TP", ".I .tiaokuan.yml"]
    lines.append(
      words(
        "检查的配置，从文件所在的文件夹向上查找。",
        "The configuration of checks, looked for upwards from a file's folder."))
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(_ name: String, _ help: CommandHelp) -> [String] {
    let arguments = (help.arguments ?? []).filter { $0.shouldDisplay && !$0.isCommon }
    let files = arguments.filter { $0.kind == "positional" }.map(\.placeholder)
    let synopsis = ([name, "[\(words("选项", "options"))]"] + files).joined(separator: " ")
    var lines = [".SS \"\(escaped(synopsis))\"", escaped(spoken(help.abstract))]
    if let discussion = help.discussion { lines += [".PP", escaped(spokenLines(discussion))] }
    for argument in arguments { lines += [".TP", heading(argument), body(argument)] }
    return lines
  }

  private func heading(_ argument: ArgumentHelp) -> String {
    let value = "\\fI\(escaped(argument.valueName ?? ""))\\fR"
    guard let names = argument.names, argument.kind != "positional" else { return value }
    let typed = names.map { "\\fB\(escaped($0.typed))\\fR" }.joined(separator: ", ")
    return argument.kind == "flag" ? typed : typed + " " + value
  }

  private func body(_ argument: ArgumentHelp) -> String {
    var text = spoken(argument.abstract)
    if let values = argument.allValues, !values.isEmpty {
      text += words("；可选 ", "; one of ") + values.joined(separator: words("、", ", "))
    }
    if let value = argument.defaultValue, argument.kind == "option" {
      text += words("（缺省 \(value)）", " (default: \(value))")
    }
    return escaped(text.isEmpty ? "\u{A0}" : text)
  }

  private var exitStatus: String { spokenLines(program.discussion ?? "") }

  /// The half of 中文 / English that is in the page's language.
  private func spoken(_ text: String?) -> String {
    let halves = (text ?? "").components(separatedBy: " / ")
    return language == .chinese ? halves[0] : halves[halves.count - 1]
  }

  /// The lines that are in the page's language.
  private func spokenLines(_ text: String) -> String {
    text.split(separator: "\n").filter { line in
      let isChinese = line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      return isChinese == (language == .chinese)
    }.joined(separator: " ")
  }

  private func words(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  /// Words in which nothing is a request to roff.
  private func escaped(_ text: String) -> String {
    let words = text.replacingOccurrences(of: "\\", with: "\\e")
      .replacingOccurrences(of: "-", with: "\\-")
    return words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" + words : words
  }
}

extension ArgumentHelp {
  /// How it stands in the line that shows how a command is typed.
  fileprivate var placeholder: String {
    let name = "<\(valueName ?? "")>" + (isRepeating ? " …" : "")
    return isOptional ? "[\(name)]" : name
  }
}
