import ContractAnalysis
import ContractRules
import ContractText

/// What `fix` would mend, as a reader reads it.
package struct FixReport {
  private let style: ReportStyle

  /// A report in the style of the other reports.
  package init(style: ReportStyle) { self.style = style }

  /// The mends of a file, each with its places and new words, and what was left.
  package func bytes(_ path: String, _ contracts: [Analysis], _ fixed: FixedText) -> [UInt8] {
    var text = ReportText(style: style)
    var count = 0
    for (analysis, plan) in zip(contracts, fixed.plans) {
      text.contractHeading(path, analysis)
      for mend in plan.mends {
        text.line(mend.message.text(in: style.language), .strong)
        for edit in mend.edits { line(edit, analysis.source, &text) }
        if let obstacle = obstacle(to: mend.edits, in: analysis.source) {
          text.line("  " + obstacle.text.text(in: style.language), .faint)
        } else {
          count += mend.edits.count
        }
      }
      for left in plan.left {
        let line = analysis.source.position(of: left.range.start).line
        text.line("\(line): \(left.message.text(in: style.language))", .faint)
      }
    }
    text.endLine()
    text.line(
      text.words(
        count == 0 ? "没有可以确定改正之处。" : "可以改正 \(count) 处；用 -o 写出改正后的文本，用 --diff 查看前后差别。",
        count == 0
          ? "Nothing can be mended for certain."
          : "\(count) places can be mended; -o writes the mended text, --diff shows the difference."
      ),
      .strong)
    return text.takeBytes()
  }

  /// 12:3 第十条 → 第九条
  private func line(_ edit: Edit, _ source: SourceText, _ text: inout ReportText) {
    let position = source.position(of: edit.range.start)
    let was = visible(source.text(in: edit.range))
    text.line(
      "  \(position.line):\(position.column)  \(was) → \(visible(edit.replacement))", .plain)
  }

  /// A line end is shown, for a broken line is mended by taking it out.
  private func visible(_ words: String) -> String {
    if words.isEmpty { return "∅" }
    let lineEnds = words.split(omittingEmptySubsequences: false) { $0.isNewline }.count - 1
    return lineEnds > 0 && words.allSatisfy(\.isWhitespace) ? "⏎" : words
  }
}
