import ContractText
import Testing

@testable import ContractFormats

@Suite("Web pages as files")
struct HTMLFileTests {
  @Test(
    "are told by how they begin",
    arguments: [
      ("<!DOCTYPE html><p>", true), ("\n <HTML lang=zh>", true), ("<html>", true),
      ("<?xml version='1.0'?><!-- <html> --><html xmlns=''>", true), ("第一条 <html>", false),
      ("<htmlx>", false), ("", false), ("<!-- 甲", false), ("<p>甲", false),
    ])
  func beginnings(text: String, isPage: Bool) {
    #expect(beginsAsHTML(Array(text.utf8)) == isPage)
  }

  @Test(
    "name their encoding in their head",
    arguments: [
      ("<meta charset=\"GBK\">", TextEncoding.gb18030),
      ("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>", .gb18030),
      ("<?xml version='1.0' encoding='GB18030'?>", .gb18030), ("<meta charset=utf-8>", nil),
      ("<p>charset=gbk", nil),
    ])
  func encodings(page: String, encoding: TextEncoding?) {
    #expect(declaredEncoding(Array(page.utf8)) == encoding)
  }

  @Test("a page in GBK is read, and its places are those of its characters")
  func gbk() throws {
    // <meta charset=gbk>, and 第一条 in bold
    let page = Array("<meta charset=gbk>\n<b>".utf8) + [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5]
    let source = try readSource(page, isHTML: true)
    #expect(source.text(in: source.range) == "第一条\n")
    let position = source.position(of: 6)
    #expect([position.line, position.column] == [2, 6])
  }

  @Test("a page in GBK that does not say so is read")
  func undeclared() throws {
    // 第一条 甲方应当于每月一日付款，乙方应当供水。
    let words: [UInt8] = [
      0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5, 0x20, 0xBC, 0xD7, 0xB7, 0xBD, 0xD3, 0xA6, 0xB5,
      0xB1, 0xD3, 0xDA, 0xC3, 0xBF, 0xD4, 0xC2, 0xD2, 0xBB, 0xC8, 0xD5, 0xB8, 0xB6, 0xBF,
      0xEE, 0xA3, 0xAC, 0xD2, 0xD2, 0xB7, 0xBD, 0xD3, 0xA6, 0xB5, 0xB1, 0xB9, 0xA9, 0xCB,
      0xAE, 0xA1, 0xA3,
    ]
    let source = try readSource(Array("<html><p>".utf8) + words, isHTML: false)
    #expect(source.text(in: source.range) == "第一条 甲方应当于每月一日付款，乙方应当供水。\n")
  }

  @Test("are told by their names, and walked to")
  func names() throws {
    let folder = try ScratchFolder()
    let path = try folder.add("a.HTM", Array("<b>第一条</b>".utf8))
    let source = try readSource(path)
    #expect(source.text(in: source.range) == "第一条\n")
    #expect(walk(folder.path) == [path])
    let plain = try folder.add("b.txt", Array("<b>第一条</b>".utf8))
    #expect(try readSource(plain).origin == .file)
  }

  @Test("of frames say where their text is")
  func frames() throws {
    let frames = "<frameset><frame src='menu.htm'><frame src='text.htm'></frameset>"
    #expect(throws: HTMLFailure.onlyFrames(first: "menu.htm")) {
      try readHTML(Array("<html>\(frames)</html>".utf8))
    }
    let page = try readHTML(Array("<p>甲<iframe src='a.htm'></iframe>".utf8))
    #expect(page.bytes == Array("甲\n".utf8))
  }

  @Test("without text are empty")
  func empty() {
    #expect(throws: ReadFailure.decoding(.empty)) {
      try readSource(Array("<p> <script>x</script>".utf8), isHTML: true)
    }
  }
}

@Suite("Hostile web pages")
struct HostileHTMLTests {
  @Test("too deep a page is refused")
  func deep() {
    let page = String(repeating: "<div>", count: 100_000)
    #expect(throws: HTMLFailure.tooDeep(limit: HTMLParser.depthLimit)) {
      try readHTML(Array(page.utf8))
    }
  }

  @Test("a tag with very many attributes is refused, whatever stands in scripts")
  func attributes() throws {
    let many = (0..<2500).map { " a\($0)=1" }.joined()
    #expect(throws: HTMLFailure.tooManyAttributes(limit: 2000, line: 2)) {
      try readHTML(Array("<p>\n<a\(many)>".utf8))
    }
    let script = try readHTML(Array("<script>a<b\(many)</script>甲<img alt='\(many)'>".utf8))
    #expect(script.bytes == Array("甲\n".utf8))
  }

  @Test("a page of very many tags, references or lines is refused")
  func many() {
    let tags = String(repeating: "<b></b>", count: htmlTagLimit / 2 + 1)
    #expect(throws: HTMLFailure.tooManyTags(limit: htmlTagLimit)) {
      try readHTML(Array(tags.utf8))
    }
    let references = String(repeating: "&lt;", count: htmlReferenceLimit + 1)
    #expect(throws: HTMLFailure.tooManyReferences(limit: htmlReferenceLimit)) {
      try readHTML(Array(references.utf8))
    }
    let lines = "<pre>" + String(repeating: "a\r\n", count: htmlLineLimit)
    #expect(throws: HTMLFailure.tooManyLines(limit: htmlLineLimit)) {
      try readHTML(Array(lines.utf8))
    }
  }

  @Test("a line drawn for ever is a long blank, and an endless style none")
  func endless() throws {
    let line = try readHTML(
      Array("<u>\(String(repeating: "　", count: 100_000))</u>甲".utf8))
    #expect(line.bytes.count < 3000)
    #expect(line.bytes.starts(with: Array("____".utf8)))
    let style = String(repeating: "display:none;", count: 10_000)
    #expect(try readHTML(Array("<p style='\(style)'>甲".utf8)).bytes == Array("甲\n".utf8))
  }

  @Test("a page over the limit is not read")
  func large() throws {
    let folder = try ScratchFolder()
    let path = try folder.add("a.html")
    try growFile(path, to: htmlSizeLimit + 1)
    #expect(throws: ReadFailure.file(.tooLarge(limit: htmlSizeLimit))) { try readSource(path) }
  }

  @Test(
    "unclosed tags, comments and quotes end the page quietly",
    arguments: [
      "<p>甲<a href=\"", "<p>甲<!-- ", "<p>甲<", "<p>甲<script>", "<p>甲</", "<p>甲<b", "<p>甲&",
    ])
  func unclosed(page: String) throws {
    let source = try readHTML(Array((page + String(repeating: " x", count: 1000)).utf8))
    #expect(source.bytes.starts(with: Array("甲".utf8)))
  }
}
