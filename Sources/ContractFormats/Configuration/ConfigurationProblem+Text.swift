import ContractText

extension ConfigurationProblem {
  /// One line for the reader: what is wrong and what would be right.
  package func message(in language: Language) -> String { text.text(in: language) }

  private var text: Text {
    switch self {
    case .file(let failure):
      Text(zh: failure.message(in: .chinese), en: failure.message(in: .english))
    case .yaml(let problem): problem.text
    case .unknownKey(let key, let nearest):
      Text(
        zh: "没有名为 \(key) 的设置" + asked(nearest, .chinese),
        en: "there is no setting \(key)" + asked(nearest, .english))
    case .unknownRule(let name, let nearest, let orGroup):
      Text(
        zh: "没有名为 \(name) 的规则" + (orGroup ? "或规则组" : "")
          + (nearest == nil ? "；用 tiaokuan rules 列出全部规则" : asked(nearest, .chinese)),
        en: "there is no rule \(orGroup ? "or group " : "")\(name)"
          + (nearest == nil ? "; tiaokuan rules lists all" : asked(nearest, .english)))
    case .unknownValue(let value, let key, let allowed, let nearest):
      Text(
        zh: "\(key) 不接受 \(value)，可用：" + allowed.joined(separator: "、")
          + asked(nearest, .chinese),
        en: "\(key) cannot be \(value); it is one of " + allowed.joined(separator: ", ")
          + asked(nearest, .english))
    case .wrongShape(let key, let expected):
      Text(
        zh: "\(key) 应当是\(expected.name.text(in: .chinese))",
        en: "\(key) must be \(expected.name.text(in: .english))")
    case .missing(key: "reason"):
      Text(zh: "接受一处问题须写明理由（reason）", en: "an acceptance needs a reason")
    case .missing(let key):
      Text(zh: "接受的问题缺少 \(key)", en: "an acceptance needs a \(key)")
    case .malformedFingerprint(let text):
      Text(
        zh: "\(text) 不是指纹：应为 16 位十六进制小写数字",
        en: "\(text) is no fingerprint: 16 lower-case hexadecimal digits")
    }
  }
}

/// 是否指 …？
private func asked(_ nearest: String?, _ language: Language) -> String {
  guard let nearest else { return "" }
  return language == .chinese ? "；是否指 \(nearest)？" : "; did you mean \(nearest)?"
}

extension ConfigurationProblem.Shape {
  fileprivate var name: Text {
    switch self {
    case .map: Text(zh: "“名称: 值”的各行", en: "a map of names to values")
    case .list:
      Text(zh: "列表，每项以“- ”开头，或写作 [甲, 乙]", en: "a list: lines that begin with “- ”, or [a, b]")
    case .text: Text(zh: "一段文字", en: "a text")
    }
  }
}
