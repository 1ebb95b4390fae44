import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a number that is written against custom: 第一百十五条 for 第一百一十五条.
///
/// The number can be read, but a search for the right form does not find the clause, and a reference
/// written in the right form looks as if it pointed elsewhere.
struct MalformedOrdinal: Rule {
  static let id = "malformed-ordinal"
  static let group = RuleGroup.numbering
  static let readsReferences = true
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "编号写法不规范", en: "Number written against custom")
  static let explanation = Text(
    zh: "「第一百十五条」应写作「第一百一十五条」，「第一百〇二条」应写作「第一百零二条」。写法不一，检索时会漏，引用也难以核对。",
    en: """
      第一百十五条 should be written 第一百一十五条, and 第一百〇二条 第一百零二条. Where the forms differ, a \
      search misses the clause and references are hard to check.
      """)
  // The number itself is not in question, only how it is written.
  static let suggestionsAreCertain = true
  static let examples: [Example] = [
    .finds("第一百一十四条 甲方供水。\n↓第一百十五条 乙方付费。\n第一百一十六条 本合同一式三份。\n"),
    .finds("第一百零一条 甲方供水。\n↓第一百〇二条 乙方付费。\n第一百零三条 本合同一式三份。\n"),
    .finds("第一百一十五条 甲方供水。\n第一百一十六条 乙方依照↓第一百十五条付费。\n"),
    .accepts("第九条 甲方供水。\n第十条 乙方付费。\n第十一条 甲方抄表。\n"),
    .accepts("第99条 甲方供水。\n第100条 乙方付费。\n第101条 本合同一式三份。\n"),
    .accepts("第一条 违法的依照《中华人民共和国刑法》第一百〇二条处理。\n第二条 乙方付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for kind in [NodeKind.part, .chapter, .section, .article, .item, .subitem, .annex] {
      for node in analysis.contract.node.descendants(kind) {
        guard !analysis.index.isWellFormed(node), let range = node.labelRange else { continue }
        let number = malformedNumber(in: range, value: node.number, of: analysis.source)
        report(makeReport(range, number, of: analysis.source))
      }
    }
    for reference in analysis.references where !reference.written.isExternal {
      let steps = reference.written.steps.filter { $0.isPrinted && !$0.isWellFormed }
      guard let step = steps.first else { continue }
      let number = malformedNumber(in: reference.range, value: step.number, of: analysis.source)
      report(makeReport(reference.range, number, of: analysis.source))
    }
  }

  /// A number found in a label or reference, and how it should be written.
  private struct Malformed {
    let range: TextRange
    let replacement: String
  }

  /// The first number in `range` that is of `value` and badly written; nil where a page broke it.
  private func malformedNumber(
    in range: TextRange, value: Int?, of source: SourceText
  ) -> Malformed? {
    var offset = range.start
    while offset < range.end {
      guard let ordinal = Ordinal.parse(source.bytes, from: offset, to: range.end) else {
        offset += 1
        continue
      }
      if ordinal.value == value, !ordinal.isWellFormed {
        return Malformed(
          range: TextRange(offset, ordinal.end),
          replacement: writeNumber(ordinal.value, style: ordinal.style))
      }
      offset = ordinal.end
    }
    return nil
  }

  private func makeReport(
    _ range: TextRange, _ number: Malformed?, of source: SourceText
  ) -> Report {
    let mended = number.map {
      source.text(in: TextRange(range.start, $0.range.start)) + $0.replacement
        + source.text(in: TextRange($0.range.end, range.end))
    }
    return Report(
      range, .malformed(source.text(in: range).joinedLines, mended?.joinedLines),
      suggestion: number.map { Suggestion($0.range, $0.replacement) })
  }
}

extension Text {
  fileprivate static func malformed(_ words: String, _ mended: String?) -> Text {
    Text(
      zh: "「\(words)」的数字写法不规范\(mended.map { "，应写作「\($0)」" } ?? "")。",
      en:
        "The number in “\(words)” is not written as is customary\(mended.map { "; it should be \($0)" } ?? "")."
    )
  }
}

extension String {
  /// The words without the line ends that a page put between them.
  fileprivate var joinedLines: String { String(filter { !$0.isNewline }) }
}
