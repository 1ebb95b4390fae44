import ContractText
import Testing

@testable import ContractFormats

@Suite("Spans that become elements of DocBook")
struct SpanNestingTests {
  /// The letter of each kind, for tables: n(ote), r(eference), d(angling), b(lank), t(erm).
  private static func kind(_ letter: Character) -> InlineSpan.Kind {
    switch letter {
    case "n": .note
    case "r": .link(id: "article-1", isSuspect: false)
    case "d": .dangling
    case "b": .blank(id: "第一条-1", expects: .text)
    default: .term(id: "definition-1")
    }
  }

  /// `n0-9` is a note from byte 0 to byte 9.
  private static func spans(_ text: String) -> [InlineSpan] {
    text.split(separator: " ").compactMap { part in
      let ends = part.dropFirst().split(separator: "-").compactMap { Int($0) }
      guard let letter = part.first, ends.count == 2 else { return nil }
      return InlineSpan(range: TextRange(ends[0], ends[1]), kind: kind(letter))
    }
  }

  @Test(
    "what crosses or may not stand within another is left out",
    arguments: [
      ("nothing", "", ""),
      ("side by side, in any order", "b6-9 n0-3 r3-6", "n0-3 r3-6 b6-9"),
      ("each in the other", "b4-6 r2-8 n0-9", "n0-9 r2-8 b4-6"),
      ("a note in a note", "n2-8 n0-9", "n0-9 n2-8"),
      ("a reference across the end of a note", "n0-5 r3-8", "n0-5"),
      ("a note across the end of a reference", "r0-5 n3-8", "r0-5"),
      ("a blank across the end of a dangling reference", "d0-5 b3-8", "d0-5"),
      ("a term in a reference", "r0-8 t2-6", "r0-8"),
      ("a term in a note", "n0-8 t2-6", "n0-8"),
      ("a reference in a term", "t0-8 r2-6", "r2-6"),
      ("a blank across the end of a term", "t0-5 b3-8", "b3-8"),
      ("a term in a term", "t0-8 t2-6", "t0-8"),
      ("the same term twice", "t0-8 t0-8", "t0-8"),
      ("a reference in a reference", "r0-8 d2-6", "r0-8"),
      ("a note in a reference", "r0-8 n2-6", "r0-8"),
      ("what follows something left out", "n0-5 r3-8 b6-7 t7-9", "n0-5 b6-7 t7-9"),
      ("a lost blank before what begins there", "n4-8 b4-4", "b4-4 n4-8"),
      ("a lost blank after what ends there", "r0-4 b4-4", "r0-4 b4-4"),
      ("a lost blank in a term", "t0-8 b4-4", "b4-4"),
      ("two lost blanks at one place", "b4-4 b4-4", "b4-4 b4-4"),
      ("a blank in a term in a note", "n0-9 t1-5 b3-4", "n0-9 b3-4"),
    ])
  func table(what: String, given: String, kept: String) {
    #expect(nested(Self.spans(given)) == Self.spans(kept))
  }

  @Test("what remains nests as the schema allows, and comes in order", arguments: 0..<200)
  func property(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    let spans = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let start = Int.random(in: 0...40, using: &random)
      let letter = "nrdbt".randomElement(using: &random) ?? "n"
      let end = letter == "b" && Bool.random(using: &random) ? start : start + 1
      let length = letter == "b" && end == start ? 0 : Int.random(in: 0...12, using: &random)
      return InlineSpan(range: TextRange(start, end + length), kind: Self.kind(letter))
    }
    let kept = nested(spans)
    #expect(Set(kept).isSubset(of: spans))
    #expect(spans.isEmpty == kept.isEmpty)
    for (index, span) in kept.enumerated() {
      for later in kept[(index + 1)...] {
        #expect(span.range.start <= later.range.start)
        let isAfter = span.range.end <= later.range.start
        #expect(isAfter || span.range.contains(later.range))
        #expect(isAfter || span.mayHold(later))
      }
    }
    #expect(nested(kept) == kept)
  }
}
