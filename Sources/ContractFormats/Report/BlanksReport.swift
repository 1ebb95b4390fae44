import ContractAnalysis
import ContractText

/// The blanks of a contract.
package struct BlanksReport: ContractReport {
  package static let key: StaticString = "blanks"

  package init() {}

  package func find(in analysis: Analysis) { _ = analysis.blanks }

  package func write(
    _ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    for blank in analysis.blanks {
      writer.object { self.blank(blank, &$0, &cursor) }
      drain(&writer)
    }
  }

  private func blank(_ blank: Blank, _ writer: inout JSONWriter, _ cursor: inout PositionCursor) {
    writer.member("id", blank.id)
    writer.rangeMember(blank.range, &cursor)
    writer.placeMember("place", blank.place)
    writer.member("form", blank.form.rawValue)
    writer.member("expects", blank.expects.rawValue)
    writer.member("subject", blank.subject)
    writer.member("unit", blank.unit)
    writer.member("choice", blank.choice)
    writer.member("context", blank.context)
  }
}

extension BlanksReport {
  package func write(
    _ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    var headings = HeadingCursor(analysis.contract)
    for blank in analysis.blanks {
      if let heading = headings.advance(to: blank.range.start) { text.sectionHeading(heading) }
      line(blank, at: cursor.position(of: blank.range.start), &text)
      drain(&text)
    }
    text.tally(analysis.blanks.map(\.expects.word), noun: Text(zh: "处空白", en: "blanks"))
  }

  /// One blank: `42:15  第三条第一款  金额  工程造价＿＿万元  …工程造价为＿＿万元…`
  private func line(_ blank: Blank, at position: Position, _ text: inout ReportText) {
    let language = text.style.language
    text.entryStart(position, blank.place)
    text.write(
      blank.expects.word.text(in: language), filling: language == .chinese ? 10 : 14,
      .severity(.note))
    text.write("\(blank.subject ?? "")＿＿\(blank.unit ?? "")", filling: 30)
    if blank.form == .lost {
      text.write(text.words("横线已丢失  ", "its mark was lost  "), .severity(.warning))
    }
    text.line(blank.context, .faint)
  }
}

extension BlanksReport {
  package static var columns: [Text] {
    [
      Text(zh: "编号", en: "id"), Text(zh: "应填", en: "expects"), Text(zh: "事项", en: "subject"),
      Text(zh: "单位", en: "unit"), Text(zh: "上下文", en: "context"),
    ]
  }

  package func rows(_ analysis: Analysis, in language: Language, row: (TableRow) -> Void) {
    for blank in analysis.blanks {
      let expects = blank.expects.word.text(in: language)
      let cells = [blank.id, expects, blank.subject ?? "", blank.unit ?? "", blank.context]
      row(TableRow(range: blank.range, label: blank.place.label, cells: cells))
    }
  }
}

extension Blank.Expectation {
  /// The kind of value in a word.
  var word: Text {
    switch self {
    case .amount: Text(zh: "金额", en: "amount")
    case .number: Text(zh: "数字", en: "number")
    case .date: Text(zh: "日期", en: "date")
    case .year: Text(zh: "年", en: "year")
    case .month: Text(zh: "月", en: "month")
    case .day: Text(zh: "日", en: "day")
    case .place: Text(zh: "地点", en: "place")
    case .organization: Text(zh: "单位名称", en: "organization")
    case .person: Text(zh: "人名", en: "person")
    case .phone: Text(zh: "电话", en: "phone")
    case .postcode: Text(zh: "邮编", en: "postcode")
    case .article: Text(zh: "条款号", en: "clause")
    case .choice: Text(zh: "选项", en: "choice")
    case .text: Text(zh: "文字", en: "text")
    }
  }
}
