import ContractAnalysis
import ContractText

/// The defined terms of a contract.
package struct TermsReport: ContractReport {
  package static let key: StaticString = "terms"

  package init() {}

  package func find(in analysis: Analysis) { _ = analysis.terms }

  package func write(
    _ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    for term in analysis.terms {
      writer.object { writer in
        writer.member("term", term.term)
        writer.rangeMember(term.range, &cursor)
        writer.placeMember("place", term.place)
        writer.key("uses")
        writer.array { writer in
          for use in term.uses {
            writer.range(use, &cursor)
            drain(&writer)
          }
        }
      }
    }
  }
}

extension TermsReport {
  package func write(
    _ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    for term in analysis.terms {
      text.entryStart(cursor.position(of: term.range.start), term.place)
      text.write(term.term, filling: 24, .strong)
      text.line(uses(of: term, analysis.source, text), term.uses.isEmpty ? .faint : .plain)
      drain(&text)
    }
    let count = analysis.terms.count
    text.line(text.words("共 \(count) 个术语", "\(count) terms"), .strong)
  }

  /// 使用 12 次：第 45、67、88 行…
  private func uses(of term: Term, _ source: SourceText, _ text: ReportText) -> String {
    let count = term.uses.count
    guard count > 0 else { return text.words("未见使用", "not used") }
    var lines: [Int] = []
    for use in term.uses {
      let line = source.fileLine(of: use.start)
      if line == lines.last { continue }
      if lines.count == TermsReport.shownLines { lines.append(0) }
      if lines.last == 0 { break }
      lines.append(line)
    }
    let more = lines.last == 0 ? " …" : ""
    let shown = lines.filter { $0 > 0 }.map(String.init).joined(separator: text.words("、", ", "))
    return text.words(
      "使用 \(count) 次：第 \(shown) 行\(more)", "used \(count) times: lines \(shown)\(more)")
  }

  /// How many lines of uses are shown.
  private static let shownLines = 5
}

extension TermsReport {
  package static var columns: [Text] {
    [Text(zh: "术语", en: "term"), Text(zh: "使用次数", en: "uses")]
  }

  package func rows(_ analysis: Analysis, in language: Language, row: (TableRow) -> Void) {
    for term in analysis.terms {
      let cells = [term.term, String(term.uses.count)]
      row(TableRow(range: term.range, label: term.place.label, cells: cells))
    }
  }
}
