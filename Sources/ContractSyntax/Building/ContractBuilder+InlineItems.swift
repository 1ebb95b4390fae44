import ContractText

extension ContractBuilder {
  /// Writes the words of an entry from byte `from` of its reading on; items that stand within the
  /// sentence become nodes: 如果甲方①检查工程；②颁发证书；③….
  mutating func words(_ entry: Entry, from: Int) {
    let reading = draft.reading(entry)
    let marks = inlineMarks(reading, from: reading.start + from)
    guard let first = marks.first else {
      leaves(.text, entry, from: from)
      return
    }
    leaves(.text, entry, from: from, to: first - reading.start)
    let isNested = open.contains { $0.kind == .item || $0.kind == .subitem }
    for (count, mark) in marks.enumerated() {
      let start = mark - reading.start
      let labelEnd = start + scalarAt(reading.bytes, mark, reading.end).length
      var lead = Lead()
      lead.number = count + 1
      lead.style = .circled
      writer.open(
        isNested ? .subitem : .item, at: reading.sourceRange(mark, mark).start, lead: lead)
      leaves(.label, entry, from: start, to: labelEnd)
      let next = count + 1 < marks.count ? marks[count + 1] - reading.start : Int.max
      leaves(.text, entry, from: labelEnd, to: next)
      writer.close()
    }
  }

  /// The bytes of ①, ②, ③… where two or more follow one another, each after the end of a clause.
  private func inlineMarks(_ reading: Reading, from: Int) -> [Int] {
    var marks: [Int] = []
    var offset = from
    while offset < reading.end {
      let byte = reading.bytes[offset]
      if byte == 0xE2 || byte == 0xE3,
        let (number, style) = enclosedNumber(scalarAt(reading.bytes, offset, reading.end).scalar),
        style == .circled, number == marks.count + 1,
        canPrecede(reading.bytes, offset, from, isFirst: marks.isEmpty)
      {
        marks.append(offset)
      }
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return marks.count >= 2 ? marks : []
  }

  /// 第①项 and ①、②项 name items and are none; ；或③ is one.
  private func canPrecede(_ bytes: [UInt8], _ offset: Int, _ from: Int, isFirst: Bool) -> Bool {
    let (scalar, length) = scalarBefore(bytes, offset, from)
    switch scalar {
    case "；", ";", "，", ",", "。", "：", ":": return true
    case "和", "或", "及":
      let before = scalarBefore(bytes, offset - length, from).scalar
      return before == "；" || before == ";" || before == "，" || before == ","
    case "第", "、", "至", "\0": return false
    default: return isFirst
    }
  }
}
