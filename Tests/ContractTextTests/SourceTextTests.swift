import Testing

@testable import ContractText

@Suite("Lines and positions")
struct SourceTextTests {
  /// The lines as a reader who goes through the text scalar by scalar finds them.
  private func naivePositions(_ text: String) -> [Position] {
    var positions: [Position] = []
    var (line, column, offset) = (1, 1, 0)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      positions.append(Position(line: line, column: column, offset: offset))
      offset += UTF8.width(scalar)
      let isHalfOfPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isHalfOfPair {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    positions.append(Position(line: line, column: column, offset: offset))
    return positions
  }

  @Test("Positions agree with a naive reading, for any mix of line ends")
  func positions() {
    var random = SeededGenerator(seed: 21)
    let alphabet: [Unicode.Scalar] = ["\n", "\r", "\n", "\r", "a", "é", "第", "𠮷", " "]
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...25, using: &random) {
        scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      let text = String(scalars)
      let source = SourceText(text)
      for expected in naivePositions(text) {
        #expect(source.position(of: expected.offset) == expected, "\(text.debugDescription)")
      }
    }
  }

  @Test("Lines do not hold their line ends, and together with them are the whole text")
  func lines() {
    let source = SourceText("第一章\r\n\r甲方\n\n末行")
    let lines = source.lineStarts.indices.map { source.text(in: source.lineRange($0)) }
    #expect(lines == ["第一章", "", "甲方", "", "末行"])
    #expect(source.lineStarts == [0, 11, 12, 19, 20])
    #expect(source.text(in: source.range) == "第一章\r\n\r甲方\n\n末行")
  }

  @Test("An empty text is one empty line")
  func empty() {
    let source = SourceText("")
    #expect(source.lineStarts == [0])
    #expect(source.lineRange(0).isEmpty)
    #expect(source.position(of: 0) == Position(line: 1, column: 1, offset: 0))
  }

  @Test("Scalars are counted by where they begin, up to the end of the text")
  func scalarCount() {
    let source = SourceText("a第𠮷b")
    #expect(source.scalarCount(from: 0, to: 9) == 4)
    #expect(source.scalarCount(from: 1, to: 4) == 1)
    #expect(source.scalarCount(from: 4, to: 99) == 2)
    #expect(source.scalarCount(from: 4, to: 1) == 0)
  }
}
