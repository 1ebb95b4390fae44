import ContractSyntax

/// The identifiers of a reading that a label names, and credit codes of a form that nothing else
/// has, in order.
public func writtenIdentifiers(in reading: Reading) -> [WrittenIdentifier] {
  let recognition = IdentifierRecognition(bytes: reading.bytes, start: reading.start)
  var found: [WrittenIdentifier] = []
  var offset = reading.start
  while offset < reading.end {
    guard let run = CodeRun(reading.bytes, from: offset, to: reading.end) else {
      offset += max(1, scalarAt(reading.bytes, offset, reading.end).length)
      continue
    }
    if let identifier = recognition.identifier(run) { found.append(identifier) }
    offset = run.end
  }
  return found
}

/// A run of letters and digits, of half or full width, in groups with one space between.
private struct CodeRun {
  let start: Int
  let end: Int
  let characters: [UInt8]

  init?(_ bytes: [UInt8], from start: Int, to limit: Int) {
    var characters: [UInt8] = []
    var offset = start
    var end = start
    while offset < limit {
      let (scalar, length) = scalarAt(bytes, offset, limit)
      if let byte = Self.character(scalar) {
        characters.append(byte)
        offset += length
        end = offset
      } else if scalar == " ", offset == end, !characters.isEmpty {
        offset += length
      } else {
        break
      }
    }
    guard !characters.isEmpty else { return nil }
    // 91**** is masked, 91____ is a blank.
    switch scalarAt(bytes, end, limit).scalar {
    case "*", "_", "＿", "＊", "×", "…", "-": return nil
    default: break
    }
    (self.start, self.end, self.characters) = (start, end, characters)
  }

  private static func character(_ scalar: Unicode.Scalar) -> UInt8? {
    let value =
      scalar.value >= 0xFF00 && scalar.value <= 0xFF5E ? scalar.value - 0xFEE0 : scalar.value
    switch value {
    case 0x30...0x39, 0x41...0x5A: return UInt8(value)
    case 0x61...0x7A: return UInt8(value - 0x20)
    default: return nil
    }
  }
}

/// Judges which run of letters and digits is an identifier.
private struct IdentifierRecognition {
  let bytes: [UInt8]
  let start: Int

  func identifier(_ run: CodeRun) -> WrittenIdentifier? {
    guard !isPlaceholder(run.characters), let kind = labelled(run) ?? unmistakable(run) else {
      return nil
    }
    return WrittenIdentifier(
      start: run.start, end: run.end, kind: kind, characters: run.characters)
  }

  /// XXXXXXXXXXXXXXXXXX, 000000000000000000, 91XXXXXXXXXXXXXXXX
  private func isPlaceholder(_ characters: [UInt8]) -> Bool {
    var run = 0
    var previous: UInt8 = 0
    for character in characters {
      run = character == previous ? run + 1 : 1
      previous = character
      if run >= 4, character == 0x58 || run >= 8 { return true }
    }
    return false
  }

  private static let creditCode: [StaticString] = ["信用代码", "信用代码证号", "信用代码号"]
  private static let citizenNumber: [StaticString] = [
    "身份证号", "身份证号码", "身份号码", "身份证", "身份证件号码", "身份证件号",
  ]

  /// What the label before says, where the run is about as long as such an identifier.
  private func labelled(_ run: CodeRun) -> WrittenIdentifier.Kind? {
    guard (16...20).contains(run.characters.count), let label = labelEnd(before: run.start) else {
      return nil
    }
    if let start = labelStart(label, Self.creditCode) {
      // 身份证号/统一社会信用代码：110101…
      let isOther = isSecond(start) && IdentifierFault.ofCitizenNumber(run.characters) == nil
      return isOther ? nil : .creditCode
    }
    guard let start = labelStart(label, Self.citizenNumber), !isSecond(start) else { return nil }
    // A passport or the code of a body may stand where people are careless.
    let digits = run.characters.filter { (0x30...0x39).contains($0) }.count
    return digits + 3 >= run.characters.count ? .citizenNumber : nil
  }

  /// Whether the label is the second of two: 统一社会信用代码/身份证号.
  private func isSecond(_ labelStart: Int) -> Bool {
    switch scalarBefore(bytes, labelStart, start).scalar {
    case "/", "／", "、", "或": true
    default: false
    }
  }

  /// Where the label begins that ends at a byte; nil where none of `labels` does.
  private func labelStart(_ end: Int, _ labels: [StaticString]) -> Int? {
    labels.first { endsWith(bytes, start, end, $0) }.map { end - $0.utf8CodeUnitCount }
  }

  /// The end of the label before a byte: a colon, or 为, must stand between.
  private func labelEnd(before offset: Int) -> Int? {
    var offset = offset
    var hasColon = false
    while true {
      let (scalar, length) = scalarBefore(bytes, offset, start)
      switch scalar {
      case "：", ":", "为": hasColon = true
      case " ", "\u{3000}", "\u{A0}", "*", "|", "\t": break
      default: return hasColon ? offset : nil
      }
      offset -= length
    }
  }

  /// 91 and its like, six digits of a division, MA: given out since 2015, and nothing else is so.
  private func unmistakable(_ run: CodeRun) -> WrittenIdentifier.Kind? {
    let code = run.characters
    guard code.count == 18, code[0] == 0x39, (0x31...0x33).contains(code[1]),
      code[2..<8].allSatisfy({ (0x30...0x39).contains($0) }), code[8] == 0x4D, code[9] == 0x41,
      !scalarBefore(bytes, run.start, start).scalar.isASCII || run.start == start
    else { return nil }
    return .creditCode
  }
}
