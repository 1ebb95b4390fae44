import ContractText

extension ContractPlan {
  /// Gives what follows a signature block and is no part of it a place of its own: annexes have text and
  /// items, and a text may follow that does not call itself an annex.
  mutating func afterSignature(_ signatureLine: Int?) {
    guard let signatureLine else { return }
    var inAnnex = false
    var sawSignature = false
    for index in entries.indices where entries[index].firstLine >= signatureLine {
      if roles[index] == .annex {
        inAnnex = true
        continue
      }
      guard roles[index] == .signature else { continue }
      let range = draft.range(entries[index])
      if inAnnex {
        if FrontMatter.isBesideSignature(draft.source.bytes, range.start, range.end) { continue }
        roles[index] = role(of: entries[index].lead)
      } else if sawSignature, opensAppendix(index) {
        entries[index].lead = Lead()
        entries[index].lead.kind = .annex
        roles[index] = .annex
        inAnnex = true
      } else if FrontMatter.isSignature(draft.source.bytes, range.start, range.end) {
        sawSignature = true
      }
    }
  }

  private func role(of lead: Lead) -> Role {
    switch lead.kind {
    case .item: .item
    case .heading: .heading
    case .note: .note
    default: .plain
    }
  }

  /// The longest title of an appendix, in bytes.
  private static let longestTitle = 60

  /// So many bytes make a sentence that nobody writes beside a signature.
  private static let longSentence = 60

  /// 设备移交清单, 合同签订说明: a short line below the signatures, under which a list or a sentence begins.
  private func opensAppendix(_ index: Int) -> Bool {
    let bytes = draft.source.bytes
    let range = draft.range(entries[index])
    guard entries[index].lead.kind == .plain, range.length <= Self.longestTitle,
      range.length >= 6, draft.ending(entries[index]) == .open,
      !FrontMatter.isBesideSignature(bytes, range.start, range.end),
      !FrontMatter.closesText(bytes, range.start, range.end), isWords(range),
      index + 1 < entries.count
    else { return false }
    let next = entries[index + 1]
    let words = draft.range(next)
    if FrontMatter.isBesideSignature(bytes, words.start, words.end) { return false }
    return switch next.lead.kind {
    case .item: next.lead.number == 1
    case .plain:
      words.length >= Self.longSentence && endsWith(bytes, words.start, words.end, "。")
    default: false
    }
  }

  /// Whether a line is made of Chinese characters and brackets alone.
  private func isWords(_ range: TextRange) -> Bool {
    var cursor = ScalarCursor(draft.source.bytes, from: range.start, to: range.end)
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "（", "）", "(", ")", "《", "》", "、", "\u{4E00}"..."\u{9FFF}": continue
      default: return false
      }
    }
    return true
  }
}
