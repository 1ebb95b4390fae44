import ContractSyntax
import ContractText

/// The words that a reference governs: what the sentence says is to be found at its target.
///
/// 「第三十五条所述报告」 governs 报告, 「按照第一百四十二条获得的保险」 governs 获得的保险.
struct GovernedWords {
  /// The bytes of the source, within one line.
  let range: TextRange
  /// Whether the words name a thing that stands at the target, as 所述报告 does: its first two
  /// characters are to be found there.
  let namesThing: Bool
  /// Whether the article that refers is itself an exception to its target: 第一百三十二条不适用.
  let isException: Bool

  /// The words after a reference, or after the last of its enumeration, that ends at byte `offset` of
  /// the source.
  init(after offset: Int, in bytes: [UInt8], to limit: Int) {
    var cursor = ScalarCursor(bytes, from: offset, to: limit)
    isException = cursor.take("不适用") || cursor.take("的规定不适用") || cursor.take("规定不适用")
    // 依照第十一条的规定申请… says what is done, and not what stands in 第十一条.
    if !isException, cursor.take("的规定") || cursor.take("的约定") {
      range = TextRange(offset, offset)
      namesThing = false
      return
    }
    let isNaming = Self.namingVerbs.contains { startsWith(bytes, cursor.offset, limit, $0) }
    for word in Self.verbs where cursor.take(word) {
      break
    }
    let start = cursor.offset
    // 按第三十条约定的办法解决: whatever stands there may be called so.
    if isNaming, Self.ways.contains(where: { startsWith(bytes, start, limit, $0) }) {
      range = TextRange(offset, offset)
      namesThing = false
      return
    }
    namesThing = isNaming
    var count = 0
    scan: while !cursor.isAtEnd, count < 14 {
      let here = cursor.offset
      switch cursor.advance() {
      case "，", ",", "。", "；", ";", "：", ":", "）", ")", "_", "＿", "\n", "\r", "、", "《", "第":
        cursor.offset = here
        break scan
      case "后", "时", "外", "所":
        if count > 0 {
          cursor.offset = here
          break scan
        }
      default: break
      }
      count += 1
    }
    range = TextRange(start, isException ? start : cursor.offset)
  }

  private static let namingVerbs: [StaticString] = [
    "所述", "规定的", "约定的", "要求的", "所要求的", "项下的", "所列的", "所指的", "载明的",
  ]

  private static let ways: [StaticString] = ["办法", "方式", "方法", "程序", "原则", "途径"]

  private static let verbs: [StaticString] = [
    "所述之", "所述的", "所述", "所规定的", "规定的", "规定", "约定的", "约定", "所要求的", "要求的", "要求", "所列的", "所列", "所指的",
    "项下应付的", "项下的", "项下", "中的", "载明的", "确定的", "的",
  ]
}
