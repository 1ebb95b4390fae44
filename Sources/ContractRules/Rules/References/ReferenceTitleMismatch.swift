import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference that gives a number and a title which do not belong together: 第七章“供水服务”
/// where 第七章 is 收费, 附件一《供水范围》 where 附件一 is 《供水区域》.
///
/// One of the two is stale, and the reader cannot tell which.
struct ReferenceTitleMismatch: Rule {
  static let id = "reference-title-mismatch"
  static let group = RuleGroup.references
  // The quoted words may be of another kind than a title.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(
    zh: "引用的编号与标题不符", en: "Number and title of a reference disagree")
  static let explanation = Text(
    zh: "引用同时写了编号和标题，而该编号的标题不是这几个字，说明编号或者标题没有随修改更新，无法确定所指。",
    en: """
      A reference names a clause by number and title, and the clause of that number has another \
      title. One of the two is stale.
      """)
  static let examples: [Example] = [
    .finds("第一章 总则\n第一条 服务依照↓第二章“供水服务”办理。\n第二章 收费\n第二条 水费按月结算。\n"),
    .finds("第一章 总则\n第一条 收费依照↓第三章《收费》办理。\n第二章 收费\n第二条 水费按月结算。\n第三章 供水服务\n第三条 甲方应当连续供水。\n"),
    .finds("第一条 订立目的\n为供水订立本合同，价款依照↓第三条“价款”确定。\n第二条 价款\n价款为一百万元。\n第三条 交付\n甲方交付设备。\n"),
    .finds("第一条 供水范围见↓附件一《供水范围》。\n第二条 乙方付费。\n附件一 《供水区域》\n附件二 《水价》\n"),
    .accepts("第一条 供水范围见附件一《供水范围》，水价见附件二《水价协议》。\n第二条 乙方付费。\n附件一 供水范围\n附件二 格式\n《水价协议》\n"),
    .accepts("第一章 总则\n第一条 服务依照第二章“供水服务”办理。\n第二章 供水服务\n第二条 甲方应当连续供水。\n"),
    .accepts("第一章 总则\n第一条 服务依照第二章“供水服务”办理。\n第二章　供 水 服 务\n第二条 甲方应当连续供水。\n"),
    .accepts("第一条 生效日是指第二条“生效日”的定义所述日期。\n第二条 生效日是指签字之日。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let headings = TitledHeadings(analysis.contract)
    for reference in analysis.references where reference.status != .external {
      guard let target = reference.targets.first, let title = target.plainTitle,
        let quoted = quotedTitle(reference, target.kind, in: analysis.source),
        quoted != title, !isTerm(quoted, of: target)
      else { continue }
      let other = headings.only(quoted, target.kind)
      let related = [RelatedPlace(.titled(title), target.headingRange)]
      report(
        Report(
          reference.range, .mismatch(reference.text, title, quoted, other?.label),
          related: related + (other.map { [RelatedPlace(.titled(quoted), $0.headingRange)] } ?? []))
      )
    }
  }

  /// The longest article that is searched for a term, in bytes; no real one is as long.
  private static let longestArticle = 1 << 16

  /// Whether the words are quoted from within an article, as a term it defines is.
  private func isTerm(_ words: String, of target: Node) -> Bool {
    guard target.kind != .chapter else { return false }
    guard target.range.length <= Self.longestArticle else { return true }
    let body = target.tree.source.text(
      in: TextRange(target.titleRange?.end ?? target.range.start, target.range.end))
    return body.withoutSpaceAndMarks.contains(words)
  }

  /// The title that a reference gives beside the number. An annex's is part of the reference; one
  /// that belongs to another annex makes the reference suspect, which is reported as such.
  private func quotedTitle(
    _ reference: Reference, _ kind: NodeKind, in source: SourceText
  ) -> String? {
    switch kind {
    case .chapter, .article: return quotedTitle(after: reference.range.end, in: source)
    case .annex:
      guard reference.status == .resolved, reference.written.steps.first?.number != nil else {
        return nil
      }
      return reference.written.title?.withoutSpaceAndMarks
    default: return nil
    }
  }

  /// The longest title that is read, in bytes.
  private static let longestTitle = 120

  /// The words in “ ” or 《 》 that begin at byte `offset`, white space aside.
  private func quotedTitle(after offset: Int, in source: SourceText) -> String? {
    let text = source.text(
      in: TextRange(offset, min(source.bytes.count, offset + Self.longestTitle)))
    let words = text.drop { $0.isWhitespace }
    let pairs: [Character: Character] = ["“": "”", "《": "》", "「": "」", "\"": "\""]
    guard let first = words.first, let mark = pairs[first],
      let end = words.dropFirst().firstIndex(of: mark)
    else { return nil }
    let title = String(words[..<end]).withoutSpaceAndMarks
    return title.isEmpty ? nil : title
  }
}

/// The chapters and articles of a contract by their titles.
private struct TitledHeadings {
  private let nodes: [String: [Node]]

  init(_ contract: Contract) {
    nodes = Dictionary(grouping: contract.chapters + contract.articles) { $0.plainTitle ?? "" }
  }

  /// The only heading of `kind` that is called so; nil where there is none or more than one.
  func only(_ title: String, _ kind: NodeKind) -> Node? {
    let found = (nodes[title] ?? []).filter { $0.kind == kind }
    return found.count == 1 ? found.first : nil
  }
}

extension Text {
  fileprivate static func titled(_ title: String) -> Text {
    Text(zh: "标题为「\(title)」", en: "The title here is “\(title)”")
  }

  fileprivate static func mismatch(
    _ words: String, _ title: String, _ quoted: String, _ other: String?
  ) -> Text {
    Text(
      zh:
        "\(words)的标题是「\(title)」，不是「\(quoted)」\(other.map { "；标题为「\(quoted)」的是\($0)" } ?? "")。请核对所指。",
      en:
        "The title of \(words) is “\(title)”, not “\(quoted)”\(other.map { "; “\(quoted)” is \($0)" } ?? ""). See which is meant."
    )
  }
}
