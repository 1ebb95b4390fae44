/// Tells the headings of annexes from lists of annexes inside an article.
struct AnnexJudgement {
  /// The entries that open an annex.
  private(set) var headings: Set<Int> = []

  init(_ entries: [Entry]) {
    var candidates: [Int] = []
    var lastArticle = 0
    for index in entries.indices where !entries[index].isContents {
      let lead = entries[index].lead
      if lead.kind == .heading, lead.unit == .article {
        // The articles go on counting: what looked like annexes was a list inside an article.
        if lead.number > 1, lead.number == lastArticle + 1,
          !Self.restarted(candidates, entries, index)
        {
          candidates.removeAll()
        }
        lastArticle = lead.number
      } else if lead.kind == .annex, lead.number >= 0 || lead.isSetOff {
        candidates.append(index)
      }
    }
    headings = Set(Self.withoutList(candidates, entries))
  }

  /// Whether an article numbered 1 stands between the first candidate and `index`.
  private static func restarted(_ candidates: [Int], _ entries: [Entry], _ index: Int) -> Bool {
    guard let first = candidates.first else { return false }
    return entries[first..<index].contains {
      $0.lead.kind == .heading && $0.lead.unit == .article && $0.lead.number == 1
    }
  }

  /// Where every annex is named twice, the first run is a list of them and the second their text.
  private static func withoutList(_ candidates: [Int], _ entries: [Entry]) -> [Int] {
    var lastOfName: [Name: Int] = [:]
    for index in candidates where entries[index].lead.number >= 0 {
      lastOfName[Name(entries[index])] = index
    }
    let listed = Set(
      candidates.filter { index in
        let name = Name(entries[index])
        guard name.number >= 0, let last = lastOfName[name], last != index else { return false }
        // A repeat right after the first is a mistake in numbering and no list.
        return candidates.first.map { Name(entries[$0]) } == name || last - index > 2
      })
    // Lines right after one another are one list: where some annexes of it are named again further
    // on, the others are no headings either.
    return rows(candidates).flatMap { row in
      let isList = row.contains { index in
        listed.contains(index) && lastOfName[Name(entries[index])] ?? 0 > row.last ?? 0
      }
      return isList ? [] : row.filter { !listed.contains($0) }
    }
  }

  /// 附件一 and 附表一 are two.
  private struct Name: Hashable {
    let word: Int
    let number: Int

    init(_ entry: Entry) {
      word = entry.lead.depth
      number = entry.lead.number
    }
  }

  /// Candidates on entries right after one another.
  private static func rows(_ candidates: [Int]) -> [[Int]] {
    var rows: [[Int]] = []
    for index in candidates {
      if let last = rows.last?.last, index == last + 1 {
        rows[rows.count - 1].append(index)
      } else {
        rows.append([index])
      }
    }
    return rows
  }
}
