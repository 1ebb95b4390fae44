import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a heading that the table of contents names otherwise, or does not name, and the reverse.
///
/// A table of contents that was not renewed after a chapter was put in or taken out shows that the
/// text was changed late, and where.
struct ContentsMismatch: Rule {
  static let id = "contents-mismatch"
  static let group = RuleGroup.numbering
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "目录与正文不一致", en: "Contents table disagrees with the text")
  static let explanation = Text(
    zh: "目录列出的编号、标题应与正文一致。不一致说明正文改动后目录没有更新，也可能是正文缺了一章。目录只列到章的，不核对条。",
    en: """
      The contents table should name the numbers and titles that the text has. Where it does not, \
      the text was changed afterwards, or lacks a chapter. Where it lists chapters only, articles \
      are not compared.
      """)
  static let examples: [Example] = [
    .finds(
      "供水合同\n目录\n第一章 总则\n第二章 价款\n第一章 总则\n第一条 订立本合同。\n↓第二章 水价\n第二条 价款为一百万元。\n"),
    .finds(
      "供水合同\n目录\n第一章 总则\n第二章 价款\n↓第三章 违约\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n"),
    .finds(
      "供水合同\n目录\n第一章 总则\n第二章 价款\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n↓第三章 违约\n第三条 违约方应当赔偿。\n"
    ),
    .accepts(
      "供水合同\n目录\n第一章 总则\n第二章 价款\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n"),
    .accepts(
      "供水合同\n目录\n第一章　总　则……1\n第二章　价　款……3\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n"),
    .accepts("第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n"),
    .accepts(
      "供水合同\n目录\n第一章 总则\n第二章 价款\n第三章 违约\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n第五章 违约\n第三条 违约方应当赔偿。\n"
    ),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    guard let contents = analysis.contract.contents else { return }
    let comparison = ContentsComparison(contents, with: analysis.contract)
    let misnumbered = misnumbered(analysis.contract.chapters)
    for (entry, heading) in comparison.differing {
      // The number alone is wrong, and is reported as such.
      if misnumbered.contains(heading), entry.plainTitle == heading.plainTitle { continue }
      report(
        Report(
          heading.headingRange, .differs(entry: entry.words, heading: heading.words),
          related: [RelatedPlace(.inContents, entry.range)]))
    }
    for entry in comparison.entriesWithoutHeading {
      report(Report(entry.range, .noHeading(entry.words)))
    }
    for heading in comparison.headingsWithoutEntry {
      report(
        Report(
          heading.headingRange, .noEntry(heading.words),
          related: [RelatedPlace(.inContents, contents.range)]))
    }
  }

  func notChecked(_ analysis: Analysis) -> Text? {
    guard let contents = analysis.contract.contents else { return .noContents }
    return ContentsComparison.isPossible(contents, with: analysis.contract) ? nil : .noHeadings
  }
}

extension Node {
  /// Number and title as a reader names a heading: 第三章 违约.
  fileprivate var words: String {
    [label, title].compactMap { $0 }.joined(separator: " ")
  }
}

extension Text {
  fileprivate static let noContents = Text(
    zh: "没有目录，无从与正文核对。", en: "There is no contents table to compare the text with.")
  fileprivate static let noHeadings = Text(
    zh: "目录所列的章、条在正文中没有可以辨认的编号，无从核对。",
    en: "The text has no numbered headings of the kinds that the contents table lists.")
  fileprivate static let inContents = Text(zh: "目录", en: "The contents table")

  fileprivate static func differs(entry: String, heading: String) -> Text {
    Text(
      zh: "正文为「\(heading)」，目录为「\(entry)」。请核对哪一个正确，并更新目录。",
      en:
        "The text has “\(heading)”, the contents table “\(entry)”. See which is right, and renew the table."
    )
  }

  fileprivate static func noHeading(_ entry: String) -> Text {
    Text(
      zh: "目录列有「\(entry)」，正文没有。请补上正文，或者更新目录。",
      en: "The contents table names “\(entry)”, which the text does not have. Renew the table.")
  }

  fileprivate static func noEntry(_ heading: String) -> Text {
    Text(
      zh: "正文有「\(heading)」，目录没有列出。请更新目录。",
      en: "The text has “\(heading)”, which the contents table does not name. Renew the table.")
  }
}
