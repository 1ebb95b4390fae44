import ContractText

extension YAMLFailure.Problem {
  /// One line for the reader.
  var text: Text {
    switch self {
    case .syntax(let words): Text(zh: chinese(words), en: "not valid YAML: \(words)")
    case .characters:
      Text(
        zh: "有无法识别的字符，请将文件另存为 UTF-8 编码的文本",
        en: "a character that cannot be read; save the file as UTF-8 text")
    case .duplicateKey(let key):
      Text(zh: "\(key) 写了两次，请合为一处", en: "\(key) stands twice; make it one")
    case .compoundKey: Text(zh: "冒号前应当是一段文字", en: "what stands before a colon must be a text")
    case .tooDeep(let limit):
      Text(zh: "层次过深，最多 \(limit) 层", en: "more than \(limit) levels deep")
    case .alias:
      Text(
        zh: "不支持 YAML 的锚点和别名（& 和 *），以 & 或 * 开头的文字请加引号",
        en: "anchors and aliases (& and *) are not supported; quote a text that begins so")
    case .tag:
      Text(
        zh: "不支持 YAML 的标签（!），以 ! 开头的文字请加引号",
        en: "tags (!) are not supported; quote a text that begins so")
    case .secondDocument:
      Text(zh: "文件中只能有一份设置，不能再用 --- 分开", en: "a file holds one document; take out the second ---")
    case .outOfMemory: Text(zh: "内存不足", en: "out of memory")
    }
  }
}

/// What libyaml says most often, in Chinese.
private func chinese(_ words: String) -> String {
  switch words {
  case "found character that cannot start any token":
    "此处的字符不能作为开头：缩进请用空格，不用制表符；含特殊符号的文字请加引号"
  case "found a tab character where an indentation space is expected",
    "found a tab character that violates indentation":
    "缩进请用空格，不用制表符"
  case "mapping values are not allowed in this context":
    "此处不能有冒号：请检查缩进，含冒号的文字请加引号"
  case "did not find expected key", "did not find expected '-' indicator",
    "did not find expected <document start>":
    "缩进不一致：同一级的各行请左对齐"
  case "could not find expected ':'": "缺少冒号：请写作“名称: 值”，冒号后有空格"
  case "found unexpected end of stream": "引号没有成对"
  case "did not find expected ',' or ']'", "did not find expected ',' or '}'": "缺少逗号或右括号"
  default: "不是正确的 YAML：\(words)"
  }
}
