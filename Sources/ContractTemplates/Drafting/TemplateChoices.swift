import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds what a template itself says may be chosen for a blank.
struct TemplateChoices {
  private let source: SourceText
  private let notes: [TextRange]
  private let noteRanges: TemplateRanges
  private let articleRanges: TemplateRanges
  /// How many items each article has.
  private let itemCounts: [Int]

  /// The number of the last article, which a reference cannot go beyond; nil without articles.
  let lastArticle: DecimalNumber?

  init(_ analysis: Analysis) {
    let articles = analysis.contract.articles
    source = analysis.source
    notes = analysis.contract.notes.map(\.range)
    noteRanges = TemplateRanges(notes)
    articleRanges = TemplateRanges(articles.map(\.range))
    itemCounts = articles.map { $0.descendants(.item).count }
    lastArticle = articles.compactMap(\.number).max().map { DecimalNumber($0) }
  }

  /// Whether a byte lies in a drafting note.
  func isInNote(_ offset: Int) -> Bool { noteRanges.index(at: offset) != nil }

  /// The values that may be chosen for a blank; empty where nothing says so.
  func allowed(in blank: Blank) -> [String] {
    guard blank.expects == .choice else { return [] }
    let listed = listed(after: blank.range.end)
    return listed.isEmpty ? numbered(blank) : listed
  }

  /// (注:可在北京、上海、深圳中选择)
  private func listed(after offset: Int) -> [String] {
    guard let note = noteRanges.index(at: offset).map({ notes[$0] }), note.start == offset else {
      return []
    }
    let words = source.text(in: note)
    guard let from = words.firstRange(of: "可在")?.upperBound,
      let to = words[from...].firstRange(of: "中选择")?.lowerBound
    else { return [] }
    return words[from..<to].split(separator: "、").map(String.init)
  }

  /// 第_____种方式: the items of the article are the ways.
  private func numbered(_ blank: Blank) -> [String] {
    guard blank.unit?.hasPrefix("种") == true,
      let article = articleRanges.index(at: blank.range.start)
    else { return [] }
    let count = itemCounts[article]
    return count >= 2 ? (1...count).map(chineseNumeral) : []
  }
}

extension StringProtocol {
  /// Where `words` stand first, compared scalar by scalar.
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        return start..<index(start, offsetBy: words.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
