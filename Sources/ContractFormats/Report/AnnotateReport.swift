import ContractRules
import ContractText

/// What `annotate` has done, as a reader reads it.
package struct AnnotateReport {
  private let style: ReportStyle

  /// A report in the style of the other reports.
  package init(style: ReportStyle) { self.style = style }

  /// How many comments a document at `path` has got, and what was not checked.
  package func bytes(
    _ path: String, _ annotated: AnnotatedWord, _ contracts: [CheckedContract]
  ) -> [UInt8] {
    var counts = SeverityCounts()
    for finding in contracts.flatMap(\.findings) { counts.add(finding.severity) }
    var text = ReportText(style: style)
    let sum = counts.text(in: style.language)
    text.line(
      text.words(
        "\(path)：已加批注 \(annotated.added) 处（\(sum)）", "\(path): \(annotated.added) comments (\(sum))"
      ),
      .strong)
    if annotated.kept > 0 {
      text.line(
        text.words(
          "以前加过的批注 \(annotated.kept) 处，没有重复添加",
          "\(annotated.kept) comments of an earlier time were not added again"))
    }
    let missing = contracts.reduce(0) { $0 + $1.findings.count } - annotated.added - annotated.kept
    if missing > 0 {
      text.line(
        text.words(
          "有 \(missing) 处问题在文档中没有可以加批注的位置，请用 check 查看",
          "\(missing) findings have no place in the document to comment on; see check"))
    }
    for notChecked in contracts.flatMap(\.notChecked) { text.notChecked(notChecked) }
    return text.takeBytes()
  }
}
