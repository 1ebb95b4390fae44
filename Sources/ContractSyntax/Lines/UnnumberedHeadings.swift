import ContractText

/// Headings of chapters and sections whose number was lost on the way: 第一章 总则, …, 烈士的评定, …,
/// 第三章 褒扬.
///
/// Such a line is told from a sentence by its place: a short line without the marks of a sentence, after
/// a finished one and right before an article. And there are just as many of them as numbers are missing.
extension Draft {
  /// So many numbers may be missing one after another.
  private static let mostMissing = 3

  /// The longest title, in bytes.
  private static let longestTitle = 120

  /// Makes those lines headings, with the number that is missing and no printed one.
  package mutating func findUnnumberedHeadings() {
    var second: [Int] = []
    for unit in [NodeKind.chapter, .section] {
      for (places, first) in unnumbered(unit) {
        for (count, place) in places.enumerated() {
          entries[place.index].lead.kind = .heading
          entries[place.index].lead.unit = unit
          entries[place.index].lead.number = first + count
          entries[place.index].lineCount = place.lineCount
          if place.lineCount > 1 { second.append(place.index + 1) }
        }
      }
    }
    for index in second.sorted().reversed() { entries.remove(at: index) }
  }

  /// A line that reads like a heading, or two of one title.
  private struct Title {
    let index: Int
    let lineCount: Int
  }

  /// The lines that stand for the numbers missing between two headings, with the first of the numbers.
  private func unnumbered(_ unit: NodeKind) -> [([Title], Int)] {
    var found: [([Title], Int)] = []
    var last: Int?
    for index in entries.indices where !entries[index].isContents {
      let lead = entries[index].lead
      guard lead.kind == .heading else { continue }
      if Self.rank(lead.unit) < Self.rank(unit) { last = nil }
      guard lead.unit == unit, lead.style == .ordinal else { continue }
      if let last {
        let first = entries[last].lead.number + 1
        let missing = lead.number - first
        if (1...Self.mostMissing).contains(missing) {
          let titles = titles(between: last, and: index)
          if titles.count == missing { found.append((titles, first)) }
        }
      }
      last = index
    }
    return found
  }

  private func titles(between first: Int, and end: Int) -> [Title] {
    var titles: [Title] = []
    for index in first + 1..<end {
      guard isTitle(index), ending(entries[index - 1]) == .closed else { continue }
      if isArticle(index + 1) {
        titles.append(Title(index: index, lineCount: 1))
      } else if index + 1 < end, isTitle(index + 1), isArticle(index + 2) {
        titles.append(Title(index: index, lineCount: 2))
      }
    }
    return titles
  }

  private func isArticle(_ index: Int) -> Bool {
    index < entries.count && entries[index].lead.kind == .heading
      && entries[index].lead.unit == .article && entries[index].lead.style == .ordinal
      && !entries[index].isContents
  }

  /// Whether a line is short and has no mark of a sentence.
  private func isTitle(_ index: Int) -> Bool {
    let entry = entries[index]
    guard entry.lead.kind == .plain, entry.lineCount == 1, !entry.isContents,
      ending(entry) == .open
    else { return false }
    let line = range(entry)
    guard line.length >= 6, line.length <= Self.longestTitle else { return false }
    var cursor = ScalarCursor(source.bytes, from: line.start, to: line.end)
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "。", "，", "；", "：", "？", "！", ",", ";", ":", "_", "＿": return false
      default: continue
      }
    }
    return true
  }

  private static func rank(_ unit: NodeKind) -> Int {
    switch unit {
    case .part: 1
    case .chapter: 2
    case .section: 3
    default: 4
    }
  }
}
