/// Articles that lost their 第…条 on the way: 第五条, 第六条, 7., 8.
///
/// The numbers go on from the article's and not from those of the list in it, and one after another.
enum ContinuedArticles {
  /// By how much a number may be larger than that of the article before, once a run has begun: a
  /// heading or two may be glued to the text before.
  private static let longestGap = 3

  /// An article has no more lines than this.
  private static let longestArticle = 400

  /// Makes the items that are such articles headings.
  static func promote(_ entries: inout [Entry]) {
    var article = 0
    /// The last number of a list in the article, and of the one before it.
    var item = 0
    var isRun = false
    for index in entries.indices where !entries[index].isContents {
      let lead = entries[index].lead
      if lead.kind == .heading, lead.unit == .article {
        (article, isRun) = (lead.style == .ordinal ? lead.number : 0, false)
      } else if lead.kind == .annex {
        article = 0
      } else if lead.kind == .item, lead.style == .arabicPoint {
        let gap = lead.number - article
        // Within a run a number may be repeated or left out as elsewhere.
        let isNext = article >= 2 && (isRun ? (0...longestGap).contains(gap) : gap == 1)
        if isNext, lead.number > item + 2 || lead.number < item, isRun || goesOn(index, entries) {
          entries[index].lead.kind = .heading
          entries[index].lead.unit = .article
          (article, item, isRun) = (lead.number, 0, true)
        } else {
          item = lead.number
        }
      }
    }
  }

  /// Whether the number after that of entry `index` follows before the next heading 第…条, or is its.
  private static func goesOn(_ index: Int, _ entries: [Entry]) -> Bool {
    let number = entries[index].lead.number + 1
    for entry in entries[(index + 1)...].prefix(longestArticle) where !entry.isContents {
      let lead = entry.lead
      if lead.kind == .heading, lead.unit == .article { return lead.number == number }
      if lead.kind == .annex { return false }
      if lead.kind == .item, lead.style == .arabicPoint, lead.number == number { return true }
    }
    return false
  }
}
