import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds what a template itself says may be chosen for a blank.
struct TemplateChoices {
  private let analysis: Analysis
  private let articles: [Node]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    articles = analysis.contract.articles
  }

  /// The number of the last article, which a reference cannot go beyond; nil without articles.
  var lastArticle: DecimalNumber? {
    articles.compactMap(\.number).max().map { DecimalNumber($0) }
  }

  /// The values that may be chosen for a blank; empty where nothing says so.
  func allowed(in blank: Blank) -> [String] {
    guard blank.expects == .choice else { return [] }
    let listed = listed(after: blank.range.end)
    return listed.isEmpty ? numbered(blank) : listed
  }

  /// (注:可在北京、上海、深圳中选择)
  private func listed(after offset: Int) -> [String] {
    guard let note = analysis.contract.notes.first(where: { $0.range.start == offset }) else {
      return []
    }
    let words = analysis.source.text(in: note.range)
    guard let from = words.firstRange(of: "可在")?.upperBound,
      let to = words[from...].firstRange(of: "中选择")?.lowerBound
    else { return [] }
    return words[from..<to].split(separator: "、").map(String.init)
  }

  /// 第_____种方式: the items of the article are the ways.
  private func numbered(_ blank: Blank) -> [String] {
    guard blank.unit?.hasPrefix("种") == true,
      let article = articles.first(where: { $0.range.contains(blank.range.start) })
    else { return [] }
    let count = article.descendants(.item).count
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
