import ContractText
import Testing

@testable import ContractFormats

@Suite("Comments in Word documents")
struct WordCommentingTests {
  /// A document with a comment on `words`, each place of its own.
  private func commenting(_ file: WordFile, on words: [String]) throws -> WordCommenting {
    let document = try file.document()
    let text = document.source.text(in: document.source.range)
    let comments = try words.map { words in
      let found = try #require(text.firstRange(of: words))
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return (TextRange(start, start + words.utf8.count), WordComment(paragraphs: [words]))
    }
    return try WordCommenting(try file.bytes(), document, comments)
  }

  /// The body with comments on `words`, their marks drawn as «0 and 0».
  private func body(_ content: String, _ words: String..., numbering: String = "") throws -> String
  {
    let commenting = try commenting(WordFile(body: content, numbering: numbering), on: words)
    #expect(commenting.added == words.count)
    return try drawn(commenting.bytes)
  }

  private func drawn(_ bytes: [UInt8]) throws -> String {
    var xml = try part("word/document.xml", of: bytes)
    for number in 0..<9 {
      let mark = "w:id=\"\(number)\"/>"
      xml = xml.replacing("<w:commentRangeStart \(mark)", with: "«\(number)")
      xml = xml.replacing(
        "<w:commentRangeEnd \(mark)<w:r><w:commentReference \(mark)</w:r>", with: "\(number)»")
    }
    let start = try #require(xml.firstRange(of: "<w:body>")).upperBound
    let end = try #require(xml.firstRange(of: "</w:body>")).lowerBound
    return String(xml[start..<end])
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let entry = try #require(try ZipArchive(bytes).open(name))
    return String(decoding: try entry.readAll(), as: UTF8.self)
  }

  @Test("A run is cut where the words begin and end; its parts keep its look")
  func cuts() throws {
    let bold = "<w:b/>"
    let spaced = run("依照第九条办理。", bold)
    let cut =
      run("依照", bold) + "«0" + run("第九条", bold) + "0»" + run("办理。", bold)
    #expect(try body(paragraph(spaced), "第九条") == paragraph(cut))
    #expect(try body(paragraph(run("第九条", bold)), "第九条") == paragraph("«0\(run("第九条", bold))0»"))
    let two = run("依照第", bold) + run("九条办理", "<w:i/>")
    let both =
      run("依照", bold) + "«0" + run("第", bold) + run("九条", "<w:i/>") + "0»" + run("办理", "<w:i/>")
    #expect(try body(paragraph(two), "第九条") == paragraph(both))
  }

