import ContractAnalysis
import ContractTemplates
import ContractText

extension TemplateProfile {
  /// An empty file of values, in YAML: every id, and as a comment what belongs there.
  package func blankValues(in language: Language) -> [UInt8] {
    var lines = [heading(language)]
    var article: String?
    for blank in blanks {
      if blank.article != article {
        lines += ["", "# ──  \(blank.article)"]
        article = blank.article
      }
      lines += ["# " + comment(on: blank, language), "\(plainYAML(blank.id)):"]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func heading(_ language: Language) -> String {
    let title = title.map { "# \(oneLine($0))\n" } ?? ""
    return title
      + (language == .chinese
        ? "# 在冒号后填写各处空白的值；不填的空白保持原样。含特殊符号的值请加引号。"
        : "# Write the value of each blank after the colon; a blank without one stays as it is.")
  }

  /// 金额，万元人民币：…建设期利息为＿＿万元人民币
  private func comment(on blank: TemplateBlank, _ language: Language) -> String {
    let isChinese = language == .chinese
    var parts = [blank.expects.word.text(in: language)]
    if let unit = blank.unit { parts.append(unit) }
    if !blank.choices.isEmpty { parts.append(blank.choices.joined(separator: " / ")) }
    if let minimum = blank.minimum { parts.append("≥ \(minimum)") }
    if blank.boxes.isEmpty {
      if let maximum = blank.maximum { parts.append("≤ \(maximum)") }
    } else if blank.maximum != DecimalNumber(1) {
      parts.append(isChinese ? "选几项时以顿号分隔" : "、 between several")
    }
    if blank.isOptional { parts.append(isChinese ? "可以不填" : "may stay blank") }
    let kind = parts.joined(separator: isChinese ? "，" : ", ")
    return oneLine(kind + (isChinese ? "：" : ": ") + blank.context)
  }
}

/// The words of a comment, which ends with its line.
private func oneLine(_ words: String) -> String {
  String(words.map { $0.isNewline ? " " : $0 })
}

/// A key of YAML, in quotation marks where it could be read as anything else.
private func plainYAML(_ key: String) -> String {
  let isPlain = key.unicodeScalars.allSatisfy {
    (0x4E00...0x9FFF).contains($0.value) || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      || $0 == "."
  }
  return isPlain ? key : quotedYAML(key)
}
