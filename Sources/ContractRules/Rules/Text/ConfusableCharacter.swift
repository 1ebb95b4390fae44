import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a character that looks like the one meant and is another: 笫 for 第, ∶ for ：, the radical ⼀
/// for 一.
///
/// On paper nobody sees the difference; a search, a comparison and this program do.
struct ConfusableCharacter: Rule {
  static let id = "confusable-character"
  static let group = RuleGroup.text
  static let severity = RuleSeverity.always(.warning)
  // Each replacement is the character that every reader takes it for.
  static let title = Text(zh: "形近字符误用", en: "Character that only looks right")
  static let explanation = Text(
    zh: """
      「笫」形似「第」，「∶」形似「：」，从 PDF 复制的部首「⼀」形似「一」，「第三十－条」里的横线形似「一」：\
      印出来看不出差别，检索和比对时却是另一个字符。换一台机器就显示不出的字符、解码时丢失的字符也在此列。
      """,
    en: """
      笫 looks like 第, ∶ like ：, a radical taken from a PDF file like the character, the dash in \
      第三十－条 like 一. In print they are the same; to a search they are not. Characters that only one \
      font can show, or that were lost in decoding, are reported too.
      """)
  static let suggestionsAreCertain = true
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 乙方依照↓笫一条付费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水。\n第二条 付款方式↓∶按月结算。\n第三条 ↓己经交付的不退。\n"),
    .finds("第一条 依照《供水条例》第三十↓－条办理。\n第二条 乙方付费。\n第三条 本合同↓⼀式三份。\n"),
    .finds("第一条 本合同自二↓O二五年起施行。\n第二条 甲方供水。\n第三条 乙方付费。\n"),
    .finds("第一条 本合同自二〇二五年起施行。\n第二条 二↓○二六年起供水。\n第三条 乙方付费。\n"),
    .accepts("第一条 混凝土的混合比为1∶3∶6。\n第二条 第二十－三十日抄表，压力为Ⅰ级。\n第三条 乙方自己经营。\n"),
    .accepts("第一条 本合同自二○二五年起施行。\n第二条 甲方供水，型号为DN100－O型。\n第三条 乙方付费。\n"),
    .accepts("第一条 甲方供水：每日100吨。\n第二条 乙方已经付费。\n第三条 本合同一式三份。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for character in analysis.findMistakenCharacters() {
      report(
        Report(
          character.range, .confusable(character),
          related: character.others.map { RelatedPlace(.sameCharacter, $0) },
          suggestion: character.replacement.map { Suggestion(character.range, $0) }))
    }
  }
}

extension Text {
  fileprivate static let sameCharacter = Text(zh: "此处也有这样的字符", en: "Such characters stand here too")

  fileprivate static func confusable(_ character: MistakenCharacter) -> Text {
    let code = codePoint(character.written)
    switch character.kind {
    case .unreadable:
      return Text(
        zh: "字符 \(code) 没有通用的含义，原来的字可能已经丢失，这样的地方共 \(character.others.count + 1) 处。请对照原件改正。",
        en: """
          The character \(code) has no common meaning; what stood here may be lost. There are \
          \(character.others.count + 1) such places. Compare the original.
          """
      )
    case .mixedZero:
      return Text(
        zh: "此处的零写作「\(character.written)」（\(code)），别处写作「〇」。请统一写作「〇」。",
        en:
          "The zero here is “\(character.written)” (\(code)), elsewhere “〇”. Write “〇” throughout.")
    case .lookalike:
      let replacement = character.replacement ?? ""
      return Text(
        zh: "此处的「\(character.written)」（\(code)）应为「\(replacement)」。",
        en: "“\(character.written)” (\(code)) stands here for “\(replacement)”.")
    }
  }

  /// U+7B2B
  private static func codePoint(_ words: String) -> String {
    let value = words.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
