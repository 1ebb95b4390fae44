import ContractText

/// A number that vanished.
enum BlankDefects {
  static let all = [numberBlanked]

  /// 后30日内 → 后日内, 之日起三十日内 → 之日起日内.
  private static let numberBlanked = Defect("number blanked") { text, _ in
    let range = text.analysis.contract.range
    let bytes = text.source.bytes
    var plants: [Plant] = []
    var offset = range.start
    while offset < range.end {
      defer { offset += 1 }
      guard ["后", "起"].contains(where: { starts(bytes, at: offset, with: $0) }),
        let number = Ordinal.parse(bytes, from: offset + 3, to: range.end),
        ["日内", "个工作日内", "天内"].contains(where: { starts(bytes, at: number.end, with: $0) })
      else { continue }
      plants.append(Plant(TextRange(offset + 3, number.end), "", "lost-blank"))
    }
    return plants
  }

  private static func starts(_ bytes: [UInt8], at offset: Int, with words: String) -> Bool {
    bytes[offset...].starts(with: words.utf8)
  }
}
