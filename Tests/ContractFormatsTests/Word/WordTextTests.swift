import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("Text of Word documents")
struct WordTextTests {
  private static let underline = "<w:u w:val=\"single\"/>"

  private static let changed = "w:id=\"1\" w:author=\"a\""

  @Test(
    "What a paragraph shows",
    arguments: [
      (run("第一条") + "<w:r><w:tab/><w:t>目的</w:t></w:r>", ["第一条\t目的"]),
      ("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", ["甲", "乙"]),
      (
        "<w:r><w:t>甲</w:t></w:r><w:ins \(changed)>\(run("增"))</w:ins>"
          + "<w:del \(changed)><w:r><w:delText>删</w:delText></w:r></w:del>", ["甲增"]
      ),
      (
        "<w:moveFrom \(changed)>\(run("移"))</w:moveFrom>\(run("至"))"
          + "<w:moveTo \(changed)>\(run("移"))</w:moveTo>", ["至移"]
      ),
      ("<w:hyperlink>\(run("网址"))</w:hyperlink>", ["网址"]),
      (
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>"
          + run("指令") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("第九条")
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("后"), ["第九条后"]
      ),
      ("<w:fldSimple w:instr=\"PAGE\">\(run("3"))</w:fldSimple>", ["3"]),
      ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>", ["□"]),
      (run("甲\n乙"), ["甲 乙"]),
      (run("限") + run("    ", underline) + run("年"), ["限____年"]),
      (run("限") + run("  ", underline) + run("\u{3000}", underline) + run("年"), ["限___年"]),
      ("<w:r><w:rPr>\(underline)</w:rPr><w:tab/><w:tab/></w:r>", ["__"]),
      (
        "<w:r><w:rPr>\(underline)</w:rPr><w:tab/></w:r>" + run("元，第") + run("\u{3000}", underline)
          + run("条"), ["＿元，第＿条"]
      ),
      (run("  ", underline) + run("张三  ", underline), ["  张三  "]),
      (run("甲") + run(" ", underline) + run("乙"), ["甲 乙"]),
      (run("    ", "<w:u w:val=\"none\"/>") + run("甲"), ["    甲"]),
      (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("请输入"))</w:sdtContent>"
          + "</w:sdt>\(run("元"))", ["___元"]
      ),
      (
        "<w:sdt><w:sdtPr/><w:sdtContent>\(run("五万"))</w:sdtContent></w:sdt>\(run("元"))", ["五万元"]
      ),
    ] as [(String, [String])])
  func paragraphs(content: String, lines: [String]) throws {
    #expect(try WordFile(body: paragraph(content)).lines() == lines)
    #expect(try WordFile(body: paragraph(content), isStrict: true).lines() == lines)
  }

  @Test("Content controls and form fields that nobody has filled in are blanks of their own form")
  func controls() throws {
    let control =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("请输入"))</w:sdtContent></w:sdt>"
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("\u{2002}\u{2002}"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let body =
      paragraph(run("第一条 价款为") + control + run("元。"))
      + paragraph(run("第二条 期限为") + field + run("年，水费为____元。"))
    let contract = try #require(parse(try WordFile(body: body).source()).contracts.first)
    #expect(contract.blanks.map(\.form) == [.control, .control, .underscore])
  }

  @Test("A footnote is no paragraph of the last article")
  func footnoteOfArticle() throws {
    let body =
      paragraph(run("第一条 甲方供水。"))
      + paragraph(run("第二条 违反第二条第二款的，应当赔偿。") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
    let note = "<w:footnote w:id=\"1\">\(paragraph(run("以书面为准。")))</w:footnote>"
    let file = WordFile(body: body, footnotes: note)
    let article = try #require(parse(try file.source()).contracts.first?.articles.last)
    #expect(article.paragraphs.count == 1)
  }

  @Test("Cells of a table in reading order, without deleted rows")
  func tables() throws {
    func row(_ cells: [String], _ properties: String = "") -> String {
      "<w:tr>\(properties)" + cells.map { "<w:tc>\(paragraph(run($0)))</w:tc>" }.joined()
        + "</w:tr>"
    }
    let deleted = "<w:trPr><w:del \(Self.changed)/></w:trPr>"
    let table = "<w:tbl>\(row(["甲", "乙"]))\(row(["丙"], deleted))\(row(["丁"]))</w:tbl>"
    #expect(
      try WordFile(body: paragraph(run("前")) + table + paragraph("")).lines()
        == ["前", "甲", "乙", "丁", ""])
  }

  @Test("A text box is read once, after the paragraph that holds it")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(paragraph(run("框")))</w:txbxContent>"
    let content =
      run("前") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx></mc:Choice>"
      + "<mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
      + run("后")
    #expect(try WordFile(body: paragraph(content) + paragraph("")).lines() == ["前后", "框", ""])
  }

  @Test("A paragraph whose mark was deleted goes on in the next")
  func deletedMark() throws {
    let cut = "<w:p><w:pPr><w:rPr><w:del \(Self.changed)/></w:rPr></w:pPr>\(run("甲"))</w:p>"
    #expect(try WordFile(body: cut + paragraph(run("乙")) + cut).lines() == ["甲乙", "甲"])
  }

  @Test("Footnotes follow the text, without the line above them")
  func footnotes() throws {
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(paragraph(run("线")))</w:footnote>"
      + "<w:footnote w:id=\"1\">\(paragraph(run("脚注")))</w:footnote>"
    #expect(
      try WordFile(body: paragraph(run("正文")), footnotes: notes).lines() == ["正文", "脚注"])
  }

  @Test("A position is the paragraph and the scalar in it; the origin is the element")
  func positions() throws {
    let numbering = definition(0, [level(0, "decimal", "第%1条")]) + list(1, of: 0)
    let body =
      paragraph("") + item("甲乙", list: 1)
      + paragraph(run("丙") + "<w:r><w:t>丁</w:t><w:br/><w:t>戊</w:t></w:r>") + paragraph(run("己"))
    let source = try WordFile(body: body, numbering: numbering).source()
    let text = source.text(in: source.range)
    #expect(text == "\n第1条 甲乙\n丙丁\n戊\n己")
    let expected: [(Character, line: Int, column: Int, WordPlace.Kind, scalar: Int)] = [
      ("第", 2, 1, .number, 0), ("甲", 2, 5, .text, 0), ("丙", 3, 1, .text, 0),
      ("丁", 3, 2, .text, 0), ("戊", 3, 4, .text, 0), ("己", 4, 1, .text, 0),
    ]
    var elements: [UInt32] = []
    for (character, line, column, kind, scalar) in expected {
      let index = try #require(text.firstIndex(of: character))
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      let position = source.position(of: offset)
      #expect([position.line, position.column] == [line, column], "\(character)")
      #expect(source.fileLine(of: offset) == line)
      guard case .word(let place)? = source.origin.piece(at: offset)?.place else {
        Issue.record("no place of \(character)")
        continue
      }
      #expect(place.paragraph == UInt32(line) && place.kind == kind, "\(character)")
      #expect(place.scalar == UInt32(scalar))
      elements.append(place.element)
    }
    // Each stands in an element of its own, in the order of the document.
    #expect(elements == elements.sorted() && Set(elements).count == elements.count)
  }
}
