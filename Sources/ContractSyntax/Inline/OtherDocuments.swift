import ContractText

extension ReferenceRecognizer {
  /// Another document that a reference belongs to.
  struct OtherDocument {
    /// Its name as written; nil where only a word such as 该法 stands for it.
    let name: String?
    /// The part of this contract that may be meant: 通用 or 专用.
    var part: String?
  }

  /// The document named just before byte `offset`; nil where the reference is into this contract.
  func documentBefore(_ offset: Int) -> OtherDocument? {
    var last = offset
    last = skipBack(last)
    for word: StaticString in ["的规定", "规定的", "的", "中", "之"] {
      if endsWith(bytes, reading.start, last, word) {
        last = skipBack(last - word.utf8CodeUnitCount)
        break
      }
    }
    if let bracket = openingBracket(last) { last = skipBack(bracket) }
    if endsWith(bytes, reading.start, last, "》") { return titledDocument(last) }
    if endsWith(bytes, reading.start, last, "」") { return OtherDocument(name: nil) }
    return wordForDocument(last)
  }

  private func skipBack(_ offset: Int) -> Int {
    var offset = offset
    while offset > reading.start {
      let (_, length) = scalarBefore(bytes, offset, reading.start)
      guard length > 0, spaceLength(bytes, offset - length, offset) == length else { break }
      offset -= length
    }
    return offset
  }

  /// 《水法》（2016年修正）第十二条
  private func openingBracket(_ offset: Int) -> Int? {
    let last = scalarBefore(bytes, offset, reading.start).scalar
    guard last == "）" || last == ")" || last == "〉" else { return nil }
    var at = offset
    while at > reading.start, offset - at < 120 {
      let (scalar, length) = scalarBefore(bytes, at, reading.start)
      at -= length
      if scalar == "（" || scalar == "(" {
        return scalarBefore(bytes, at, reading.start).scalar == "》" ? at : nil
      }
    }
    return nil
  }

  /// 《…》 before byte `close`, unless it is the title of an annex.
  private func titledDocument(_ close: Int) -> OtherDocument? {
    var at = close - 3
    var depth = 1
    while at > reading.start, close - at < 400 {
      let (scalar, length) = scalarBefore(bytes, at, reading.start)
      at -= length
      if scalar == "》" { depth += 1 }
      if scalar == "《" {
        depth -= 1
        if depth == 0 { break }
      }
    }
    guard depth == 0 else { return nil }
    let before = skipBack(at)
    if endsWith(bytes, reading.start, before, "附件") || isAfterAnnexNumber(before) { return nil }
    return OtherDocument(name: reading.text(at + 3, close - 3))
  }

  private func isAfterAnnexNumber(_ offset: Int) -> Bool {
    var at = offset
    var steps = 0
    while at > reading.start, steps < 5 {
      let (_, length) = scalarBefore(bytes, at, reading.start)
      at -= length
      steps += 1
      if startsWith(bytes, at, offset, "附件") { return true }
    }
    return false
  }

  /// 公司法, 该法, 主合同: words for a document that is not this one.
  private func wordForDocument(_ last: Int) -> OtherDocument? {
    for word in Self.ownNames where endsWith(bytes, reading.start, last, word) { return nil }
    for word in Self.generalTerms where endsWith(bytes, reading.start, last, word) {
      return OtherDocument(name: nil, part: "通用")
    }
    for word in Self.particularTerms where endsWith(bytes, reading.start, last, word) {
      return OtherDocument(name: nil, part: "专用")
    }
    // GB50028第3.2.1条
    switch scalarBefore(bytes, last, reading.start).scalar {
    case "0"..."9", "A"..."Z", "a"..."z": return OtherDocument(name: nil)
    default: break
    }
    for word in Self.otherNames where endsWith(bytes, reading.start, last, word) {
      return OtherDocument(name: nil)
    }
    for word in Self.lawEndings where endsWith(bytes, reading.start, last, word) {
      let before = scalarBefore(bytes, last - word.utf8CodeUnitCount, reading.start).scalar
      switch before {
      // 违反本法, 依法 name no other law; 条例第三十一条 does, for a text calls itself 本条例.
      case "本", "依", "违", "合", "非", "无", "方", "的": return nil
      case "按", "照", "据", "反", "，", "。", "、", "\0":
        return word.utf8CodeUnitCount > 3 ? OtherDocument(name: nil) : nil
      default: break
      }
      guard (0x4E00...0x9FFF).contains(before.value) else { return nil }
      return OtherDocument(name: nil)
    }
    return nil
  }

  /// Names by which a text speaks of itself.
  private static let ownNames: [StaticString] = [
    "本法", "本条例", "本办法", "本规定", "本解释", "本细则", "本合同", "本协议", "本章程", "本规则", "本决定", "本法典",
    "本文件",
  ]

  private static let otherNames: [StaticString] = [
    "该法", "该条例", "该办法", "该规定", "该解释", "该合同", "该协议", "该决定", "原合同", "原协议", "主合同", "主协议",
    "总则", "分则", "前述办法", "前述法律", "宪法", "修正案",
    "附表", "附录", "合同条件", "部分", "文件",
  ]

  private static let generalTerms: [StaticString] = ["通用条款", "通用合同条款", "通用条件"]

  private static let particularTerms: [StaticString] = ["专用条款", "专用合同条款", "专用条件"]

  private static let lawEndings: [StaticString] = [
    "法典", "实施条例", "条例", "实施细则", "细则", "暂行办法", "办法", "司法解释", "章程", "公约", "议定书", "法",
  ]
}
