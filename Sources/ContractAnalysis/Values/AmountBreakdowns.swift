import ContractSyntax
import ContractText

/// A sum of money and parts of it: 总价120万元，其中设备费80万元，安装费40万元. They need not be all its parts:
/// 签约合同价…其中安全文明施工费…，暂列金额….
public struct AmountBreakdown: Hashable, Sendable {
  /// The whole.
  public let total: DecimalNumber

  /// The bytes of the whole.
  public let range: TextRange

  /// The sum of the parts.
  public let sum: DecimalNumber

  /// The bytes from the first part to the last.
  public let parts: TextRange

  /// Whether the parts are more than the whole.
  public var exceedsWhole: Bool { sum.exceeds(total) }
}

/// The breakdowns in the words of a node and in the items below it. A part in which anything else
/// than one sum stands makes a list that cannot be added up.
public func amountBreakdowns(of node: Node, _ reading: Reading) -> [AmountBreakdown] {
  guard firstIndex(of: "其中", reading.bytes, reading.start, reading.end) != nil else { return [] }
  let recognition = BreakdownRecognition(node: node, reading: reading)
  return recognition.find()
}

/// Recognises breakdowns in a reading.
private struct BreakdownRecognition {
  let node: Node
  let reading: Reading

  func find() -> [AmountBreakdown] {
    let amounts = writtenAmounts(in: reading).filter { $0.form == .digits }
    var found: [AmountBreakdown] = []
    var offset = reading.start
    var next = 0
    while let mark = firstIndex(of: "其中", reading.bytes, offset, reading.end) {
      offset = mark + "其中".utf8.count
      while next < amounts.count, amounts[next].end <= mark { next += 1 }
      guard next > 0, isBeside(amounts[next - 1], mark),
        let breakdown = inSentence(amounts[next - 1], offset) ?? inItems(amounts[next - 1], offset)
      else { continue }
      found.append(breakdown)
    }
    return found
  }

  /// Whether only a mark, or the sum in words, stands between the whole and 其中.
  private func isBeside(_ total: WrittenAmount, _ mark: Int) -> Bool {
    let between = reading.text(total.end, mark)
    guard mark - total.end < 120 else { return false }
    return between.isEmpty || ["，", ",", "；", "。", "（", "("].contains(between)
      || (between.hasPrefix("（大写") && (between.hasSuffix("），") || between.hasSuffix("）。")))
  }

  private func inSentence(_ total: WrittenAmount, _ start: Int) -> AmountBreakdown? {
    var parts: [WrittenAmount] = []
    for piece in pieces(from: start) {
      guard let part = onlyAmount(reading.text(piece.lowerBound, piece.upperBound)),
        part.currency == total.currency
      else { return nil }
      parts.append(part.moved(by: piece.lowerBound))
    }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    return make(total, parts, reading.sourceRange(first.start, last.end))
  }

  /// 其中： and items below, one sum in each.
  private func inItems(_ total: WrittenAmount, _ start: Int) -> AmountBreakdown? {
    guard reading.end - start <= "：".utf8.count,
      ["：", ":"].contains(reading.text(start, reading.end))
    else { return nil }
    let items = node.items
    let parts = items.compactMap { item -> WrittenAmount? in
      guard item.subitems.isEmpty else { return nil }
      return onlyAmount(item.reading.text.trimmedMarks)
    }
    guard parts.count == items.count, parts.count > 1, let first = items.first,
      let last = items.last, parts.allSatisfy({ $0.currency == total.currency })
    else { return nil }
    return make(total, parts, TextRange(first.range.start, last.range.end))
  }

  private func make(
    _ total: WrittenAmount, _ parts: [WrittenAmount], _ range: TextRange
  ) -> AmountBreakdown? {
    var sum: DecimalNumber? = .zero
    for part in parts {
      sum = sum.flatMap { sum in part.value.flatMap { sum.adding($0) } }
    }
    guard let whole = total.value, let sum else { return nil }
    return AmountBreakdown(
      total: whole, range: reading.sourceRange(total.start, total.end), sum: sum, parts: range)
  }

  /// The longest list of parts that is read, in bytes.
  private static let longestList = 2000

  /// The pieces of the sentence from byte `start`, between commas, as bytes of the reading; what
  /// follows a semicolon up to another 其中 is the whole of that.
  private func pieces(from start: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var closed: [Range<Int>] = []
    let end = min(reading.end, start + Self.longestList)
    var cursor = ScalarCursor(reading.bytes, from: start, to: end)
    _ = cursor.take("：") || cursor.take(":") || cursor.take("，")
    var first = cursor.offset
    while !cursor.isAtEnd {
      if cursor.take("其中") { return closed }
      let offset = cursor.offset
      let scalar = cursor.advance()
      guard Self.separators.contains(scalar) else { continue }
      pieces.append(first..<offset)
      first = cursor.offset
      if scalar == "；" || scalar == ";" { closed = pieces }
      if scalar == "。" || scalar == "）" || scalar == ")" { return pieces }
    }
    if first < end { pieces.append(first..<end) }
    return end == reading.end ? pieces : []
  }

  private static let separators: Set<Unicode.Scalar> = ["，", "、", "；", ";", "。", "）", ")"]

  /// Words that make a sum something else than a part.
  private static let others = [
    "每", "/", "单价", "占", "包括", "等", "余", "税率", "%", "％", "超", "不", "第", "首", "其中", "约",
    "以", "减", "扣", "免", "利率", "元至", "分别", "各", "平均", "逾期", "最", "人均", "单项",
  ]

  /// The sum that a piece ends with, where it holds no other and has a name.
  private func onlyAmount(_ piece: String) -> WrittenAmount? {
    guard !Self.others.contains(where: piece.contains) else { return nil }
    let source = SourceText(piece)
    let amounts = writtenAmounts(
      in: Reading(source: source, segments: [TextRange(0, source.bytes.count)]))
    guard let amount = amounts.first, amounts.count == 1, amount.end == source.bytes.count,
      amount.start >= "费".utf8.count, amount.form == .digits, amount.hasUnit
    else { return nil }
    return amount
  }
}

extension WrittenAmount {
  /// The same sum in a reading of which its own is a part.
  fileprivate func moved(by offset: Int) -> WrittenAmount {
    WrittenAmount(
      start: start + offset, end: end + offset, form: form, currency: currency, value: value,
      fault: fault, hasUnit: hasUnit)
  }
}

extension String {
  /// Without the mark and the spaces that a line ends with.
  fileprivate var trimmedMarks: String {
    var text = self
    while let last = text.last, last.isWhitespace || "；;。，,".contains(last) { text.removeLast() }
    return text
  }
}
