import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an instruction to whoever fills the template in: (注:…).
///
/// Such notes belong to the template. In a copy to be signed they contradict or confuse the clause
/// that they stand in.
struct LeftoverDraftingNote: Rule {
  static let id = "leftover-drafting-note"
  static let group = RuleGroup.blanks
  static let severity = RuleSeverity.unfinished
  static let title = Text(zh: "填写说明未删除", en: "Drafting note left in")
  static let explanation = Text(
    zh: "「(注:……)」是给填写合同的人看的说明，不是双方的约定。签字文本中应按说明处理后删去。",
    en: """
      A note such as (注:…) tells whoever fills the template in what to do. It is no part of what \
      is agreed; follow it, then delete it.
      """)
  static let examples: [Example] = [
    .finds("第一条 供水范围由甲方划定↓(注:根据项目情况填写)。\n第二条 双方应当遵守本协议。\n"),
    .finds("第一条 乙方应当投保。↓（注：各地可根据实际情况约定险种(包括附加险)）\n第二条 保险费由乙方承担。\n"),
    .finds("第一条 争议提交↓(注:可以选择仲裁机构)仲裁。\n第二条 仲裁裁决是终局的。\n"),
    .finds("第一条 供水范围由甲方划定。\n↓【填写说明：根据项目情况填写】\n第二条 供水价格由甲方核定↓（提示：含税）。\n"),
    .accepts("第一条 供水范围由甲方划定（包括新建城区）。\n第二条 双方应当遵守本协议。\n"),
    .accepts("第一条 税率见下表。\n（注：本表所称全年所得是指扣除费用后的余额）\n第二条 乙方依法纳税。\n"),
    .accepts("第一条 乙方的注册资本为一千万元（实缴）。\n第二条 双方应当注意保密。\n"),
    .accepts("第一条 下列词语具有如下含义：\n(1)营业日:指法定工作日；\n(2)生效日:指签字之日。\n第二条 双方应当遵守本协议。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for note in analysis.contract.notes {
      let words = opening(note.range, in: analysis.source.bytes)
      guard !explainsTable(words) else { continue }
      // （注：工龄可连续计算） may be part of what is agreed.
      let isInstruction = instructs(note.range, in: analysis.source.bytes)
      report(Report(note.range, .leftIn(words), ceiling: isInstruction ? .error : .note))
    }
  }

  /// Whether a note tells someone how to write the contract, by the words that such notes have.
  private func instructs(_ note: TextRange, in bytes: [UInt8]) -> Bool {
    var words: [UInt8] = []
    var offset = note.start
    while offset < note.end {
      let space = spaceLength(bytes, offset, note.end)
      if space == 0 { words.append(bytes[offset]) }
      offset += max(1, space)
    }
    return Self.instructions.contains { firstIndex(of: $0, words, 0, words.count) != nil }
  }

  private static let instructions: [StaticString] = [
    "填写", "填入", "写明", "注明", "列明", "明确", "约定", "选择", "任择", "删除", "删去", "根据", "依据", "按照实际",
    "具体情况", "实际情况", "情况确定", "情况而定", "情况来确定", "如有", "如无", "如为", "如需", "如不", "可以", "也可",
    "可根据", "可视", "可采用", "可另", "不必", "不要", "最好", "应当在", "建议", "参考", "格式", "适用于", "示范", "文本", "此处",
    "该条", "此条", "本条款", "合同书", "签订本", "公证书", "当事人", "双方", "增减", "略", "各地", "范本",
  ]

  /// The first words of a note, without line ends.
  private func opening(_ note: TextRange, in bytes: [UInt8]) -> String {
    var words: [UInt8] = []
    var count = 0
    var cursor = ScalarCursor(bytes, from: note.start, to: note.end)
    while !cursor.isAtEnd {
      let start = cursor.offset
      if isLineEnd(cursor.advance()) { continue }
      count += 1
      guard count <= Self.longestOpening else {
        words += "……".utf8
        break
      }
      words += bytes[start..<cursor.offset]
    }
    return String(decoding: words, as: UTF8.self)
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// In characters.
  private static let longestOpening = 24

  /// 注1：本表所称全年应纳税所得额是指…: such a note is part of what is agreed.
  private func explainsTable(_ words: String) -> Bool {
    let body = words.unicodeScalars.drop { $0 != ":" && $0 != "：" }.dropFirst()
    return Self.tables.contains { body.starts(with: $0.unicodeScalars) }
  }

  private static let tables = ["本表", "上表", "下表"]
}

extension Text {
  fileprivate static func leftIn(_ words: String) -> Text {
    Text(
      zh: "填写说明「\(words)」尚未删除。请按说明处理后删去。",
      en: "The drafting note “\(words)” is left in. Do what it says, then delete it.")
  }
}
