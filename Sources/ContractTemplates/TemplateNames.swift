import ContractAnalysis

/// Gives the blanks of a template ids that a person can read, one after the other.
struct TemplateNames {
  private var taken: Set<String> = []
  /// How often a name was asked for, so that the next free one is found at once.
  private var counts: [String: Int] = [:]
  private var date: (name: String, article: String, last: Blank.Expectation)?

  /// The id of the blank at `position` of `blanks`; the blanks before it were asked for already.
  mutating func id(of blanks: [Blank], at position: Int) -> String {
    let blank = blanks[position]
    let article = articleLabel(blank.place)
    guard let part = Self.part(of: blank, after: date, in: article) else {
      if isStartOfDate(blanks, position) { return startDate(blank, article) }
      date = nil
      return unique("\(article).\(name(of: blank))")
    }
    guard let name = date?.name else { return unique(article) }
    date?.last = blank.expects
    return unique("\(name).\(part)")
  }

  /// A year that a month follows.
  private func isStartOfDate(_ blanks: [Blank], _ position: Int) -> Bool {
    blanks[position].expects == .year && position + 1 < blanks.count
      && blanks[position + 1].expects == .month
  }

  private mutating func startDate(_ blank: Blank, _ article: String) -> String {
    let base = "\(article).\(defined(blank) ?? "日期")"
    var name = base
    while taken.contains("\(name).年") { name = numbered(base) }
    date = (name, article, .year)
    return unique("\(name).年")
  }

  /// 月 or 日, where the blank goes on the date before it.
  private static func part(
    of blank: Blank, after date: (name: String, article: String, last: Blank.Expectation)?,
    in article: String
  ) -> String? {
    guard let date, date.article == article else { return nil }
    switch (date.last, blank.expects) {
    case (.year, .month): return "月"
    case (.month, .day): return "日"
    default: return nil
    }
  }

  private func name(of blank: Blank) -> String {
    if let term = defined(blank) { return term }
    for words in [blank.subject, blank.unit] {
      if let words, case let name = shortened(words), !name.isEmpty { return name }
    }
    return blank.expects == .place ? "地点" : "空白"
  }

  /// 第三条“最终完工证书”: the term that the blank helps to define.
  private func defined(_ blank: Blank) -> String? { quotedTerm(blank.place.label) }

  /// The last words of a long subject are those next to the blank; no dot stands in a name.
  private func shortened(_ words: String) -> String {
    let letters = words.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "/" }
    return String(String.UnicodeScalarView(letters.suffix(Self.longestName)))
  }

  private mutating func unique(_ id: String) -> String {
    var name = id
    while !taken.insert(name).inserted { name = numbered(id) }
    return name
  }

  /// 电话2, the next time 电话3
  private mutating func numbered(_ name: String) -> String {
    counts[name, default: 1] += 1
    return "\(name)\(counts[name] ?? 2)"
  }

  /// In characters.
  private static let longestName = 12
}

/// The term in quotation marks of a place's label: 最终完工证书 of 第三条“最终完工证书”; nil where there is
/// none.
func quotedTerm(_ label: String) -> String? {
  guard let opening = label.firstIndex(of: "“"), let closing = label.lastIndex(of: "”"),
    opening < closing
  else { return nil }
  return String(label[label.index(after: opening)..<closing])
}
