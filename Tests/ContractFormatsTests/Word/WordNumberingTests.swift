import Testing

@testable import ContractFormats

@Suite("Automatic numbers of Word documents")
struct WordNumberingTests {
  private let levels = [
    level(0, "chineseCountingThousand", "第%1章"), level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    level(2, "decimal", "（%3）"),
  ]

  @Test("Levels count on and begin anew below a higher one")
  func levelsCount() throws {
    let body = [0, 1, 2, 2, 1, 2, 0, 2, 1].map { item("甲", list: 1, level: $0) }.joined()
    let file = WordFile(body: body, numbering: definition(0, levels) + list(1, of: 0))
    #expect(
      try file.lines() == [
        "第一章 甲", "1.1 甲", "（1） 甲", "（2） 甲", "1.2 甲", "（1） 甲", "第二章 甲", "（1） 甲", "2.2 甲",
      ])
  }

  @Test("A level with lvlRestart 0 counts through; one with 1 begins anew below a chapter only")
  func restarts() throws {
    let levels = [
      level(0, "chineseCounting", "第%1章"),
      level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>"),
      level(2, "decimal", "%3、", "<w:lvlRestart w:val=\"1\"/>"),
    ]
    let body = [0, 1, 2, 1, 2, 0, 1, 2].map { item("", list: 1, level: $0) }.joined()
    let file = WordFile(body: body, numbering: definition(0, levels) + list(1, of: 0))
    #expect(
      try file.lines().map { $0.filter { $0 != " " } }
        == ["第一章", "第一条", "1、", "第二条", "2、", "第二章", "第三条", "1、"])
  }

  @Test("Lists of one definition count on together, unless one says where it starts")
  func lists() throws {
    let numbering =
      definition(0, [level(0, "decimal", "第%1条", "<w:suff w:val=\"nothing\"/>")])
      + list(1, of: 0) + list(2, of: 0) + list(3, of: 0, startingAt: 7)
    let body = [1, 2, 1, 3, 3, 2].map { item("甲", list: $0) }.joined()
    #expect(
      try WordFile(body: body, numbering: numbering).lines()
        == ["第1条甲", "第2条甲", "第3条甲", "第7条甲", "第8条甲", "第9条甲"])
  }

  @Test("A level that is passed over counts as begun; a list has levels of its own")
  func passedOver() throws {
    let own = "<w:lvlOverride w:ilvl=\"1\">\(level(1, "upperLetter", "%2)"))</w:lvlOverride>"
    let file = WordFile(
      body: item("甲", list: 1, level: 1) + item("乙", list: 1) + item("丙", list: 2, level: 1),
      numbering: definition(0, levels) + list(1, of: 0) + list(2, of: 0, own))
    #expect(try file.lines() == ["1.1 甲", "第二章 乙", "A) 丙"])
  }

  @Test("A style numbers its paragraphs, through its base and by the list's levels")
  func styles() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Text"/>
      <w:style w:type="paragraph" w:styleId="Chapter"><w:basedOn w:val="Text"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Article"><w:basedOn w:val="Chapter"/></w:style>
      <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
      """
    let levels = [
      level(0, "chineseCounting", "第%1章", "<w:pStyle w:val=\"Chapter\"/>"),
      level(1, "chineseCounting", "第%2条", "<w:pStyle w:val=\"Article\"/>"),
    ]
    let body =
      styled("总则", "Chapter") + styled("目的", "Article") + styled("无", "Text")
      + styled("不编号", "Article", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
      + styled("范围", "Article") + styled("循环", "A") + styled("未知", "None")
    let file = WordFile(
      body: body, numbering: definition(0, levels) + list(1, of: 0), styles: styles)
    #expect(
      try file.lines()
        == ["第一章 总则", "第一条 目的", "无", "不编号", "第二条 范围", "循环", "未知"])
  }

  @Test("A list that the document does not have gives no number; bullets are as they look")
  func oddLists() throws {
    let levels = [
      level(0, "bullet", "\u{F0B7}"), level(1, "bullet", "o"), level(2, "decimal", "%"),
    ]
    let file = WordFile(
      body: item("甲", list: 9) + item("乙", list: 1) + item("丙", list: 1, level: 1)
        + item("丁", list: 1, level: 2) + item("戊", list: 1, level: 8),
      numbering: definition(0, levels) + list(1, of: 0) + list(2, of: 5))
    #expect(try file.lines() == ["甲", "• 乙", "◦ 丙", "% 丁", "戊"])
  }
}
