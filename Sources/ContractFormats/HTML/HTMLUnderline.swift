/// Text on a line, while it is read: where it turns out to be nothing but spaces, it is a blank.
struct HTMLUnderline {
  /// The spaces so far that may be a blank, each with its columns, its byte and its length there.
  var spaces: [(columns: Int, offset: Int, count: Int)] = []

  /// Whether anything but spaces stands on the line.
  var hasText = false

  /// Whether the spaces are wide enough to write in.
  var isBlank: Bool { !hasText && spaces.reduce(0) { $0 + $1.columns } >= 2 }
}
