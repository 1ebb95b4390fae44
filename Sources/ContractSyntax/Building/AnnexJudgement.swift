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
    var lastOfNumber: [Int: Int] = [:]
    for index in candidates where entries[index].lead.number >= 0 {
      lastOfNumber[entries[index].lead.number] = index
    }
    return candidates.filter { index in
      let number = entries[index].lead.number
      guard number >= 0, let last = lastOfNumber[number], last != index else { return true }
      // A repeat right after the first is a mistake in numbering and no list.
      return candidates.first.map { entries[$0].lead.number } == number ? false : last - index <= 2
    }
  }
}
