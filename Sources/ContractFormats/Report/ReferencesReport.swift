import ContractAnalysis
import ContractRules
import ContractText

/// The cross-references of a contract.
package struct ReferencesReport: ContractReport {
  package static let key: StaticString = "references"

  package init() {}

  package func find(in analysis: Analysis) { _ = analysis.references }

  package func write(
    _ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    for reference in analysis.references {
      writer.object { writer in
        writer.rangeMember(reference.range, &cursor)
        writer.member("text", reference.text)
        writer.placeMember("place", reference.place)
        writer.member("kind", reference.kind.rawValue)
        writer.member("status", reference.status.rawValue)
        targets(of: reference, analysis, &writer)
      }
      drain(&writer)
    }
  }

  private func targets(
    of reference: Reference, _ analysis: Analysis, _ writer: inout JSONWriter
  ) {
    writer.key("targets")
    writer.array { writer in
      for target in reference.targets { writer.place(analysis.place(of: target)) }
    }
    writer.key("expected")
    if let expected = reference.expected {
      writer.place(analysis.place(of: expected))
    } else {
      writer.null()
    }
  }
}

extension ReferencesReport {
  package func write(
    _ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    var headings = HeadingCursor(analysis.contract)
    for reference in analysis.references {
      if let heading = headings.advance(to: reference.range.start) { text.sectionHeading(heading) }
      text.entryStart(cursor.position(of: reference.range.start), reference.place)
      text.write("\(reference.text) → ")
      let answer = self.answer(reference, analysis, text)
      text.line(answer, reference.status.ink)
      drain(&text)
    }
    text.tally(analysis.references.map(\.status.word), noun: Text(zh: "处引用", en: "references"))
  }

  /// What a reference leads to: 第十条, or 不存在, or 第十条，存疑，应为第十一条.
  private func answer(
    _ reference: Reference, _ analysis: Analysis, _ text: ReportText
  ) -> String {
    let targets = reference.targets.map { analysis.place(of: $0).label }.joined(separator: "、")
    let word = reference.status.word.text(in: text.style.language)
    var parts: [String] = targets.isEmpty ? [] : [targets]
    if reference.status != .resolved || targets.isEmpty { parts.append(word) }
    if let document = reference.written.document { parts.append("《\(bare(document))》") }
    if let expected = reference.expected {
      let label = analysis.place(of: expected).label
      parts.append(text.words("应为\(label)", "should be \(label)"))
    }
    return parts.joined(separator: text.words("，", ", "))
  }

  /// A document's name without the title marks around it.
  private func bare(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "《" && $0 != "》" }))
  }
}

extension ReferencesReport {
  package static var columns: [Text] {
    [
      Text(zh: "引用", en: "reference"), Text(zh: "结果", en: "status"),
      Text(zh: "所指", en: "target"), Text(zh: "应为", en: "expected"),
    ]
  }

  package func rows(_ analysis: Analysis, in language: Language, row: (TableRow) -> Void) {
    for reference in analysis.references {
      let targets = reference.targets.map { analysis.place(of: $0).label }
      let expected = reference.expected.map { analysis.place(of: $0).label }
      let cells = [
        reference.text, reference.status.word.text(in: language),
        targets.joined(separator: "、"), expected ?? "",
      ]
      row(TableRow(range: reference.range, label: reference.place.label, cells: cells))
    }
  }
}

extension Reference.Status {
  /// The status in a word.
  var word: Text {
    switch self {
    case .resolved: Text(zh: "已找到", en: "resolved")
    case .dangling: Text(zh: "不存在", en: "does not exist")
    case .suspect: Text(zh: "存疑", en: "suspect")
    case .external: Text(zh: "外部", en: "external")
    case .unfilled: Text(zh: "未填", en: "unfilled")
    }
  }

  fileprivate var ink: Ink {
    switch self {
    case .resolved: .plain
    case .dangling: .severity(.error)
    case .suspect: .severity(.warning)
    case .external: .faint
    case .unfilled: .severity(.note)
    }
  }
}
