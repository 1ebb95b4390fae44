import ContractSyntax
import ContractText

/// The terms that are defined within a sentence, as bytes of the reading.
func inlineTerms(in reading: Reading) -> [Range<Int>] {
  let bytes = reading.bytes
  var found: [Range<Int>] = []
  for word: StaticString in ["简称", "下称", "以下称", "以下统称", "以下合称", "（统称", "（合称"] {
    var offset = reading.start
    while let index = firstIndex(of: word, bytes, offset, reading.end) {
      offset = index + word.utf8CodeUnitCount
      if let term = termAfter(offset, bytes, reading.end), !found.contains(term) {
        found.append(term)
      }
    }
  }
  found += quotedTerms(in: reading).filter { !found.contains($0) }
  return found.sorted { $0.lowerBound < $1.lowerBound }
}

/// The term after 以下简称: quoted, or up to a bracket or comma.
private func termAfter(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> Range<Int>? {
  var cursor = ScalarCursor(bytes, from: offset, to: end)
  _ = cursor.take("为") || cursor.take("：") || cursor.take(":")
  let isQuoted = cursor.take("“") || cursor.take("\"") || cursor.take("「") || cursor.take("『")
  let start = cursor.offset
  var count = 0
  while !cursor.isAtEnd, count <= 20 {
    let offset = cursor.offset
    switch cursor.advance() {
    case "”", "\"", "」", "』": return isQuoted && count > 0 ? start..<offset : nil
    case "）", ")", "，", ",", "。", "；", ";", "、":
      return !isQuoted && count > 1 ? start..<offset : nil
    case "_", "＿", " ": return nil
    default: count += 1
    }
  }
  return !isQuoted && count > 1 && count <= 20 ? start..<end : nil
}

/// “X”指, “X”系指, “X”：是指
private func quotedTerms(in reading: Reading) -> [Range<Int>] {
  let bytes = reading.bytes
  var found: [Range<Int>] = []
  var offset = reading.start
  while let open = firstIndex(of: "“", bytes, offset, reading.end) {
    offset = open + 3
    guard let close = firstIndex(of: "”", bytes, offset, min(reading.end, offset + 90)) else {
      continue
    }
    var cursor = ScalarCursor(bytes, from: close + 3, to: reading.end)
    cursor.skipSpaces()
    _ = cursor.take("：") || cursor.take(":") || cursor.take("，")
    if cursor.take("指") || cursor.take("是指") || cursor.take("系指") || cursor.take("均指")
      || cursor.take("特指") || cursor.take("即指")
    {
      // 指定, 指导 and 指示 are other words.
      switch cursor.scalar {
      case "定", "导", "示", "派", "挥": continue
      default: found.append(offset..<close)
      }
    }
  }
  return found
}
