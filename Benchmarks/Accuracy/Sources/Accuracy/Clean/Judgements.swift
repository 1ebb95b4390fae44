import Foundation

/// What readers said of findings in the texts of `../shared`, one by one: `Reviewed.tsv`.
///
/// A line of the file is the text's name, the rule, the line or lines of the text, `right` or `wrong`,
/// and why, with tabs between; lines that begin with # are for the reader.
struct Judgements {
  /// What was said of one finding.
  enum Verdict: String {
    case right, wrong
  }

  /// A rule at a place; several findings of a rule on one line are judged together.
  struct Place: Hashable, Comparable {
    /// The file's name.
    let name: String
    let rule: String
    /// Counted from 1.
    let line: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.name, left.line, left.rule) < (right.name, right.line, right.rule)
    }
  }

  /// Every judgement.
  private(set) var verdicts: [Place: Verdict] = [:]

  /// Reads the file; says on standard error which of its lines cannot be read.
  init(path: String) throws {
    let words = try String(contentsOfFile: path, encoding: .utf8)
    for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      if !add(line.split(separator: "\t", omittingEmptySubsequences: false)) {
        complain("\(path):\(index + 1): expected name, rule, line, right or wrong, reason")
      }
    }
  }

  private mutating func add(_ fields: [Substring]) -> Bool {
    guard fields.count == 5, let verdict = Verdict(rawValue: String(fields[3])) else {
      return false
    }
    let numbers = fields[2].split(separator: "-").map { Int($0) }
    guard let first = numbers.first ?? nil, let last = numbers.last ?? nil, first <= last else {
      return false
    }
    for line in first...last {
      let place = Place(name: String(fields[0]), rule: String(fields[1]), line: line)
      verdicts[place] = verdict
    }
    return true
  }
}
