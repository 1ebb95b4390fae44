import ContractSyntax
import ContractText

/// How many copies of a contract are made, and how many its parties hold: 一式八份，双方各执四份.
public struct CopyCount: Hashable, Sendable {
  /// How many are made (一式八份).
  public let made: Int

  /// The bytes of that number and its unit.
  public let madeRange: TextRange

  /// How many the parties hold together; nil where that is not said for certain.
  public let held: Int?

  /// The bytes of the last number of copies held.
  public let heldRange: TextRange

  /// Whether the sentence says that others hold copies too: 其余报主管部门备案.
  public let namesOthers: Bool

  /// Whether the sentence speaks of the contract as a whole: 本合同一式八份.
  public let isOfContract: Bool
}

/// How far a sentence is read for those who hold the copies, in bytes.
private let longestSentence = 600

/// The counts of copies in a reading, one a sentence.
public func copyCounts(in reading: Reading) -> [CopyCount] {
  guard firstIndex(of: "式", reading.bytes, reading.start, reading.end) != nil else { return [] }
  let copies = writtenQuantities(in: reading).filter { $0.unit == .copies }
  return copies.indices.compactMap { index in
    let made = copies[index]
    guard let opening = opening(made, reading), let count = made.value.whole, count < 1000 else {
      return nil
    }
    let limit = min(reading.end, made.end + longestSentence)
    let end = firstIndex(of: "。", reading.bytes, made.end, limit) ?? limit
    let others = copies[(index + 1)...].prefix { $0.end <= end }
    let held = hasKinds(reading, opening, end) ? nil : held(Array(others), reading)
    let last = others.last ?? made
    return CopyCount(
      made: count, madeRange: reading.sourceRange(made.start, made.end), held: held,
      heldRange: reading.sourceRange(last.start, last.end),
      namesOthers: namesOthers(reading.text(made.end, end)),
      isOfContract: isOfContract(reading, opening))
  }
}

private func namesOthers(_ words: String) -> Bool {
  ["余", "报", "送", "备案", "存档", "登记", "鉴证", "公证", "见证", "机关", "部门", "机构", "银行", "丙方"]
    .contains(where: words.contains)
}

/// The byte at which 一式 begins before a number of copies; nil where it does not stand there.
private func opening(_ made: WrittenQuantity, _ reading: Reading) -> Int? {
  let words: [StaticString] = ["一式", "壹式"]
  return words.first { endsWith(reading.bytes, reading.start, made.start, $0) }
    .map { made.start - $0.utf8CodeUnitCount }
}

/// 正本 and 副本 are counted each on their own.
private func hasKinds(_ reading: Reading, _ start: Int, _ end: Int) -> Bool {
  let words = reading.text(start - "正本".utf8.count, end)
  return words.contains("正本") || words.contains("副本") || words.contains("原件")
}

private func isOfContract(_ reading: Reading, _ offset: Int) -> Bool {
  let words: [StaticString] = ["本合同", "本协议", "本合同书", "本协议书"]
  return words.contains { endsWith(reading.bytes, reading.start, offset, $0) }
}

/// How many copies the parties hold: 双方各执四份, 甲方执三份，乙方执一份.
private func held(_ copies: [WrittenQuantity], _ reading: Reading) -> Int? {
  var sum = 0
  for quantity in copies {
    guard let count = quantity.value.whole, count < 1000,
      let holders = holders(of: quantity, reading)
    else { continue }
    sum += holders * count
  }
  return sum > 0 ? sum : nil
}

/// How many hold that many copies each; nil where no party holds them.
private func holders(of quantity: WrittenQuantity, _ reading: Reading) -> Int? {
  let verbs: [StaticString] = ["执有", "持有", "留存", "保存", "保留", "执", "持", "留", "存"]
  var end = quantity.start
  guard let verb = verbs.first(where: { endsWith(reading.bytes, reading.start, end, $0) }) else {
    return nil
  }
  end -= verb.utf8CodeUnitCount
  let isEach = endsWith(reading.bytes, reading.start, end, "各")
  if isEach { end -= "各".utf8.count }
  let groups: [(StaticString, Int)] = [("双方", 2), ("三方", 3), ("四方", 4)]
  if isEach {
    return groups.first { endsWith(reading.bytes, reading.start, end, $0.0) }?.1
  }
  let parties: [StaticString] = ["甲方", "乙方", "丙方", "丁方"]
  return parties.contains { endsWith(reading.bytes, reading.start, end, $0) } ? 1 : nil
}
