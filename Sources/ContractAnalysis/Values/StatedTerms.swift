import ContractSyntax
import ContractText

/// How long a term of the contract is said to be: 特许经营期为30年.
public struct StatedTerm: Hashable, Sendable {
  /// The name, without 限 or 间: 特许经营期.
  public let name: String

  /// How long.
  public let length: WrittenQuantity

  /// The bytes of the length.
  public let range: TextRange

  /// The words of the length.
  public let text: String
}

extension Contract {
  /// What the contract says of the length of those terms of which it has but one, annexes left out,
  /// in document order; a sentence that sets a condition says nothing for certain.
  public var statedTerms: [StatedTerm] {
    var found: [StatedTerm] = []
    eachReading(with: [.digit, .calendar], outsideAnnexes: true) { _, reading in
      found += TermRecognition(reading: reading).terms()
    }
    return found
  }
}

/// Recognises the lengths of terms in a reading.
private struct TermRecognition {
  let reading: Reading

  /// A contract has one of each; 质保期 and 保修期 it may have for every piece of equipment.
  private static let names: [StaticString] = [
    "特许经营期", "租赁期", "租期", "合同期", "合作期", "合营期", "承包期", "委托期", "托管期", "合同有效期",
    "协议有效期",
  ]

  /// What makes a sentence speak of another case.
  private static let conditions = [
    "如", "若", "倘", "延", "续", "展期", "变更", "调整", "届满", "期满", "原", "首", "剩余", "缩短", "当",
    "分别", "最长", "不超过", "每", "试用",
  ]

  func terms() -> [StatedTerm] {
    let quantities = writtenQuantities(in: reading)
    guard quantities.contains(where: { $0.months != nil }) else { return [] }
    return quantities.indices.compactMap { index in
      term(quantities[index], from: index > 0 ? quantities[index - 1].end : reading.start)
    }
  }

  private func term(_ length: WrittenQuantity, from limit: Int) -> StatedTerm? {
    guard length.months != nil, endsTerm(length.end) else { return nil }
    let sentence = sentenceStart(length.start, limit)
    let words = reading.text(sentence, length.start)
    guard !Self.conditions.contains(where: words.contains),
      let name = directName(length.start, sentence) ?? definedName(length, sentence)
    else { return nil }
    return StatedTerm(
      name: name, length: length, range: reading.sourceRange(length.start, length.end),
      text: reading.text(length.start, length.end))
  }

  /// 30年以上 and 30年内 are limits.
  private func endsTerm(_ offset: Int) -> Bool {
    switch scalarAt(reading.bytes, offset, reading.end).scalar {
    case "\0", "，", ",", "。", "；", ";", "（", "(", "期", "的", "、": true
    default: false
    }
  }

  private func sentenceStart(_ offset: Int, _ limit: Int) -> Int {
    var start = offset
    while start > limit {
      let (scalar, length) = scalarBefore(reading.bytes, start, limit)
      if scalar == "。" || scalar == "；" || scalar == ";" { return start }
      start -= max(1, length)
    }
    return start
  }

  /// 特许经营期限为30年: the name stands right before.
  private func directName(_ offset: Int, _ sentence: Int) -> String? {
    var end = strip(["共计", "共", "总计", "为期"], offset)
    end = strip(["为", "是", "：", ":"], end)
    guard end < offset else { return nil }
    end = strip(["限", "间"], end)
    for name in Self.names where endsWith(reading.bytes, sentence, end, name) {
      if beginsClause(end - name.utf8CodeUnitCount, sentence) { return "\(name)" }
    }
    return nil
  }

  /// 特许经营期：是指从本协议生效日开始的30年期间
  private func definedName(_ length: WrittenQuantity, _ sentence: Int) -> String? {
    guard sentence == reading.start, reading.text(length.end, length.end + 6) == "期间" else {
      return nil
    }
    var cursor = ScalarCursor(reading.bytes, from: sentence, to: length.start)
    _ = cursor.take("“")
    for name in Self.names where cursor.take(name) {
      _ = cursor.take("限") || cursor.take("间")
      _ = cursor.take("”")
      _ = cursor.take("：") || cursor.take(":")
      return cursor.take("是指") || cursor.take("系指") || cursor.take("指") ? "\(name)" : nil
    }
    return nil
  }

  /// The byte before which one of `words` stands, or `offset`.
  private func strip(_ words: [StaticString], _ offset: Int) -> Int {
    let word = words.first { endsWith(reading.bytes, reading.start, offset, $0) }
    return offset - (word?.utf8CodeUnitCount ?? 0)
  }

  /// Whether the name is not part of a longer one: 设备租赁期.
  private func beginsClause(_ offset: Int, _ sentence: Int) -> Bool {
    let start = strip(["本合同的", "本协议的", "本合同", "本协议", "本项目", "本项目的"], offset)
    if start == reading.start { return true }
    switch scalarBefore(reading.bytes, start, reading.start).scalar {
    case "，", ",", "。", " ", "\u{3000}", "”": return true
    default: return false
    }
  }
}
