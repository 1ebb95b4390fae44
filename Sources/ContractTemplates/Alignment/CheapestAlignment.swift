import ContractText

extension AlignmentGap {
  /// The alignment of least cost: words kept in as few and long runs as may be, what stands between
  /// the words before and after a blank its value.
  func cheapest() -> [AlignmentStep] {
    guard !template.isEmpty else { return [] }
    var table = AlignmentTable(Array(template), Array(filled))
    table.fill()
    return table.steps(template.startIndex, filled.startIndex)
  }
}

/// The costs of aligning every beginning of a template's stretch with every beginning of the other.
private struct AlignmentTable {
  /// How the last token was taken: as alike, as gone, as new, or as part of a blank's value.
  private enum Way: Int, CaseIterable { case match, gone, new, value }

  private let left: [ClauseToken]
  private let right: [ClauseToken]
  private let optional: [Bool]
  private let width: Int
  /// For each cell and way the way of the cell before, two bits each; the bit above them says that
  /// a blank's value goes on.
  private var trace: [UInt16]
  private static let goesOn: UInt16 = 1 << 8
  private var last: [Int32] = []

  /// Dearer than any words of a sentence that are new.
  private static let newSentence: Int32 = 4_000

  /// Words that are new right before a name are most likely part of it.
  private static let wordsBefore: Int32 = 30

  /// What a run of words alike costs after a change, so that no single character splits one.
  private static let newRun: Int32 = 10

  private static let never = Int32(1 << 29)

  init(_ left: [ClauseToken], _ right: [ClauseToken]) {
    self.left = left
    self.right = right
    optional = optionalTokens(left)
    width = right.count + 1
    trace = Array(repeating: 0, count: (left.count + 1) * width)
  }

  mutating func fill() {
    var row = Array(repeating: Self.never, count: width * 4)
    row[0] = 0
    newTokens(&row, 0)
    for index in left.indices {
      var next = Array(repeating: Self.never, count: width * 4)
      if left[index].symbol.blank != nil {
        takeBlank(row, &next, index)
      } else {
        takeLiteral(row, &next, index)
      }
      newTokens(&next, index + 1)
      row = next
    }
    last = Array(row[(width - 1) * 4..<width * 4])
  }

  /// A blank begins after whatever comes before it, and takes what follows.
  private mutating func takeBlank(_ row: [Int32], _ next: inout [Int32], _ index: Int) {
    let kind = left[index].symbol.width
    let endsSentence = index + 1 < left.count && left[index + 1].symbol == .sentenceEnd
    let prices = right.map { token in
      // 国籍:_____。 ends with the value; what follows the 。 is a new sentence, no part of it.
      endsSentence && token.symbol == .sentenceEnd ? Self.newSentence : kind.price(of: token.symbol)
    }
    for column in 0..<width {
      let (way, cost) = cheapestWay(
        row, column, afterChange: kind == .number || kind == .tick ? 0 : Self.wordsBefore)
      set(&next, index + 1, column, .value, cost, way)
      guard column > 0 else { continue }
      let longer = next[(column - 1) * 4 + 3] + prices[column - 1]
      if longer < cost {
        set(&next, index + 1, column, .value, longer, 3)
        trace[(index + 1) * width + column] |= Self.goesOn
      }
    }
  }

  private mutating func takeLiteral(_ row: [Int32], _ next: inout [Int32], _ index: Int) {
    let symbol = left[index].symbol
    let price: Int32 = optional[index] || symbol.isPunctuation ? 2 : 8
    let opening: Int32 = optional[index] ? 0 : 6
    for column in 0..<width {
      let (way, cost) = cheapestWay(row, column, opening: .gone, price: opening)
      set(&next, index + 1, column, .gone, cost + price, way)
      guard column > 0, right[column - 1].symbol == symbol else { continue }
      let base = (column - 1) * 4
      var best = row[base]
      var from = 0
      for way in 1..<4 where row[base + way] + (way == 3 ? 0 : Self.newRun) < best {
        best = row[base + way] + (way == 3 ? 0 : Self.newRun)
        from = way
      }
      set(&next, index + 1, column, .match, best, from)
    }
  }

  /// Tokens that the template does not have.
  private mutating func newTokens(_ row: inout [Int32], _ index: Int) {
    guard width > 1 else { return }
    for column in 1..<width {
      let (way, cost) = cheapestWay(row, column - 1, opening: .new, price: 6)
      let price: Int32 = right[column - 1].symbol.isPunctuation ? 2 : 5
      set(&row, index, column, .new, cost + price, way)
    }
  }

  /// The cheapest way to a cell; every way but `opening` pays the price of beginning anew.
  @inline(__always)
  private func cheapestWay(
    _ row: [Int32], _ column: Int, opening: Way, price: Int32
  ) -> (Int, Int32) {
    let base = column * 4
    var best = Self.never
    var way = 0
    for candidate in 0..<4 {
      let cost = row[base + candidate] + (candidate == opening.rawValue ? 0 : price)
      if cost < best { (best, way) = (cost, candidate) }
    }
    return (way, best)
  }

  /// The cheapest way to a cell where a blank begins; after words that are new or gone it costs more.
  private func cheapestWay(_ row: [Int32], _ column: Int, afterChange price: Int32) -> (Int, Int32)
  {
    let base = column * 4
    var best = (Way.match.rawValue, row[base])
    for way in 1..<4 {
      let cost = row[base + way] + (way == Way.value.rawValue ? 0 : price)
      if cost < best.1 { best = (way, cost) }
    }
    return best
  }

  @inline(__always)
  private mutating func set(
    _ row: inout [Int32], _ index: Int, _ column: Int, _ way: Way, _ cost: Int32, _ from: Int
  ) {
    row[column * 4 + way.rawValue] = min(cost, Self.never)
    let shift = UInt16(way.rawValue * 2)
    let cell = index * width + column
    trace[cell] = (trace[cell] & ~(3 << shift)) | (UInt16(from) << shift)
  }

  /// The steps of the cheapest way, last first, with tokens counted from the two starts.
  func steps(_ leftStart: Int, _ rightStart: Int) -> [AlignmentStep] {
    var steps: [AlignmentStep] = []
    var (row, column) = (left.count, right.count)
    var way = last.indices.min { last[$0] < last[$1] } ?? 0
    var valueEnd = column
    while row > 0 || column > 0 {
      let from = Int(trace[row * width + column] >> UInt16(way * 2)) & 3
      switch Way(rawValue: way) ?? .new {
      case .match:
        row -= 1
        column -= 1
        steps.append(.match(leftStart + row, rightStart + column))
      case .gone: row -= 1
      case .new: column -= 1
      case .value:
        if trace[row * width + column] & Self.goesOn != 0 {
          column -= 1
          continue
        } else {
          row -= 1
          steps.append(.blank(leftStart + row, rightStart + column..<rightStart + valueEnd))
        }
      }
      valueEnd = column
      way = from
    }
    return steps
  }
}
