import ContractText
import Testing

@testable import ContractFormats

@Suite("Positions, one after another")
struct PositionCursorTests {
  @Test("are those of the source, in whatever order they are asked for")
  func positions() {
    let source = SourceText("第一条 甲方\r\n\n应当\u{1F600}\n第二条 乙方")
    let starts = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 }
    let orders = [
      starts, starts.reversed(), starts.sorted { ($0 * 7 % 31, $0) < ($1 * 7 % 31, $1) },
    ]
    for order in orders {
      var cursor = PositionCursor(source)
      for offset in order { #expect(cursor.position(of: offset) == source.position(of: offset)) }
    }
  }
}
