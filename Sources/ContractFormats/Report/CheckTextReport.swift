import ContractAnalysis
import ContractRules
import ContractText

/// The findings of `check` as a reader reads them.
package struct CheckTextReport {
  private let style: ReportStyle
  private let sink: ByteSink

  /// A report that is handed to `sink` as it grows.
  package init(style: ReportStyle, sink: @escaping ByteSink) {
    self.style = style
    self.sink = sink
  }

  /// Writes the findings of all files and a line that sums them up; answers how many there are.
  ///
  /// - Parameter unused: Asked last for the acceptances that had nothing to accept.
  package func write(
    _ documents: some Sequence<Document<CheckedContract>>,
    unused: () -> [UnusedAcceptance] = { [] }
  ) -> SeverityCounts {
    var counts = SeverityCounts()
    var accepted = 0
    var read = 0
    var unread = 0
    for document in documents {
      if document.error == nil { read += 1 } else { unread += 1 }
      var text = ReportText(style: style)
      for checked in document.contracts {
        accepted += checked.accepted
        contract(checked, in: document.path, &text, &counts)
      }
      sink(text.takeBytes())
    }
    // Of files that could not be read there is nothing to sum up.
    guard read > 0 else { return counts }
    var text = ReportText(style: style)
    text.unused(unused())
    summary(counts, accepted: accepted, unread: unread, &text)
    sink(text.takeBytes())
    return counts
  }

  private func contract(
    _ checked: CheckedContract, in path: String, _ text: inout ReportText,
    _ counts: inout SeverityCounts
  ) {
    text.contractHeading(path, checked.analysis)
    text.line(ContractCounts(checked.analysis).text(in: style.language), .faint)
    text.endLine()
    var writer = FindingText(path: path, analysis: checked.analysis)
    for finding in checked.findings {
      counts.add(finding.severity)
      writer.write(finding, to: &text)
      text.drain(to: sink)
    }
    if checked.findings.isEmpty {
      let isNothing = checked.accepted == 0
      text.line(
        isNothing
          ? text.words("没有发现问题。", "Nothing was found.")
          : text.words("没有其他问题。", "Nothing else was found."), .good)
    }
    if checked.accepted > 0 {
      text.line(
        text.words("已接受 \(checked.accepted) 处。", "accepted: \(checked.accepted)"), .faint)
    }
    for notChecked in checked.notChecked { text.notChecked(notChecked) }
    text.endLine()
  }

  /// 错误 3 · 警告 5 · 提示 12 · 已接受 3 处
  private func summary(
    _ counts: SeverityCounts, accepted: Int, unread: Int, _ text: inout ReportText
  ) {
    text.write(counts.text(in: style.language), .strong)
    if accepted > 0 {
      text.write(text.words(" · 已接受 \(accepted) 处", " · accepted \(accepted)"), .strong)
    }
    if unread > 0 {
      text.write(text.words(" · 未能检查的文件 \(unread)", " · files not checked \(unread)"), .strong)
    }
    text.endLine()
  }
}
