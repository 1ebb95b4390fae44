import ContractText

extension TemplateBlank {
  /// Which of the options a value ticks, by their places in ``choices``: one, or several with 、 between
  /// them; an option may be named by its number. nil where something else is named.
  func options(of value: String) -> [Int]? {
    if let option = option(value) { return [option] }
    var options: [Int] = []
    for part in value.split(whereSeparator: { "、，,；;".contains($0) }) {
      guard let option = option(String(part)) else { return nil }
      if !options.contains(option) { options.append(option) }
    }
    return options.isEmpty ? nil : options.sorted()
  }

  private func option(_ words: String) -> Int? {
    let plain = plainWords(words)
    if let place = choices.firstIndex(where: { plainWords($0) == plain }) { return place }
    let bytes = Array(words.utf8)
    guard let ordinal = Ordinal.parse(bytes, from: 0, to: bytes.count),
      ordinal.end == bytes.count, choices.indices.contains(ordinal.value - 1)
    else { return nil }
    return ordinal.value - 1
  }

  /// The options as a value names them: 天然气、人工煤气.
  func value(ofOptions options: [Int]) -> String {
    options.map { choices[$0] }.joined(separator: "、")
  }
}

/// What ticks a box.
let tickMark = "☑"
