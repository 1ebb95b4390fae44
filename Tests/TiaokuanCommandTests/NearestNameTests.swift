import Testing

@testable import ContractFormats

@Suite("The nearest name")
struct NearestNameTests {
  static let table: [(word: String, nearest: String?)] = [
    ("dangling-refrence", "dangling-reference"),
    ("unfiled-blank", "unfilled-blank"),
    ("lost_blank", "lost-blank"),
    ("check", nil),
    ("", nil),
  ]

  @Test("is the one meant, where one comes near", arguments: table)
  func nearest(_ row: (word: String, nearest: String?)) {
    let names = ["dangling-reference", "unfilled-blank", "lost-blank"]
    #expect(nearestName(to: row.word, among: names) == row.nearest)
  }
}
