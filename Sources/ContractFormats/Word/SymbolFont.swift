/// A font whose characters are signs. Word keeps them by their code in the font: at U+F000 and the code,
/// or at the code alone, as what was typed (a capital R in Wingdings 2 is ☑).
///
/// What each code shows is from the fonts' own tables (Symbol: Adobe's), as far as contracts have use
/// of it: boxes, ticks, bullets, numbers in circles, arrows. LibreOffice draws the same.
enum SymbolFont: String {
  case symbol
  case wingdings
  case wingdings2 = "wingdings 2"
  case webdings

  /// The font of this name; nil where it is none of these.
  init?(named name: String?) {
    guard let font = name.flatMap({ SymbolFont(rawValue: $0.lowercased()) }) else { return nil }
    self = font
  }

  private var signs: [UInt32: Unicode.Scalar] {
    switch self {
    case .symbol: symbolSigns
    case .wingdings: wingdingsSigns
    case .wingdings2: wingdings2Signs
    case .webdings: webdingsSigns
    }
  }

  /// What a character shows in `font`; where the font is not known, what a character from U+F000 on
  /// shows in the one that it is likeliest from. Itself where it shows nothing else.
  static func shown(_ scalar: Unicode.Scalar, in font: SymbolFont?) -> Unicode.Scalar {
    let isPrivate = (0xF020...0xF0FF).contains(scalar.value)
    let isTyped =
      font != nil && !scalar.properties.isWhitespace && (0x21...0xFF).contains(scalar.value)
    guard isPrivate || isTyped else { return scalar }
    let code = scalar.value & 0xFF
    if let font { return font.signs[code] ?? scalar }
    return likelySigns[code] ?? wingdingsSigns[code] ?? scalar
  }
}

private let symbolSigns = signs([
  0x20:
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
  0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
  0xF1: "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
])

// Boxes of all shapes are □: a reader ticks one, or does not.
private let wingdingsSigns = signs([
  0x20: " ", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x45: "☜☞☝☟", 0x4A: "☺", 0x6C: "●❍■□□□□◆◆◆❖◆☒",
  0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x9E: "·•▪○", 0xA7: "▪□", 0xAB: "★", 0xD8: "➢",
  0xDF: "←→↑↓↖↗↙↘", 0xE8: "➔", 0xEF: "⇦⇨⇧⇩⇔", 0xFB: "✗✓☒☑",
])

private let wingdings2Signs = signs([
  0x20: " ", 0x4F: "✗✓☒☑☒☒", 0x69: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x96: "•●●○", 0x9F: "·▪■■□",
])

private let webdingsSigns = signs([
  0x20: " ", 0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗",
])

/// Of a font that is not named: the minus and the bullet of Symbol, the boxes of Wingdings 2.
private let likelySigns = signs([0x2D: "−", 0xB7: "•", 0x52: "☑☒☒", 0xA3: "□"])

/// The signs by their codes; those of a row follow one another from its code on.
private func signs(_ rows: KeyValuePairs<UInt32, String>) -> [UInt32: Unicode.Scalar] {
  var signs: [UInt32: Unicode.Scalar] = [:]
  for (first, row) in rows {
    for (code, sign) in zip(first..., row.unicodeScalars) { signs[code] = sign }
  }
  return signs
}
