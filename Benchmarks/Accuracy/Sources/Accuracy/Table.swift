import Foundation

/// The table that is printed: one line a measure.
struct Table {
  private var rows: [[String]] = []

  /// A line with a figure and whether it reaches what is aimed at; nil where nothing is.
  mutating func add(
    _ part: String, _ measure: String, _ figure: String, _ counts: String, aim: String = "",
    isMet: Bool? = nil
  ) {
    let verdict = isMet.map { $0 ? "yes" : "**no**" } ?? ""
    rows.append([part, measure, figure, counts, aim, verdict])
  }

  /// A line that says why a part was not measured.
  mutating func addMissing(_ part: String, _ reason: String) {
    rows.append([part, "not measured", "", reason, "", ""])
  }

  /// A line of precision and recall.
  mutating func add(_ part: String, _ measure: String, _ score: Score, aim: Score.Aim? = nil) {
    add(
      part, measure, "P \(fixed(score.precision)) R \(fixed(score.recall))",
      "\(score.found) found, \(score.right) right, \(score.wanted) annotated",
      aim: aim.map { "\(fixed($0.precision)) / \(fixed($0.recall))" } ?? "",
      isMet: aim.map { score.precision >= $0.precision && score.recall >= $0.recall })
  }

  /// The table in Markdown.
  var markdown: String {
    let head = ["part", "measure", "figure", "counts", "aim", "met"]
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

/// A figure with two decimals.
func fixed(_ value: Double) -> String { String(format: "%.2f", value) }

/// What is printed for review, before the table.
struct ReviewList {
  /// Whether it is asked for.
  let isPrinted: Bool

  /// Prints one line, where asked for.
  func add(_ line: @autoclosure () -> String) {
    if isPrinted { print(line()) }
  }
}

/// Says something on standard error.
func complain(_ words: String) {
  FileHandle.standardError.write(Data((words + "\n").utf8))
}
