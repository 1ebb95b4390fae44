/// Reads a number in Chinese characters up to 万亿, plain or formal, and says what is wrong with it.
///
/// The numbers of articles are read by ``Ordinal``; sums of money are larger, and their faults
/// matter.
struct ChineseNumberReading {
  private(set) var fault: NumeralFault?
  /// What the sections read so far add up to.
  private var total = 0
  /// The section below 万 or 亿 that is being read.
  private var section = 0
  private var digit: Int?
  private var smallestUnit = 10_000
  private var smallestGroup = Int.max
  private var hasUpper = false
  private var lastUnit = 0
  private var endsWithZero = false

  /// The value of `symbols`, and what is wrong with them; a value where it is certain all the same.
  static func read(_ symbols: [NumberSymbol]) -> (value: Int?, fault: NumeralFault?) {
    var reading = ChineseNumberReading()
    for symbol in symbols where reading.fault == nil { reading.take(symbol) }
    let value = reading.finish()
    return (reading.fault == nil ? value : nil, reading.fault)
  }

  private mutating func take(_ symbol: NumberSymbol) {
    switch symbol {
    case .digit(0): takeZero()
    case .digit(let value):
      if digit != nil { fault = .digitsWithoutUnit }
      digit = value
    case .unit(let unit): takeUnit(unit)
    case .group(let group): takeGroup(group)
    }
  }

  private mutating func takeZero() {
    if digit != nil { fault = .digitsWithoutUnit }
    if endsWithZero { fault = .doubledZero }
    endsWithZero = true
  }

  private mutating func takeUnit(_ unit: Int) {
    if unit >= smallestUnit { fault = .unitsOutOfOrder }
    // 零佰零拾 fills the places of a printed form; 拾万 leaves the 壹 away.
    let count = digit ?? (endsWithZero ? 0 : 1)
    section += count * unit
    smallestUnit = unit
    lastUnit = unit
    digit = nil
    endsWithZero = false
  }

  private mutating func takeGroup(_ group: Int) {
    // 一万亿: what stands before 亿 may have a 万 of its own.
    let isUpper = group == NumberSymbol.hundredMillion
    if isUpper ? hasUpper : group >= smallestGroup { fault = .unitsOutOfOrder }
    section += digit ?? 0
    if isUpper {
      hasUpper = true
      total = multiply(total + section, group)
    } else {
      total += multiply(section, group)
    }
    section = 0
    digit = nil
    smallestUnit = 10_000
    smallestGroup = group
    lastUnit = group
    endsWithZero = false
  }

  private mutating func multiply(_ value: Int, _ factor: Int) -> Int {
    let (product, overflows) = value.multipliedReportingOverflow(by: factor)
    if overflows || product > Int.max / 4 { fault = .unitsOutOfOrder }
    return overflows ? 0 : min(product, Int.max / 4)
  }

  private mutating func finish() -> Int {
    // 壹佰贰 may be 102 or 120; 壹佰零贰 and 壹拾贰 are certain.
    if digit != nil, lastUnit > 10, !endsWithZero, fault == nil { fault = .lastUnitMissing }
    return total + section + (digit ?? 0)
  }
}
