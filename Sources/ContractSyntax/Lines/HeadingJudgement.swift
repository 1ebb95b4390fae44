import ContractText

extension Draft {
  /// Turns leads that only look like headings into plain ones: 第九条 at the start of a wrapped
  /// line of prose.
  package mutating func judgeHeadings() {
    var last = 0
    var quoted = 0
    for index in entries.indices
    where entries[index].lead.kind == .heading && !entries[index].isContents {
      let lead = entries[index].lead
      if index >= quoted, isHeading(index, after: last) {
        if lead.unit == .article {
          last = lead.number
          quoted = endOfQuotation(in: index)
        }
      } else {
        makePlain(index)
      }
    }
  }

  /// The entry after what an article quotes that amends another text: 修改为：“第五条 …”, over several
  /// lines; the entry after its own where it quotes nothing.
  private func endOfQuotation(in article: Int) -> Int {
    let first = range(entries[article])
    let amends = [StaticString("修改为"), "作为第"].contains {
      firstIndex(of: $0, source.bytes, first.start, first.end) != nil
    }
    guard amends else { return article + 1 }
    var isOpen = false
    for index in article..<min(entries.count, article + longestQuotation) {
      let line = range(entries[index])
      // A quotation that goes on begins each paragraph with “ again.
      var cursor = ScalarCursor(source.bytes, from: line.start, to: line.end)
      let wasOpen = isOpen
      while !cursor.isAtEnd {
        switch cursor.advance() {
        case "“", "「": isOpen = true
        case "”", "」": isOpen = false
        default: continue
        }
      }
      if wasOpen, !isOpen { return index + 1 }
      if !isOpen, index > article { return article + 1 }
    }
    return article + 1
  }

  package mutating func makePlain(_ index: Int) {
    var lead = Lead()
    lead.labelStart = entries[index].lead.labelStart
    lead.labelEnd = lead.labelStart
    lead.contentStart = lead.labelStart
    entries[index].lead = lead
  }

  private func isHeading(_ index: Int, after last: Int) -> Bool {
    let entry = entries[index]
    let lead = entry.lead
    let reading = reading(entry)
    let afterLabel = reading.start + lead.labelEnd
    if goesOnAsProse(reading.bytes, afterLabel, reading.end, isSetOff: lead.isSetOff) {
      return false
    }
    if lead.isSetOff, lead.number == last + 1 || lead.unit != .article { return true }
    if index > 0, leadsIntoReference(entries[index - 1]) { return false }
    if lead.isSetOff { return true }
    if lead.unit == .article {
      let isInSequence = lead.number == 1 || (lead.number >= last && lead.number <= last + 3)
      return isInSequence || index == 0 || ending(entries[index - 1]) == .closed
    }
    // 第一章总则 is a heading, 第一章规定的是… is none.
    return reading.end - afterLabel <= 90 && ending(entry) == .open
  }

  /// Whether what follows 第九条 goes on as a sentence about that article does.
  func goesOnAsProse(
    _ bytes: [UInt8], _ offset: Int, _ end: Int, isSetOff: Bool
  ) -> Bool {
    let (scalar, length) = scalarAt(bytes, offset, end)
    switch scalar {
    case "的", "所", "、", "，", ",", "。", "；", ";", ")", "）", "》", "”", "款", "项", "至": return true
    case "中": return startsWith(bytes, offset, end, "中的") || startsWith(bytes, offset, end, "中，")
    case "规": return startsWith(bytes, offset, end, "规定")
    case "约": return startsWith(bytes, offset, end, "约定的")
    case "和", "及", "或", "与":
      return scalarAt(bytes, offset + length, end).scalar == "第"
    case "第":
      // 第四条第二款; but 第四条 第三方… is a heading.
      var cursor = ScalarCursor(bytes, from: offset + length, to: end)
      _ = cursor.take("(") || cursor.take("（")
      guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: end) else { return false }
      cursor.offset = ordinal.end
      _ = cursor.take(")") || cursor.take("）")
      return cursor.scalar == "款" || cursor.scalar == "项"
    default: return false
    }
  }

  /// Whether an entry ends with a word that wants a reference after it: 依照本协议, 按照, 和.
  private func leadsIntoReference(_ entry: Entry) -> Bool {
    guard !entry.isContents, entry.lead.kind != .heading || entry.lead.unit == .article else {
      return false
    }
    let line = lines[entry.firstLine + entry.lineCount - 1]
    guard line.end - line.start > 12 else { return false }
    switch scalarBefore(source.bytes, line.end, line.start).scalar {
    case "据", "照", "按", "反", "和", "及", "或", "与", "、", "至", "到", "从", "除", "(", "（", "《", "“", "依",
      "凭", "因",
      "对", "经", "于", "由", "在":
      return true
    case "同", "议":
      return endsWith(source.bytes, line.start, line.end, "依照本合同")
        || endsWith(source.bytes, line.start, line.end, "根据本合同")
        || endsWith(source.bytes, line.start, line.end, "按照本合同")
        || endsWith(source.bytes, line.start, line.end, "依照本协议")
        || endsWith(source.bytes, line.start, line.end, "根据本协议")
        || endsWith(source.bytes, line.start, line.end, "按照本协议")
    default: return false
    }
  }
}

/// A quotation that has not ended after so many lines is taken for a mark left open.
private let longestQuotation = 60
