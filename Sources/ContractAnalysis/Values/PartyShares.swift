import ContractSyntax
import ContractText

/// The shares of one thing that parties have: 甲方占60%，乙方占40%.
public struct PartyShares: Hashable, Sendable {
  /// What they add up to, in percent.
  public let sum: DecimalNumber

  /// The bytes from the first percentage to the last.
  public let range: TextRange
}

/// The lists of shares in a reading: parties that each have a percentage in the same words.
public func partyShares(in reading: Reading) -> [PartyShares] {
  var lists: [PartyShares] = []
  var open: [Share] = []
  for quantity in writtenQuantities(in: reading) where quantity.unit == .percent {
    guard let share = Share(quantity, reading) else {
      close(&open, &lists, reading)
      continue
    }
    if let last = open.last, !share.continues(last, open.map(\.party), reading) {
      close(&open, &lists, reading)
    }
    open.append(share)
  }
  close(&open, &lists, reading)
  return lists
}

private func close(_ open: inout [Share], _ lists: inout [PartyShares], _ reading: Reading) {
  defer { open = [] }
  guard open.count > 1, let first = open.first, let last = open.last else { return }
  var sum: DecimalNumber? = .zero
  for share in open { sum = sum.flatMap { $0.adding(share.quantity.value) } }
  guard let sum else { return }
  lists.append(
    PartyShares(
      sum: sum, range: reading.sourceRange(first.quantity.start, last.quantity.end)))
}

/// The percentage that one party has.
private struct Share {
  let quantity: WrittenQuantity
  let party: String
  /// The words between the party and the number.
  let words: String
  /// Where the party is named.
  let start: Int

  private static let parties: [StaticString] = ["甲方", "乙方", "丙方", "丁方", "戊方"]
  private static let holdings = ["占", "出资", "持股", "股权", "股份", "分成", "分得", "份额", "认缴"]
  private static let others = ["违约", "逾期", "赔偿", "罚", "税", "超", "支付", "利率", "不"]

  /// The longest stretch between a party and its percentage, in bytes.
  private static let reach = 60

  init?(_ quantity: WrittenQuantity, _ reading: Reading) {
    var offset = quantity.start
    let limit = max(reading.start, quantity.start - Self.reach)
    while offset > limit {
      let (scalar, length) = scalarBefore(reading.bytes, offset, limit)
      if scalar == "，" || scalar == "。" || scalar == "；" || scalar == "、" { return nil }
      if let party = Self.parties.first(where: { endsWith(reading.bytes, limit, offset, $0) }) {
        self.quantity = quantity
        self.party = "\(party)"
        words = reading.text(offset, quantity.start)
        start = offset - party.utf8CodeUnitCount
        guard !Self.others.contains(where: words.contains) else { return nil }
        return
      }
      offset -= max(1, length)
    }
    return nil
  }

  /// Whether it stands in one list with the share before: 甲方占60%，乙方占40%.
  func continues(_ last: Share, _ named: [String], _ reading: Reading) -> Bool {
    let between = reading.text(last.quantity.end, start)
    return ["，", "、", ",", "；", "和"].contains(between) && !named.contains(party)
      && (words == last.words || last.words.hasSuffix(words))
      && Self.holdings.contains { last.words.contains($0) }
  }
}
