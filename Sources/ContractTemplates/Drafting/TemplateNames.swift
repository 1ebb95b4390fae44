import ContractAnalysis

/// Gives the blanks of a template ids that a person can read, one after the other.
struct TemplateNames {
  private let analysis: Analysis
  private var taken: Set<String> = []
  /// How often a name was asked for, so that the next free one is found at once.
  private var counts: [String: Int] = [:]
  private var date: (name: String, article: String, last: Blank.Expectation)?
  /// The party whose particulars an article lists.
  private var party: (name: String, article: String)?

  /// Names for the blanks of a template.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The id of the blank at `position`, which has a box for each of `options` where there are any; the
  /// blanks before it were asked for already.
  mutating func id(at position: Int, options: [String] = []) -> String {
    let blank = analysis.blanks[position]
    let article = articleLabel(blank.place)
    if let part = Self.part(of: blank, after: date, in: article), let name = date?.name {
      date?.last = blank.expects
      return unique("\(name).\(part)")
    }
    let words = BlankSurroundings(blank, in: analysis)
    if let named = words.party { party = (named, article) }
    if let part = partOfNewDate(position) {
      return startDate(blank, article, part, words)
    }
    date = nil
    let name =
      options.isEmpty
      ? name(of: blank, words, article) : choiceName(blank, words, options)
    return unique("\(article).\(name)")
  }

  // MARK: Dates

  /// 年 that a month follows, or 月 that a day does: 每年____月____日.
  private func partOfNewDate(_ position: Int) -> String? {
    guard position + 1 < analysis.blanks.count else { return nil }
    switch (analysis.blanks[position].expects, analysis.blanks[position + 1].expects) {
    case (.year, .month): return "年"
    case (.month, .day): return "月"
    default: return nil
    }
  }

  private mutating func startDate(
    _ blank: Blank, _ article: String, _ part: String, _ words: BlankSurroundings
  ) -> String {
    let base = "\(article).\(dateName(blank, words, article))"
    var name = base
    while taken.contains("\(name).\(part)") || taken.contains("\(name).年") { name = numbered(base) }
    date = (name, article, blank.expects)
    return unique("\(name).\(part)")
  }

  /// 签署日期, 起始日, 届满日, or what the label says.
  private func dateName(_ blank: Blank, _ words: BlankSurroundings, _ article: String) -> String {
    if let term = defined(blank, words) { return term }
    let plain = words.after.filter { !$0.isWhitespace && $0 != "_" && $0 != "＿" }
    let rest = plain.drop { "年月日【】[]".contains($0) }
    if words.before.hasSuffix("自"), ["起", "至", "到"].contains(where: rest.hasPrefix) {
      return "起始日"
    }
    if ["至", "到"].contains(where: words.before.hasSuffix),
      rest.hasPrefix("止") || taken.contains("\(article).起始日.年")
    {
      return "届满日"
    }
    let label = TemplateName(subject: blank.subject).text
    if words.isLabelled, !label.isEmpty {
      return labelled(label == "日期" && article == signature ? "签署日期" : label, blank, words, article)
    }
    let sentence = rest.prefix { !"。；;".contains($0) }.prefix(16)
    if article == signature || ["签署", "签订", "签字"].contains(where: sentence.contains) {
      return "签署日期"
    }
    return blank.expects == .month && !label.isEmpty ? label : "日期"
  }

  private let signature = "签署栏"

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

  // MARK: Names

  private mutating func name(
    of blank: Blank, _ words: BlankSurroundings, _ article: String
  ) -> String {
    if let term = defined(blank, words) { return term }
    if let introduced = words.introducedParty(unit: blank.unit) {
      party = (introduced, article)
      return introduced
    }
    if blank.expects == .choice, blank.unit?.hasPrefix("种") == true {
      return words.before.contains("争议") || words.after.contains("解决") ? "解决方式" : "方式"
    }
    let name = TemplateName(subject: blank.subject)
    if words.isLabelled, !name.text.isEmpty { return labelled(name.text, blank, words, article) }
    if !name.isTelling { return name.followed(by: words.after, blank) }
    return name.text
  }

  /// What boxes ask for: 移交的方式 of 移交的方式为：□有偿 □无偿, or of the line above them; else what they
  /// offer.
  private func choiceName(
    _ blank: Blank, _ words: BlankSurroundings, _ options: [String]
  ) -> String {
    if let term = defined(blank, words) { return term }
    var subject = words.before.contains(where: \.isLetter) ? blank.subject : words.above
    // 移交的方式：有偿□ 无偿□
    if let first = options.first, words.before.hasSuffix(first) {
      subject = words.before.dropLast(first.count).split { "：:，,。；;".contains($0) }.last
        .map(String.init)
    }
    let name = TemplateName(subject: subject)
    return name.isTelling ? name.text : options.prefix(2).joined(separator: "或")
  }

  /// The label, with the party that it is about: 乙方电话.
  private func labelled(
    _ label: String, _ blank: Blank, _ words: BlankSurroundings, _ article: String
  ) -> String {
    // （大写：____） says in other signs what stands before it.
    guard !label.contains("方"), !["大写", "小写"].contains(label) else { return label }
    let isListing = party?.article == article
    if isListing || article == signature, let column = words.column(of: blank.subject ?? label),
      BlankSurroundings.parties.indices.contains(column)
    {
      return BlankSurroundings.parties[column] + label
    }
    guard let party, isListing else { return label }
    return party.name + label
  }

  /// 第三条“最终完工证书”, or （一）最终完工证书：指…: the term that the blank helps to define.
  private func defined(_ blank: Blank, _ words: BlankSurroundings) -> String? {
    quotedTerm(blank.place.label) ?? words.definedTerm
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
}

/// The term in quotation marks of a place's label: 最终完工证书 of 第三条“最终完工证书”; nil where there is
/// none.
func quotedTerm(_ label: String) -> String? {
  guard let opening = label.firstIndex(of: "“"), let closing = label.lastIndex(of: "”"),
    opening < closing
  else { return nil }
  return String(label[label.index(after: opening)..<closing])
}
