import ContractSyntax
import ContractText

/// Finds the chapter, annex or signature block that one place after another stands in.
struct HeadingCursor {
  private let headings: [Node]
  private var next = 0

  /// A cursor before the first chapter of `contract`.
  init(_ contract: Contract) {
    let signature = contract.signature.map { [$0] } ?? []
    headings = (contract.chapters + contract.annexes + signature)
      .sorted { $0.range < $1.range }
  }

  /// The chapter, annex or signature block that byte `offset` stands in, where it is another than that of the offset
  /// asked for before. Offsets come in ascending order.
  mutating func advance(to offset: Int) -> Node? {
    var found: Node?
    while next < headings.count, headings[next].range.start <= offset {
      found = headings[next]
      next += 1
    }
    return found
  }
}

extension Node {
  /// The printed number and the title of a heading, without the white space inside the number.
  var headingText: String {
    let label = (label ?? "").unicodeScalars.filter { !$0.properties.isWhitespace }
    return [String(String.UnicodeScalarView(label)), title ?? ""]
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
