import Testing

@testable import ContractFormats

@Suite("Characters of symbol fonts")
struct SymbolFontTests {
  @Test(
    "A code shows the sign that the font has there",
    arguments: [
      (.symbol, 0x2D, "−"), (.symbol, 0x41, "Α"), (.symbol, 0x7E, "∼"), (.symbol, 0xA0, "€"),
      (.symbol, 0xB7, "•"), (.symbol, 0xEF, "⎪"), (.symbol, 0xF1, "〉"), (.symbol, 0xFE, "⎭"),
      (.wingdings, 0x6C, "●"), (.wingdings, 0x78, "☒"), (.wingdings, 0x81, "①"),
      (.wingdings, 0x95, "❿"), (.wingdings, 0xA8, "□"), (.wingdings, 0xD8, "➢"),
      (.wingdings, 0xE6, "↘"), (.wingdings, 0xFE, "☑"), (.wingdings2, 0x50, "✓"),
      (.wingdings2, 0x52, "☑"), (.wingdings2, 0x54, "☒"), (.wingdings2, 0x7E, "❿"),
      (.wingdings2, 0xA3, "□"), (.webdings, 0x61, "✓"),
    ] as [(SymbolFont, UInt32, Unicode.Scalar)])
  func signs(font: SymbolFont, code: UInt32, sign: Unicode.Scalar) throws {
    let kept = try #require(Unicode.Scalar(0xF000 + code))
    let typed = try #require(Unicode.Scalar(code))
    #expect(SymbolFont.shown(kept, in: font) == sign)
    #expect(SymbolFont.shown(typed, in: font) == (code == 0xA0 ? typed : sign))
    #expect(SymbolFont.shown(typed, in: nil) == typed)
  }

  @Test("Of a font that is not named, what is likeliest; what no font has stays")
  func likeliest() {
    let kept: [Unicode.Scalar] = [
      "\u{F02D}", "\u{F0B7}", "\u{F052}", "\u{F0A3}", "\u{F0FE}", "\u{F0FF}",
    ]
    let shown: [Unicode.Scalar] = ["−", "•", "☑", "□", "☑", "\u{F0FF}"]
    #expect(kept.map { SymbolFont.shown($0, in: nil) } == shown)
    #expect(SymbolFont.shown("第", in: .wingdings) == "第")
    #expect(SymbolFont(named: "宋体") == nil && SymbolFont(named: "Wingdings 2") == .wingdings2)
  }

  @Test("In runs, by their own font or the symbol's; in bullets, by the level's")
  func places() throws {
    let font = "<w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/>"
    let body =
      paragraph(run("R同意", font) + run("R")) + paragraph(symbol("Wingdings 2", "0052"))
      + paragraph(symbol("Wingdings", "F0FE") + symbol("Arial", "0041")) + item("甲", list: 1)
    let fonts = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>"
    let numbering = definition(0, [level(0, "bullet", "\u{F02D}", fonts)]) + list(1, of: 0)
    let file = WordFile(body: body, numbering: numbering)
    #expect(try file.lines() == ["☑同意R", "☑", "☑A", "− 甲"])
  }

  private func symbol(_ font: String, _ code: String) -> String {
    "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>"
  }
}
