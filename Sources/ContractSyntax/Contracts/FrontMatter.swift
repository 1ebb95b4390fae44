import ContractText

/// What lines before the first heading and after the last article look like.
package enum FrontMatter {
  /// Whether a line is a contract's or a statute's title: short, without the punctuation of a
  /// sentence, and named as such texts are named.
  package static func isTitle(_ source: [UInt8], _ from: Int, _ to: Int) -> Bool {
    guard to - from <= 240 else { return false }
    if isTitleAlone(source, from, to) { return true }
    let end = withoutParticular(source, from, to)
    return end < to && isTitleAlone(source, from, end)
  }

  private static func isTitleAlone(_ source: [UInt8], _ from: Int, _ to: Int) -> Bool {
    // 技 术 开 发 合 同 is drawn apart.
    let bytes = withoutSpaces(source, from, to)
    let first = withoutMarks(bytes, 0, bytes.count)
    var last = first.end
    guard last - first.start >= 6, last - first.start <= 180 else { return false }
    // 委托合同（市场监管总局2025版）
    if let open = lastOpeningBracket(bytes, first.start, last) { last = open }
    guard last - first.start >= 6, !hasSentencePunctuation(bytes, first.start, last) else {
      return false
    }
    for word: StaticString in ["本", "附件", "甲方", "乙方", "根据", "依据", "双方", "关于修改", ">"]
    where startsWith(bytes, first.start, last, word) { return false }
    guard firstIndex(of: ">", bytes, first.start, last) == nil else { return false }
    for name in titleEndings where endsWith(bytes, first.start, last, name) { return true }
    return false
  }

  /// 关于修改《供水管理条例》的决定: its points are numbered 一、 and amend another text.
  package static func isAmendingDecision(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let (from, to) = withoutMarks(bytes, start, end)
    guard to - from <= 300, endsWith(bytes, from, to, "的决定") else { return false }
    let words: [StaticString] = ["关于修改", "关于废止", "关于修订"]
    return words.contains { firstIndex(of: $0, bytes, from, to) != nil }
  }

  private static let titleEndings: [StaticString] = [
    "合同", "协议", "协议书", "合同书", "契约", "公约", "章程", "条例", "规定", "办法", "细则", "法", "解释", "规则",
    "合同条款", "补充条款", "合同变更书", "合同续订书", "协议变更书", "协议续订书", "合同样本", "协议样本", "合同范本", "协议范本", "示范文本",
    "纲要", "安排", "批复",
  ]

  /// Whether a line names a party or a particular of the contract: 甲方：…, 合同编号：…
  package static func isParticular(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let (from, to) = withoutMarks(bytes, start, end)
    if isPartyName(bytes, from, to) != nil { return true }
    for word: StaticString in [
      "合同编号", "编号", "签订地点", "签约地点", "签订日期", "签订时间", "签约日期", "法定代表人", "授权代表", "委托代理人",
      "住所", "地址", "统一社会信用代码", "订立合同双方", "立合同", "GF",
    ] where startsWith(bytes, from, to, word) { return true }
    return false
  }

  /// The byte after 甲方, 乙方, 供电方… at the start of a line that goes on as the name of a party does.
  package static func isPartyName(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var offset = start
    var count = 0
    while offset < end, count < 6 {
      let (scalar, length) = scalarAt(bytes, offset, end)
      offset += length
      count += 1
      guard scalar == "方" || scalar == "人" else {
        if scalar.value < 0x80 || scalar == "，" || scalar == "。" || scalar == "：" { return nil }
        continue
      }
      guard count >= 2 else { return nil }
      var cursor = ScalarCursor(bytes, from: offset, to: end)
      cursor.skipSpaces()
      switch cursor.scalar {
      case ":", "：", "(", "（", "_", "＿": return offset
      default: return nil
      }
    }
    return nil
  }

  /// Whether a line carries what stands beside a signature.
  package static func isSignature(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 300 else { return false }
    for word: StaticString in ["签字", "盖章", "签章", "公章", "签名", "印章", "（章）", "(章)"] {
      if let index = firstIndex(of: word, bytes, start, end) {
        // 经双方签字盖章后生效。 is a clause.
        let closed = endsSentence(bytes, start, end) || endsWith(bytes, start, end, "；")
        if !closed && (index - start <= 60 || end - start <= 120) { return true }
      }
    }
    return false
  }

  /// Whether a line ends with 。 or, after a word, with a point: 签字：...... does not.
  private static func endsSentence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if endsWith(bytes, start, end, "。") { return true }
    guard endsWith(bytes, start, end, ".") else { return false }
    return (0x4E00...0x9FFF).contains(scalarBefore(bytes, end - 1, start).scalar.value)
  }

  /// Whether a line may belong to a signature block that has begun.
  package static func isBesideSignature(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if isSignature(bytes, start, end) || isParticular(bytes, start, end) { return true }
    guard end - start <= 200, !endsSentence(bytes, start, end) else { return false }
    for word: StaticString in [
      "日期", "年", "代表", "电话", "传真", "邮编", "邮政编码", "开户", "账号", "帐号", "鉴证", "公证", "地点", "经办",
      "负责人", "证件", "邮箱", "代理人", "单位", "_", "＿", "税号",
    ] where firstIndex(of: word, bytes, start, end) != nil { return true }
    return false
  }

  /// Whether a line closes a contract's text: 以兹为证, 本页无正文.
  package static func closesText(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 300 else { return false }
    for word: StaticString in [
      "以兹为证", "以资证明", "以昭信守", "签署本协议", "签署本合同", "无正文", "签署页", "签字页",
    ] where firstIndex(of: word, bytes, start, end) != nil { return true }
    return false
  }

  /// Whether a line opens another text of a collection: 篇4：…
  package static func opensOtherText(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var cursor = ScalarCursor(bytes, from: start, to: end)
    _ = cursor.take("第")
    if cursor.take("篇") {
      guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: end) else { return false }
      cursor.offset = ordinal.end
      return cursor.isAtEnd || cursor.take(":") || cursor.take("：")
    }
    guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: end) else { return false }
    cursor.offset = ordinal.end
    return cursor.take("篇") && end - start <= 150 && !endsWith(bytes, start, end, "。")
  }

  /// The end of a title beside which, after a gap, a particular stands: 供水合同书　　编号：
  private static func withoutParticular(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard let index = firstIndex(of: "编号", bytes, start, end) else { return end }
    var first = index
    if endsWith(bytes, start, first, "合同") || endsWith(bytes, start, first, "协议") { first -= 6 }
    let before = spacesBack(bytes, first, start)
    return before > start && before < first ? before : end
  }

  private static func withoutSpaces(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = start
    while offset < end {
      let space = spaceLength(bytes, offset, end)
      if space == 0 { kept.append(bytes[offset]) }
      offset += max(1, space)
    }
    return kept
  }

  package static func withoutMarks(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (start: Int, end: Int) {
    var first = start
    var last = end
    while first < last, bytes[first] == 0x2A || bytes[first] == 0x23 || bytes[first] == 0x20 {
      first += 1
    }
    while last > first, bytes[last - 1] == 0x2A || bytes[last - 1] == 0x20 { last -= 1 }
    return (first, last)
  }

  private static func lastOpeningBracket(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let (last, _) = scalarBefore(bytes, end, start)
    guard last == "）" || last == ")" else { return nil }
    var offset = end
    while offset > start {
      let (scalar, length) = scalarBefore(bytes, offset, start)
      offset -= length
      if scalar == "（" || scalar == "(" {
        return offset
      }
    }
    return nil
  }

  private static func hasSentencePunctuation(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var cursor = ScalarCursor(bytes, from: start, to: end)
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "，", ",", "。", "；", ";", "：", ":", "？", "！", "_", "＿": return true
      default: continue
      }
    }
    return false
  }
}
