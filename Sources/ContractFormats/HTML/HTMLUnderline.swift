/// Text on a line, while it is read: where it turns out to be nothing but spaces, it is a blank.
struct HTMLUnderline {
  /// The spaces so far that may be a blank, each with its columns, its byte and its length there.
  private(set) var spaces: [(columns: Int, offset: Int, count: Int)] = []

  /// Whether anything but spaces stands on the line.
  var hasText = false

  /// Keeps a space; a line that is very long says no more than a long one.
  mutating func keep(_ columns: Int, _ offset: Int, _ count: Int) {
    if spaces.count < HTMLUnderline.longest { spaces.append((columns, offset, count)) }
  }

  /// Forgets the spaces, which were no blank.
  mutating func clear() { spaces = [] }

  /// In characters.
  private static let longest = 1000

  /// Whether the spaces are wide enough to write in.
  var isBlank: Bool { !hasText && spaces.reduce(0) { $0 + $1.columns } >= 2 }
}
