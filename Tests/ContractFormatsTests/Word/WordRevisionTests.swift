import ContractRules
import ContractText
import Testing

@testable import ContractFormats

@Suite("Words replaced in Word documents")
struct WordRevisionTests {
  /// The body after one word of the text is replaced.
  private func body(
    _ content: String, _ word: String, by replacement: String, isExact: Bool = true
  ) throws -> String {
    let original = try #require(try WordOriginal(WordFile(body: content).bytes()))
    let text = original.source.text(in: original.source.range)
    let found = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let edit = Edit(TextRange(start, start + word.utf8.count), replacement)
    let revised = try revise(original, [edit], isExact: isExact)
    let entry = try #require(try ZipArchive(revised.bytes).open("word/document.xml"))
    let xml = String(decoding: try entry.readAll(), as: UTF8.self)
    let from = try #require(xml.firstRange(of: "<w:body>")).upperBound
    let to = try #require(xml.firstRange(of: "</w:body>")).lowerBound
    return String(xml[from..<to])
  }

  private static let underline = "<w:u w:val=\"single\"/>"
  private static let placeholder = "<w:rStyle w:val=\"PlaceholderText\"/>"

  @Test(
    "A value takes the look of the run that it is put into",
    arguments: [
      (
        run("期限") + run("    ", underline) + run("年"), "____", "三十",
        run("期限") + run("三十", underline) + run("年")
      ),
      (run("第九条"), "九", "十&", run("第十&amp;条")),
      (
        run("依照第", "<w:b/>") + run("九条办理"), "第九条", "第十条",
        run("依照第十条", "<w:b/>") + run("办理")
      ),
      (
        "<w:r><w:rPr>\(underline)</w:rPr><w:tab/><w:tab/></w:r>", "__", "三十",
        "<w:r><w:rPr>\(underline)</w:rPr><w:t xml:space=\"preserve\">三十</w:t></w:r>"
      ),
      (
        "<w:r><w:rPr>\(underline)</w:rPr><w:tab/></w:r>", "＿", "三十",
        "<w:r><w:rPr>\(underline)</w:rPr><w:t xml:space=\"preserve\">三十</w:t></w:r>"
      ),
      (
        run("地址：____"), "____", "甲\n乙",
        "<w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">地址：甲</w:t><w:br/>"
          + "<w:t xml:space=\"preserve\">乙</w:t></w:r>"
      ),
      (
        "<w:r><w:t>甲<![CDATA[<乙>]]></w:t></w:r>", "乙", "丙&",
        "<w:r><w:t xml:space=\"preserve\">甲<![CDATA[<]]>丙&amp;<![CDATA[>]]></w:t></w:r>"
      ),
    ])
  func looks(_ content: String, _ word: String, _ value: String, _ expected: String) throws {
    #expect(try body(paragraph(content), word, by: value) == paragraph(expected))
  }

  @Test("A content control that is filled in shows no placeholder any more")
  func controls() throws {
    func control(_ mark: String, _ content: String) -> String {
      "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/>\(mark)</w:sdtPr><w:sdtContent>\(content)"
        + "</w:sdtContent></w:sdt>"
    }
    #expect(
      try body(
        paragraph(control("<w:showingPlcHdr/>", run("请输入", Self.placeholder)) + run("元")), "___",
        by: "五万") == paragraph(control("", run("五万")) + run("元")))
  }

  @Test("A form field is filled in within its result")
  func formFields() throws {
    func field(_ result: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData/></w:fldChar></w:r>"
        + "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run(result))"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let empty = field("\u{2002}\u{2002}\u{2002}")
    #expect(
      try body(paragraph(empty), "___", by: "张三", isExact: false) == paragraph(field("张三")))
  }

  @Test("What Word counts, and what goes over paragraphs, is not touched")
  func obstacles() throws {
    let numbering = definition(0, [level(0, "decimal", "第%1条")]) + list(1, of: 0)
    let file = WordFile(body: item("甲", list: 1) + paragraph(run("乙")), numbering: numbering)
    let source = try file.source()
    // 第1条 甲⏎乙
    for (range, expected) in [
      (TextRange(0, 7), WordObstacle.number), (TextRange(3, 4), .number),
      (TextRange(8, 15), .paragraphEnd),
      (TextRange(11, 12), .paragraphEnd), (TextRange(8, 11), nil), (TextRange(12, 15), nil),
      (TextRange(12, 12), nil),
    ] {
      #expect(obstacle(to: [Edit(range, "丙")], in: source) == expected, "\(range)")
    }
    #expect(obstacle(to: [Edit(TextRange(0, 3), "丙")], in: SourceText("第一条")) == nil)
  }

  @Test(
    "Words can be put in where there are none", arguments: [(6, "甲乙丙"), (0, "丙甲乙"), (3, "甲丙乙")])
  func insertions(_ offset: Int, _ expected: String) throws {
    let file = WordFile(body: paragraph(run("甲", "<w:b/>") + run("乙")))
    let original = try #require(try WordOriginal(try file.bytes()))
    let revised = try revise(original, [Edit(TextRange(offset, offset), "丙")])
    #expect(revised.source.text(in: revised.source.range) == expected)
  }

  @Test("Random edits give the text that they say", arguments: 0..<40)
  func random(_ seed: Int) throws {
    var generator = RandomText(seed: UInt64(seed))
    let pieces = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      let words = String(
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in
          "甲乙&<𠀀a".randomElement(using: &generator) ?? "甲"
        })
      let escaped = xmlEscaped(words)
      return Bool.random(using: &generator)
        ? run(escaped, "<w:b/>") : "<w:r><w:t>\(escaped)</w:t><w:tab/><w:t>丁</w:t></w:r>"
    }
    let original = try #require(
      try WordOriginal(WordFile(body: paragraph(pieces.joined())).bytes()))
    let bytes = original.source.bytes
    let starts = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    let ends = (0..<6).compactMap { _ in starts.randomElement(using: &generator) }.sorted()
    let edits = [0, 2, 4].filter { $0 == 0 || ends[$0] > ends[$0 - 1] }.map {
      Edit(
        TextRange(ends[$0], ends[$0 + 1]),
        ["", "丙 <", "\t", "a\nb"].randomElement(using: &generator) ?? "")
    }
    let revised = try revise(original, edits)
    #expect(revised.source.bytes == apply(edits, to: bytes))
  }

  @Test("What a field keeps up to date is left to Word; a link's words are not")
  func fields() throws {
    func field(_ instruction: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("第九条"))"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let simple = "<w:fldSimple w:instr=\" REF a \">\(run("第九条"))</w:fldSimple>"
    let nested = "<w:fldSimple w:instr=\" TOC \">\(field("HYPERLINK \\l a"))</w:fldSimple>"
    for content in [field(" REF _Ref1 \\r \\h "), simple, nested] {
      let source = try WordFile(body: paragraph(run("依照") + content + run("。"))).source()
      #expect(obstacle(to: [Edit(TextRange(6, 15), "第十条")], in: source) == .field, "\(content)")
      #expect(obstacle(to: [Edit(TextRange(0, 6), "按照")], in: source) == nil)
    }
    let link = try body(paragraph(field("HYPERLINK \\l a")), "九", by: "十")
    #expect(link.contains("第十条"))
  }
}
