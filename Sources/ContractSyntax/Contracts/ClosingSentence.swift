import ContractText

/// The sentence that closes a contract's text above the signatures: 双方签署本协议，以兹为证。 A page may
/// have broken it over lines.
extension Draft {
  /// It is broken over no more lines than this.
  private static let mostLines = 3

  /// How many entries right before entry `end` are that sentence, none of them at or before `last`.
  func closingLines(before end: Int, after last: Int) -> Int {
    (1...Self.mostLines).last { count in
      end - count > last && closingLength(from: end - count) == count
    } ?? 0
  }

  /// How many entries from `start` on are that sentence; nil where it does not begin there.
  func closingLength(from start: Int) -> Int? {
    var sentence = entries[start]
    for count in 1...Self.mostLines {
      guard start + count <= entries.count, entries[start + count - 1].lead.kind == .plain else {
        return nil
      }
      if count > 1 {
        guard isUnfinished(entries[start + count - 2], before: entries[start + count - 1]) else {
          return nil
        }
        sentence.lineCount += entries[start + count - 1].lineCount
      }
      let reading = reading(sentence)
      if FrontMatter.closesText(reading.bytes, reading.start, reading.end) {
        return lengthToEnd(start, count)
      }
    }
    return nil
  }

  /// 双方签署本协议， goes on with 以兹为证。
  private func lengthToEnd(_ start: Int, _ count: Int) -> Int {
    let next = start + count
    guard count < Self.mostLines, next < entries.count, ending(entries[next - 1]) == .comma,
      entries[next].lead.kind == .plain
    else { return count }
    return count + 1
  }

  /// Whether the sentence of one entry goes on in the next: 双方授权代表签署本 / 协议，以兹为证。
  private func isUnfinished(_ entry: Entry, before next: Entry) -> Bool {
    switch ending(entry) {
    case .comma, .blank: return true
    case .closed: return false
    case .open: break
    }
    let line = lines[next.firstLine]
    return !openings.contains { startsWith(source.bytes, line.start, line.end, $0) }
  }
}

/// What the sentence begins with, after a line that ends without a mark.
private let openings: [StaticString] = [
  "双方", "各方", "三方", "甲", "乙", "兹", "以", "本", "（", "(", "有鉴", "为此", "特此",
]
