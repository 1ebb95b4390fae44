import ContractText

@testable import ContractFormats

/// A contract's text as a Word document whose chapters, articles, items and annexes are numbered by Word.
///
/// Each line is a paragraph. Where a number of the text does not follow the one before, a list of
/// its own begins there, as when someone set the value by hand.
struct NumberedContract {
  /// The paragraphs.
  private(set) var body = ""

  /// How many paragraphs Word numbers.
  private(set) var numberedCount = 0

  private var lists = ""
  private var listCount = 0
  private var current: [Int: Int] = [:]
  private var last: [Int: Int] = [:]

  private static let labels: [(before: String, after: String, format: String)] = [
    ("第", "章", "chineseCountingThousand"), ("第", "条", "chineseCountingThousand"),
    ("（", "）", "decimal"), ("(", ")", "decimal"), ("附件", "", "chineseCountingThousand"),
  ]

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { add(String(line)) }
  }

  /// The definitions, one for each kind of label, and their lists.
  var numbering: String {
    let definitions = Self.labels.enumerated().map { index, label in
      definition(
        index,
        [level(0, label.format, label.before + "%1" + label.after, "<w:suff w:val=\"nothing\"/>")])
    }
    return definitions.joined() + lists
  }

  private mutating func add(_ line: String) {
    for (kind, label) in Self.labels.enumerated() {
      guard let (number, rest) = Self.split(line, label) else { continue }
      body += item(Self.escaped(rest), list: list(of: kind, counting: number))
      numberedCount += 1
      return
    }
    body += paragraph(run(Self.escaped(line)))
  }

  private mutating func list(of kind: Int, counting number: Int) -> Int {
    if last[kind] != number - 1 || current[kind] == nil {
      listCount += 1
      current[kind] = listCount
      lists += ContractFormatsTests.list(listCount, of: kind, startingAt: number)
    }
    last[kind] = number
    return current[kind] ?? 0
  }

  /// The number of a line's label and what follows it; nil where Word would not print it so.
  private static func split(
    _ line: String, _ label: (before: String, after: String, format: String)
  ) -> (Int, String)? {
    guard line.hasPrefix(label.before) else { return nil }
    let start = label.before.utf8.count
    let bytes = Array(line.utf8)
    guard let ordinal = Ordinal.parse(bytes, from: start, to: bytes.count) else { return nil }
    let printed = NumberFormat.named(label.format).text(of: ordinal.value)
    let whole = label.before + printed + label.after
    return line.hasPrefix(whole) ? (ordinal.value, String(line.dropFirst(whole.count))) : nil
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
