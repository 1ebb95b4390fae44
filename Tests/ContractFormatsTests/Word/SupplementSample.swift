@testable import ContractFormats

/// The Word document in the folder Samples: a short agreement as a lawyer has it on the table, with
/// numbers that Word counts, underlined blanks, a tracked change, a table, a footnote and a comment,
/// and defects of several kinds.
enum SupplementSample {
  static let path = "Samples/supplement.docx"

  static var file: WordFile {
    WordFile(
      body: body, numbering: numbering, styles: styles, footnotes: footnotes, comments: comments)
  }

  private static let change = "w:id=\"90\" w:author=\"李律师\" w:date=\"2025-06-03T09:00:00Z\""
  private static let underline = "<w:u w:val=\"single\"/>"

  private static func chapter(_ title: String) -> String { styled(title, "Chapter") }

  private static func article(_ content: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr>\(content)</w:p>"
  }

  private static func item(_ text: String) -> String { styled(text, "Item") }

  private static func words(_ text: String) -> String { styled(text, "Words") }

  private static let body = [
    styled("城市供水特许经营补充协议", "Title"),
    words("甲方：临川市水务局"),
    words("乙方：临川清源供水有限公司"),
    words("鉴于双方已于2025年3月18日签订《城市供水特许经营协议》，现就城东水厂的建设和运营补充约定如下："),
    chapter("总则"),
    article(
      run("本补充协议所称城东水厂，是指乙方投资建设的日供水能力为") + run("        ", underline)
        + run("万立方米的供水工程。")),
    article(run("本补充协议与《城市供水特许经营协议》不一致的，以本补充协议为准。")),
    chapter("建设与运营"),
    article(run("乙方应当在本补充协议生效后日内完成初步设计，并报甲方审查。")),
    article(run("建设资金由乙方筹措，建设期利息的承担按照") + run("第十五条", "<w:b/>") + run("执行。")),
    article(
      run("甲方应当自收到乙方开工报告之日起")
        + "<w:del \(change)><w:r><w:delText>十五日</w:delText></w:r></w:del>"
        + "<w:ins \(change)>\(run("十日"))</w:ins>" + run("内答复。")),
    article(run("下列费用由乙方承担：")),
    item("勘察、设计费用；"), item("征地补偿费用；"), item("监理费用。"),
    article(
      "<w:commentRangeStart w:id=\"0\"/>" + run("乙方没有承担第六条第（四）项所列费用的，")
        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
        + run("甲方可以从履约保函中提取。")),
    chapter("水价与结算"),
    article(
      run("水费按月结算") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
        + run("，各类用水的单价见下表：（注：请双方根据当地水价文件填写）")),
    table([["用水类别", "单价（元/立方米）"], ["居民生活用水", "2.40"], ["工业用水", "待定"]]),
    article(run("水价调整按照本补充协议第一章的约定进行，甲方应当依照附件三的格式发出通知。")),
    chapter("附则"),
    article(run("双方发生争议的，应当协商解决；协商不成的，按下述第") + run("    ", underline) + run("种方式解决：")),
    item("向北京仲裁委员会申请仲裁；"), item("向甲方所在地人民法院提起诉讼。"),
    article(run("本补充协议自双方签字盖章之日起生效，一式六份，双方各执三份。")),
    words("甲方（盖章）：　　　　　　　　　　乙方（盖章）："),
    words("2025年6月3日"),
  ].joined()

  private static func table(_ rows: [[String]]) -> String {
    let border = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    let width = "<w:tcPr><w:tcW w:w=\"3600\" w:type=\"dxa\"/></w:tcPr>"
    let content = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\(width)\(words($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>\(border.joined())"
      + "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"3600\"/><w:gridCol w:w=\"3600\"/>"
      + "</w:tblGrid>\(content.joined())</w:tbl>"
  }

  // Articles count on through all chapters, so they are a list of their own: LibreOffice begins a
  // lower level anew whatever `w:lvlRestart` says.
  private static let numbering =
    definition(0, [level(0, "chineseCounting", "第%1章", "<w:pStyle w:val=\"Chapter\"/>")])
    + definition(
      1,
      [
        level(0, "chineseCountingThousand", "第%1条", "<w:pStyle w:val=\"Article\"/>"),
        level(
          1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"Item\"/><w:suff w:val=\"nothing\"/>"),
      ]) + list(1, of: 0) + list(2, of: 1)

  private static let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
    w:eastAsia="宋体"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
    """
    + style("Normal", "", "", isDefault: true)
    + style("Title", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"36\"/>")
    + style(
      "Chapter",
      "<w:keepNext/>\(numbered(list: 1))<w:spacing w:before=\"240\" w:after=\"120\"/>"
        + "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>")
    + style("Article", numbered(list: 2) + "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>", "")
    + style(
      "Item",
      numbered(list: 2, level: 1) + "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>"
        + "<w:ind w:firstLine=\"480\"/>", "")
    + style("Words", "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>", "")

  private static func numbered(list: Int, level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
  }

  private static func style(
    _ name: String, _ paragraph: String, _ run: String, isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(name)\">"
      + "<w:name w:val=\"\(name)\"/>\(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }

  private static let footnotes =
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
    + "<w:continuationSeparator/></w:r></w:p></w:footnote>"
    + "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>\(run("抄表日为每月二十五日。"))</w:p></w:footnote>"

  private static let comments =
    "<w:comment w:id=\"0\" w:author=\"李律师\" w:date=\"2025-06-03T09:30:00Z\" w:initials=\"李\">"
    + paragraph(run("请水务局确认这里的费用范围。")) + "</w:comment>"
}
