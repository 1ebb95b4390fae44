/// The difference of two texts in the unified form that `patch` and reviewers read.
package struct UnifiedDiff {

  /// A text as lines, their line ends included.
  private typealias Lines = [ArraySlice<UInt8>]

  private let old: Lines
  private let new: Lines
  private let path: String

  /// The difference between `old` and `new`, both of the file at `path`.
  package init(_ old: [UInt8], _ new: [UInt8], path: String) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    self.path = path
  }

  /// The lines that differ with three lines around them; nothing where the texts are the same.
  package func bytes() -> [UInt8] {
    let changes = changes()
    guard !changes.isEmpty else { return [] }
    var result = Array("--- \(path)\n+++ \(path)\n".utf8)
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
      {
        last += 1
      }
      write(changes[first...last], &result)
      first = last + 1
    }
    return result
  }

  private static let context = 3

  private static func lines(_ bytes: [UInt8]) -> Lines {
    var lines: Lines = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// A stretch of old lines and the new ones in its place.
  private struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The stretches that differ, found from equal lines at both ends and, between them, by the next
  /// lines that stand in both.
  private func changes() -> [Change] {
    var changes: [Change] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        left += 1
        right += 1
        continue
      }
      let (nextLeft, nextRight) = resync(left, right)
      changes.append(Change(old: left..<nextLeft, new: right..<nextRight))
      left = nextLeft
      right = nextRight
    }
    return changes
  }

  /// The nearest pair of equal lines with words in them; the ends where there is none within reach.
  private func resync(_ left: Int, _ right: Int) -> (Int, Int) {
    for distance in 1...Self.reach {
      for shift in 0...distance {
        let (nextLeft, nextRight) = (left + shift, right + distance - shift)
        if nextLeft < old.count, nextRight < new.count, old[nextLeft].count > 7,
          old[nextLeft] == new[nextRight]
        {
          return (nextLeft, nextRight)
        }
      }
    }
    return (old.count, new.count)
  }

  /// How many lines one change may cover before the rest of the text counts as changed.
  private static let reach = 400

  private func write(_ changes: ArraySlice<Change>, _ result: inout [UInt8]) {
    guard let first = changes.first, let last = changes.last else { return }
    let start = max(0, first.old.lowerBound - Self.context)
    let end = min(old.count, last.old.upperBound + Self.context)
    let newStart = first.new.lowerBound - (first.old.lowerBound - start)
    let newEnd = last.new.upperBound + (end - last.old.upperBound)
    result += "@@ -\(place(start, end)) +\(place(newStart, newEnd)) @@\n".utf8
    var at = start
    for change in changes {
      line(" ", old[at..<change.old.lowerBound], &result)
      line("-", old[change.old], &result)
      line("+", new[change.new], &result)
      at = change.old.upperBound
    }
    line(" ", old[at..<end], &result)
  }

  /// The first of some lines, counted from 1, and their number; of none the line before.
  private func place(_ start: Int, _ end: Int) -> String {
    "\(start == end ? start : start + 1),\(end - start)"
  }

  private func line(_ mark: String, _ lines: ArraySlice<ArraySlice<UInt8>>, _ result: inout [UInt8])
  {
    for line in lines {
      result += mark.utf8
      result += line
      if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
    }
  }
}
