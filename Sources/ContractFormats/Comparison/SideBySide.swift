import ContractText

/// Two texts in columns of equal width, as terminals draw them.
struct SideBySide {
  /// The columns of each text.
  private let column: Int

  /// Two columns and what stands between them, `width` terminal columns together.
  init(width: Int) { column = max(10, (width - SideBySide.gap.count) / 2) }

  /// The lines, the first text on the left.
  func rows(_ left: String, _ right: String) -> [String] {
    let lefts = wrappedLines(left, width: column)
    let rights = wrappedLines(right, width: column)
    return (0..<max(lefts.count, rights.count)).map { index in
      let first = index < lefts.count ? lefts[index] : ""
      let second = index < rights.count ? rights[index] : ""
      let padding = String(repeating: " ", count: max(0, column - displayWidth(of: first)))
      return first + padding + SideBySide.gap + second
    }
  }

  private static let gap = " │ "
}

/// Words cut into lines of at most `width` terminal columns. No line begins with a closing mark; a Latin
/// word or a number stays whole where it can.
func wrappedLines(_ words: String, width: Int) -> [String] {
  var lines: [String] = []
  var line: [Unicode.Scalar] = []
  var used = 0
  for scalar in words.unicodeScalars {
    let columns = displayWidth(of: scalar)
    if used + columns > width, !line.isEmpty {
      var rest: [Unicode.Scalar] = []
      while let last = line.last, line.count > 1, staysWith(last, rest.last ?? scalar) {
        rest.append(line.removeLast())
      }
      // A single word of the whole width is cut where it must be.
      if line.count <= 1, rest.count > 1 { (line, rest) = (line + rest.reversed(), []) }
      lines.append(string(line))
      line = rest.reversed()
      used = line.reduce(0) { $0 + displayWidth(of: $1) }
    }
    if line.isEmpty, !lines.isEmpty, scalar == " " { continue }
    line.append(scalar)
    used += columns
  }
  if !line.isEmpty { lines.append(string(line)) }
  return lines
}

/// Whether no line may end between two scalars.
private func staysWith(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
  if "，。；：、！？）》”」』】〉’,.;:!?)]»".unicodeScalars.contains(second) { return true }
  if "（《“「『【〈‘([«".unicodeScalars.contains(first) { return true }
  return isLatin(first) && isLatin(second)
}

private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
}

private func string(_ scalars: [Unicode.Scalar]) -> String {
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars)
  return String(text)
}
