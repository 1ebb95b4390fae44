import ContractAnalysis

/// What a blank is called, from the words before it: 保险金额 of 保险金额不低于____万元.
struct TemplateName {
  /// The name; empty where the words say nothing.
  let text: String

  /// A name from the subject of a blank.
  init(subject: String?) {
    var words = (subject ?? "")[...]
    for opening in Self.openings where words.hasPrefix(opening) && words.count > opening.count {
      words = words.dropFirst(opening.count)
    }
    var isShorter = true
    while isShorter {
      isShorter = false
      for ending in Self.endings where words.hasSuffix(ending) {
        words = words.dropLast(ending.count)
        isShorter = true
      }
    }
    // 甲方执____份
    text = words == "执" ? Self.letters(subject ?? "") : Self.letters(words)
  }

  /// Whether it tells one blank of an article from another: 每 and 提前 do not.
  var isTelling: Bool { text.count >= 2 && !Self.vague.contains(text) }

  /// The name with the words that follow: 每个月组织一次应急 of 每____个月组织一次应急演练.
  func followed(by after: String, _ blank: Blank) -> String {
    if blank.unit == nil, ["签署", "签订"].contains(where: after.hasPrefix) { return "签署地点" }
    if blank.expects == .article { return text + "条款" }
    let clause = after.drop { $0.isWhitespace || $0.isNumber || "、.．)）".contains($0) }
      .prefix { !"，,。；;：:_＿（(".contains($0) }
    let name = text + String(Self.letters(clause, fromStart: true).prefix(Self.longestEnding))
    if !name.isEmpty { return name }
    return blank.expects == .place ? "地点" : "空白"
  }

  /// The last words of a long subject are those next to the blank; no dot stands in a name.
  private static func letters(_ words: some StringProtocol, fromStart: Bool = false) -> String {
    let letters = words.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "/" }
    return String(
      String.UnicodeScalarView(
        fromStart ? Array(letters.prefix(longestName)) : Array(letters.suffix(longestName))))
  }

  /// In characters.
  private static let longestName = 12
  private static let longestEnding = 10

  /// Who is to do it, which says nothing of the value.
  private static let openings = [
    "但", "乙双方", "甲方", "乙方", "双方", "任何一方", "方", "应当", "应", "必须", "须", "可以", "有权", "自", "在", "于", "经",
  ]

  /// What stands between a name and its value.
  private static let endings = [
    "不得低于", "不低于", "不得少于", "不少于", "不得超过", "不超过", "不早于", "不迟于", "至少", "最多", "超过", "为",
    "的百分之", "的千分之", "的万分之", "见第", "按照第", "依照第", "根据第", "依据第", "按第", "照第", "第", "本协议", "本合同", "之日起",
  ]

  private static let vague: Set<String> = [
    "连续", "提前", "期间", "之后", "以及", "其中", "不足", "少于", "每年", "每月", "每日",
  ]
}
