import ContractSyntax

/// The numbers of a reading, in order.
public func writtenNumbers(in reading: Reading) -> [WrittenNumber] {
  let scan = NumberScan(bytes: reading.bytes, end: reading.end)
  let isSymbol = NumberSymbol.isSymbol
  let bytes = reading.bytes
  var numbers: [WrittenNumber] = []
  var offset = reading.start
  while offset < reading.end {
    let byte = bytes[offset]
    if byte >= 0xE0, byte < 0xEF, offset + 2 < reading.end {
      let value =
        Int(byte & 0xF) << 12 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
      guard isSymbol[value] else {
        offset += 3
        continue
      }
    } else if byte < 0x30 || (byte > 0x39 && byte < 0x80) {
      offset += 1
      continue
    }
    if let number = scan.number(at: offset) {
      numbers.append(number)
      offset = number.end
    } else {
      offset = scan.next(after: offset)
    }
  }
  return numbers
}

/// Finds out where a number ends and what it says.
struct NumberScan {
  let bytes: [UInt8]
  let end: Int

  /// The number that begins at a byte; nil where none does.
  func number(at offset: Int) -> WrittenNumber? {
    switch bytes[offset] {
    case 0x30...0x39, 0xEF: digits(from: offset)
    case 0xE3...0xE9, 0xE2: chinese(from: offset)
    default: nil
    }
  }

  /// The byte to look at after `offset`, where no number begins: 万 and 佰 that nothing stands
  /// before belong to a unit (120万元) and begin no number further on.
  func next(after offset: Int) -> Int {
    var next = offset + max(1, scalarAt(bytes, offset, end).length)
    guard NumberSymbol.of(scalarAt(bytes, offset, end).scalar) != nil else { return next }
    while next < end, NumberSymbol.of(scalarAt(bytes, next, end).scalar) != nil { next += 3 }
    return next
  }

  /// The digit at a byte and its length, of half or full width.
  private func digit(_ offset: Int) -> (value: Int, length: Int)? {
    let (scalar, length) = scalarAt(bytes, offset, end)
    switch scalar.value {
    case 0x30...0x39: return (Int(scalar.value) - 0x30, length)
    case 0xFF10...0xFF19: return (Int(scalar.value) - 0xFF10, length)
    default: return nil
    }
  }

  private func digits(from start: Int) -> WrittenNumber? {
    guard digit(start) != nil else { return nil }
    var run = DigitRun()
    var offset = start
    while offset < end {
      if let (value, length) = digit(offset) {
        run.take(value)
        offset += length
      } else if let length = separator(offset, run) {
        run.hasGroups = true
        offset += length
      } else if let length = point(offset), !run.hasPoint {
        run.hasPoint = true
        offset += length
      } else {
        break
      }
    }
    return WrittenNumber(
      start: start, end: offset, form: .digits, value: run.value, fault: nil,
      digitCount: run.isPlain ? run.count : 0)
  }

  /// The length of the comma of 1,200: exactly three digits follow, of the same width as the comma.
  private func separator(_ offset: Int, _ run: DigitRun) -> Int? {
    let (scalar, length) = scalarAt(bytes, offset, end)
    guard scalar == "," || scalar == "，", !run.hasPoint, run.count > 0,
      run.hasGroups || run.count <= 3
    else { return nil }
    var next = offset + length
    for _ in 0..<3 {
      guard let (_, width) = digit(next), width == length else { return nil }
      next += width
    }
    return digit(next) == nil ? length : nil
  }

  /// The length of a decimal point: a digit follows.
  private func point(_ offset: Int) -> Int? {
    let (scalar, length) = scalarAt(bytes, offset, end)
    guard scalar == "." || scalar == "．" else { return nil }
    return digit(offset + length) == nil ? nil : length
  }

  private func chinese(from start: Int) -> WrittenNumber? {
    var symbols: [NumberSymbol] = []
    var isFormal = false
    var offset = start
    while offset < end, let (symbol, formal) = symbol(offset, after: symbols) {
      symbols.append(symbol)
      isFormal = isFormal || formal
      offset += scalarAt(bytes, offset, end).length
    }
    guard let first = symbols.first, first.beginsNumber else { return nil }
    let form: WrittenNumber.Form = isFormal ? .formal : .chinese
    if let value = positional(symbols) {
      return WrittenNumber(
        start: start, end: offset, form: form, value: value, fault: nil,
        digitCount: symbols.count)
    }
    let (value, fault) = ChineseNumberReading.read(symbols)
    return WrittenNumber(
      start: start, end: offset, form: form, value: value.map { DecimalNumber($0) },
      fault: fault, digitCount: 0)
  }

  /// The symbol at a byte; 二0二五 and 二O二五 are often typed so.
  private func symbol(
    _ offset: Int, after symbols: [NumberSymbol]
  ) -> (symbol: NumberSymbol, isFormal: Bool)? {
    let scalar = scalarAt(bytes, offset, end).scalar
    if let symbol = NumberSymbol.of(scalar) { return symbol }
    guard scalar == "0" || scalar == "O" || scalar == "Ｏ" || scalar == "０",
      case .digit = symbols.last
    else { return nil }
    return (.digit(0), false)
  }

  /// 二〇二五: digit by digit.
  private func positional(_ symbols: [NumberSymbol]) -> DecimalNumber? {
    guard symbols.count <= 18 else { return nil }
    var value = 0
    for symbol in symbols {
      guard case .digit(let digit) = symbol else { return nil }
      value = value * 10 + digit
    }
    return DecimalNumber(value)
  }
}

extension NumberSymbol {
  /// Whether a number can begin with it: 十万, but not 万元.
  fileprivate var beginsNumber: Bool {
    switch self {
    case .digit: true
    case .unit(let unit): unit == 10
    case .group: false
    }
  }
}

/// The digits of a number on their way.
private struct DigitRun {
  var count = 0
  var hasGroups = false
  var hasPoint = false
  private var digits = 0
  private var fractionLength = 0

  var isPlain: Bool { !hasGroups && !hasPoint }

  mutating func take(_ digit: Int) {
    count += 1
    guard count <= 18 else { return }
    digits = digits * 10 + digit
    if hasPoint { fractionLength += 1 }
  }

  /// nil where it is longer than a number is: that of an account.
  var value: DecimalNumber? {
    count <= 18 ? DecimalNumber(digits: digits, fractionLength: fractionLength) : nil
  }
}
