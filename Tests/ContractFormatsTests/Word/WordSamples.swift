@testable import ContractFormats

/// Word documents of all that their text depends on, for comparing with what others read in them.
enum WordSamples {
  static var all: [(name: String, file: WordFile)] {
    numberings + [("structures", structures)]
  }

  /// A list for each format of numbers, but for those that LibreOffice writes in another way than
  /// Word: it knows no ⑴ and writes 十 for 一〇. It knows no `w:isLgl` either.
  private static var numberings: [(name: String, file: WordFile)] {
    [
      "decimal", "decimalZero", "decimalFullWidth", "decimalFullWidth2", "decimalEnclosedCircle",
      "decimalEnclosedCircleChinese", "chineseCounting", "chineseCountingThousand",
      "chineseLegalSimplified", "ideographTraditional", "ideographZodiac", "japaneseCounting",
      "taiwaneseCounting", "taiwaneseCountingThousand", "lowerLetter", "upperLetter", "lowerRoman",
      "upperRoman",
    ].map { format in
      let body = (1...31).map { item("第\($0)段", list: 1, level: $0 > 29 ? 1 : 0) }.joined()
      let levels = [
        level(0, format, "第%1条"), level(1, "decimal", "%1.%2", "<w:suff w:val=\"space\"/>"),
      ]
      return (
        "numbers-\(format)", WordFile(body: body, numbering: definition(0, levels) + list(1, of: 0))
      )
    }
  }

  private static var structures: WordFile {
    let link = "<w:hyperlink w:anchor=\"a\">\(run("第九条"))</w:hyperlink>"
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a \\h </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("第十条"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let cell = "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>"
    let row =
      "<w:tr>\(cell)\(paragraph(run("甲")))</w:tc>\(cell)\(paragraph(run("乙")))</w:tc></w:tr>"
    let grid = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
    let table = "<w:tbl><w:tblPr/>\(grid)\(row)\(row)</w:tbl>"
    let breaks = "<w:r><w:t>前</w:t><w:br/><w:t>后</w:t><w:tab/><w:t>末</w:t></w:r>"
    let symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/></w:r>"
    return WordFile(
      body: paragraph(run("依照") + link + run("和") + field) + table + paragraph(breaks)
        + paragraph(symbol + run("已阅"))
        + paragraph(box("<w:checked/>") + run("同意，由") + dropDown("") + run("管辖"))
        + paragraph(run("完")))
  }
}