  @Test("White space, references, sections and tabs at a cut stay what they are")
  func cutsOfOddText() throws {
    let plain = "<w:r w:rsidR=\"A\"><w:t>甲 乙</w:t><w:tab/><w:t>丙&amp;丁<![CDATA[<戊>]]></w:t></w:r>"
    let open = "<w:r w:rsidR=\"A\">"
    #expect(
      try body(paragraph(plain), "乙", "&丁", ">")
        == paragraph(
          "\(open)<w:t xml:space=\"preserve\">甲 </w:t></w:r>«0\(open)<w:t xml:space=\"preserve\">乙"
            + "</w:t></w:r>0»\(open)<w:tab/><w:t>丙</w:t></w:r>«1\(open)<w:t xml:space=\"preserve\">"
            + "&amp;丁</w:t></w:r>1»\(open)<w:t xml:space=\"preserve\"><![CDATA[<戊]]></w:t></w:r>«2"
            + "\(open)<w:t xml:space=\"preserve\"><![CDATA[>]]></w:t></w:r>2»"))
  }

  @Test("Words in links, insertions, cells and controls")
  func places() throws {
    let row = "<w:tbl><w:tr><w:tc>\(paragraph(run("甲")))</w:tc></w:tr></w:tbl>"
    #expect(try body(row, "甲") == row.replacing(run("甲"), with: "«0\(run("甲"))0»"))
    for name in ["hyperlink", "ins", "smartTag"] {
      let around = paragraph("<w:\(name)>\(run("第九条"))</w:\(name)>")
      let marked = paragraph("<w:\(name)>«0\(run("第九条"))0»</w:\(name)>")
      #expect(try body(around, "第九条") == marked)
    }
    // Words that go away as soon as someone writes in the control cannot hold a comment.
    let control =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("请输入"))</w:sdtContent></w:sdt>"
    #expect(
      try body(paragraph(run("甲") + control), "___") == paragraph(run("甲") + "«0\(control)0»"))
    let box =
      "<w:r><w:pict><v:textbox><w:txbxContent>\(paragraph(run("框")))"
      + "</w:txbxContent></v:textbox></w:pict></w:r>"
    #expect(try body(paragraph(run("甲") + box), "框") == paragraph(run("甲") + "«0\(box)0»"))
  }

  @Test("A number that Word counts is not stored: the words after it stand for it")
  func numbers() throws {
    let numbering = definition(0, [level(0, "decimal", "第%1条")]) + list(1, of: 0)
    let marked = try body(item("甲乙", list: 1), "第1条", numbering: numbering)
    #expect(marked == item("甲乙", list: 1).replacing(run("甲乙"), with: "«0\(run("甲"))0»\(run("乙"))"))
    let properties = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
    #expect(
      try body("<w:p>\(properties)</w:p>", "第1条", numbering: numbering)
        == "<w:p>\(properties)«00»</w:p>")
  }

  @Test("A place without a character gets the nearest one")
  func emptyRanges() throws {
    let file = WordFile(body: paragraph(run("期限为年")) + "<w:p/>")
    let document = try file.document()
    for (offset, expected) in [
      (9, "\(run("期限为"))«0\(run("年"))0»"), (12, "\(run("期限为"))«0\(run("年"))0»"),
    ] {
      let commenting = try WordCommenting(
        try file.bytes(), document, [(TextRange(offset, offset), WordComment(paragraphs: ["甲"]))])
      #expect(try drawn(commenting.bytes) == paragraph(expected) + "<w:p/>")
    }
    let last = TextRange(document.source.bytes.count, document.source.bytes.count)
    let commenting = try WordCommenting(
      try file.bytes(), document, [(last, WordComment(paragraphs: ["甲"]))])
    #expect(try drawn(commenting.bytes).contains("«0"))
  }

  @Test("Words in a footnote are commented on at its mark")
  func footnotes() throws {
    let mark = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
    let file = WordFile(
      body: paragraph(run("甲") + mark + run("乙")),
      footnotes: "<w:footnote w:id=\"1\">\(paragraph(run("脚注")))</w:footnote>")
    #expect(
      try drawn(commenting(file, on: ["脚注"]).bytes)
        == paragraph(run("甲") + "«0\(mark)0»" + run("乙")))
  }

  @Test("Parts that are not concerned stay byte for byte; a comment is listed where it must be")
  func otherParts() throws {
    let file = WordFile(body: paragraph(run("第九条")))
    let before = try file.bytes()
    let after = try commenting(file, on: ["九"]).bytes
    for name in ["_rels/.rels", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"] {
      #expect(try part(name, of: before) == part(name, of: after))
    }
    let types = try part("[Content_Types].xml", of: after)
    #expect(types.contains("<Override PartName=\"/word/comments.xml\""))
    let relationships = try part("word/_rels/document.xml.rels", of: after)
    #expect(
      relationships.contains("officeDocument/2006/relationships/comments\" Target=\"comments.xml\"")
    )
    #expect(
      try part("word/comments.xml", of: after).contains(
        "<w:comment w:id=\"0\" w:author=\"条款\" w:initials=\"条\"><w:p>"))
  }

  @Test("Comments that are there stay, and those of an earlier time are not put in again")
  func again() throws {
    let file = WordFile(body: paragraph(run("依照第九条、第十条办理。")), isStrict: true)
    let first = try commenting(file, on: ["第九条"])
    let read = try #require(try readWord(first.bytes))
    #expect(read.commentStarts == ["0": 6])
    let ranges = [(TextRange(6, 15), "第九条"), (TextRange(18, 27), "第十条")]
    let comments = ranges.map { ($0, WordComment(paragraphs: [$1])) }
    let second = try WordCommenting(first.bytes, read, comments)
    #expect([second.added, second.kept] == [1, 1])
    #expect(
      try drawn(second.bytes).contains(
        "«1" + run("第十条").replacing("<w:rPr></w:rPr>", with: "<w:rPr></w:rPr>") + "1»"))
    let third = try WordCommenting(
      second.bytes, try #require(try readWord(second.bytes)), comments)
    #expect(third.added == 0 && third.bytes == second.bytes)
  }

  @Test(
    "Whatever is commented on, the text stays and the marks stand at the words", arguments: 0..<40)
  func random(_ seed: Int) throws {
    var generator = RandomText(seed: UInt64(seed))
    let pieces = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
      let words = String(
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in
          "甲乙 &<𠀀a".randomElement(using: &generator) ?? "甲"
        })
      let escaped = xmlEscaped(words)
      return Bool.random(using: &generator)
        ? run(escaped, "<w:b/>") : "<w:r><w:t xml:space=\"preserve\">\(escaped)</w:t><w:tab/></w:r>"
    }
    let half = pieces.count / 2
    let file = WordFile(
      body: paragraph(pieces[..<half].joined()) + paragraph(pieces[half...].joined()))
    let document = try file.document()
    let bytes = document.source.bytes
    let starts = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    let ranges = (0..<5).map { _ in
      let ends = [starts, starts].compactMap { $0.randomElement(using: &generator) }.sorted()
      return TextRange(ends[0], ends[1])
    }
    let comments = ranges.enumerated().map { ($1, WordComment(paragraphs: ["\($0)"])) }
    let commenting = try WordCommenting(try file.bytes(), document, comments)
    #expect(commenting.added == ranges.count)
    let read = try #require(try readWord(commenting.bytes))
    #expect(read.source.bytes == bytes)
    let xml = try drawn(commenting.bytes)
    for (number, range) in ranges.enumerated() where !range.isEmpty {
      #expect(read.commentStarts["\(number)"] == range.start)
      let start = try #require(xml.firstRange(of: "«\(number)")).upperBound
      let end = try #require(xml.firstRange(of: "\(number)»")).lowerBound
      let between = WordFile(body: paragraph(balanced(String(xml[start..<end]))))
      let words = try between.source()
      #expect(
        words.text(in: words.range).filter { $0 != "\n" }
          == document.source.text(in: range).filter { $0 != "\n" })
    }
  }

  /// Runs without the tags of paragraphs and the marks of other comments between them.
  private func balanced(_ xml: String) -> String {
    var result = xml.replacing("<w:p>", with: "").replacing("</w:p>", with: "")
    for number in 0..<9 {
      result = result.replacing("«\(number)", with: "").replacing("\(number)»", with: "")
    }
    return result
  }
}
