import Testing

@testable import ContractText

@Suite("Ranges and origins")
struct TextRangeTests {
  @Test("A range holds its start and not its end")
  func contains() {
    let range = TextRange(3, 6)
    #expect((0...7).filter { range.contains($0) } == [3, 4, 5])
    #expect(range.length == 3)
    #expect(range.contains(TextRange(6, 6)) && range.contains(range))
    #expect(!range.contains(TextRange(2, 4)) && !range.contains(TextRange(5, 7)))
  }

  @Test("A range never ends before it starts")
  func reversed() {
    #expect(TextRange(5, 2) == TextRange(5, 5))
    #expect(TextRange(5, 2).isEmpty)
  }

  @Test("Ranges are in order of their start, then of their end")
  func order() {
    let sorted = [TextRange(2, 3), TextRange(1, 9), TextRange(1, 2)].sorted()
    #expect(sorted == [TextRange(1, 2), TextRange(1, 9), TextRange(2, 3)])
  }

  @Test("The piece of an origin map is the last that begins at or before the byte")
  func pieces() {
    let map = OriginMap.pieces([
      OriginPiece(textStart: 2, place: .byte(40)), OriginPiece(textStart: 5, place: .byte(90)),
    ])
    let places = (0...6).map { map.piece(at: $0)?.place }
    #expect(places == [nil, nil] + Array(repeating: .byte(40), count: 3) + [.byte(90), .byte(90)])
    #expect(OriginMap.file.piece(at: 3) == nil)
  }
}
