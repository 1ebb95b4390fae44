import ContractText
import Testing

@testable import ContractFormats

@Suite("The text of a web page")
struct HTMLTextTests {
  static let pages: [(page: String, text: String)] = [
    ("<p>第一条</p><p>第二条</p>", "第一条\n第二条\n"),
    ("<p>第一条<p>第二条", "第一条\n第二条\n"),
    ("<h1>总则</h1>甲<div>乙</div>丙<br>丁<br/>戊", "总则\n甲\n乙\n丙\n丁\n戊\n"),
    ("<ul><li>甲<li>乙</ul>", "甲\n乙\n"),
    ("<table><tr><td>甲方</td><td>乙方</td></tr><tr><td>丙</td></tr></table>", "甲方\n乙方\n丙\n"),
    ("<p>a <b> b</b>  c\n d </p>", "a b c d\n"),
    ("<p>第一百二十\n  四条</p>", "第一百二十四条\n"),
    ("<p>第一条 甲方\nA</p>", "第一条 甲方 A\n"),
    ("<p>第一条&nbsp;&nbsp;甲</p>", "第一条  甲\n"),
    ("<p>　　第一条&emsp;甲&#8203;方</p>", "　　第一条 甲方\n"),
    ("<p>&ldquo;甲&rdquo; &#31532;&#x4E00;条 &amp;&lt;&gt;</p>", "“甲” 第一条 &<>\n"),
    ("<p>A&B &bogus; AT&T;</p>", "A&B &bogus; AT&T;\n"),
    ("<script>第九条<p></script><style>p{}</style><noscript>无</noscript>甲", "甲\n"),
    ("<nav><p>首页<ul><li>第九条</ul></nav>甲", "甲\n"),
    ("<p hidden>甲</p><p style='color:red; DISPLAY : none'>乙<b>丙</b></p><p>丁</p>", "丁\n"),
    ("<div style='visibility: hidden'>甲</div>", "甲\n"),
    ("<head><title>题</title></head><body>甲", "甲\n"),
    ("<pre>\n一  二\r\n三\n\n四</pre>", "\n一  二\n三\n\n四\n"),
    ("<div style='white-space:pre-wrap'>一  二\n三</div>", "一  二\n三\n"),
    ("<ol><li>甲<li>乙</ol>", "1. 甲\n2. 乙\n"),
    ("<ol start=3><li><p>甲</p><li value=9>乙<li></li><li>丙</ol>", "3. 甲\n9. 乙\n11. 丙\n"),
    ("<ol type=a start=26><li>甲<li>乙</ol>", "z. 甲\naa. 乙\n"),
    ("<ol type=I start=4><li>甲<ol><li>乙</ol><li>丙</ol>", "IV. 甲\n1. 乙\nV. 丙\n"),
    ("<ol reversed start=2><li>甲<li>乙</ol>", "2. 甲\n1. 乙\n"),
    ("<ol style='list-style-type: cjk-ideographic' start=11><li>甲</ol>", "十一、甲\n"),
    ("<ol style='list-style:none'><li>1、甲</ol>", "1、甲\n"),
    ("为<u>&nbsp;&nbsp;&nbsp;</u>年", "为___年\n"),
    ("为<u>　　</u>年", "为____年\n"),
    ("为<span style='text-decoration: underline'>&nbsp; &nbsp;</span>年", "为___年\n"),
    ("为<span style='border-bottom:1px solid'><b>&nbsp;&nbsp;</b></span>年", "为__年\n"),
    ("为<u>30</u>年，<u>甲 乙</u>", "为30年，甲 乙\n"),
    ("甲<u> </u>乙", "甲 乙\n"),
    ("为<input>年，<input type=text value=三>月<input type=hidden value=x>", "为______年，三月\n"),
    ("<input type=checkbox>是<input type=radio checked>否", "□是☑否\n"),
    ("备注：<textarea></textarea>，<textarea>无</textarea>", "备注：______，无\n"),
    ("<u>为<input></u>年", "为______年\n"),
    ("<span style='font-family:Wingdings'>o</span>是<font face='Wingdings 2'>R</font>否", "□是☑否\n"),
    (
      "<i style='font-family: \"Wingdings\", serif'>l<b style='font:7.0pt \"Times New Roman\"'>n&nbsp;</b>"
        + "&uuml;甲</i>", "●n ✓甲\n"
    ),
    ("<ruby>甲<rp>(</rp><rt>jiǎ</rt><rp>)</rp></ruby>方", "甲方\n"),
    ("<p>第三条<![if !supportLists]><span>一、</span><![endif]>甲</p>", "第三条一、甲\n"),
    ("<!--[if gte mso 9]><xml><w:a>乙</w:a></xml><![endif]--><p>甲<o:p>&nbsp;</o:p></p>", "甲 \n"),
    ("<!-- 第九条 -->甲", "甲\n"),
    ("<p>甲</b></div></p>乙</body></HTML >丙<p>丁", "甲\n乙 丙\n丁\n"),
    ("<p>甲 < 乙 << 丙", "甲 < 乙 << 丙\n"),
  ]

  @Test("is what a browser shows, a line a block", arguments: pages)
  func text(page: String, text: String) throws {
    let source = try readHTML(Array(page.utf8))
    #expect(String(decoding: source.bytes, as: UTF8.self) == text)
  }

  @Test("every character that the page has as it is comes from just there", arguments: pages)
  func origins(page: String, text: String) throws {
    try expectOrigins(Array(page.utf8))
  }

  @Test("so do those of pages of any pieces, and none fails")
  func randomPages() throws {
    var random = RandomText(seed: 7)
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<u>", "</u>", "<ol>", "</ol>", "<li>", "<pre>", "</pre>",
      "<br>",
      "<div class=\"甲\">", "</div>", "<nav>", "</nav>", "<table>", "<td>", "</table>", "&nbsp;",
      "&ldquo;", "&#31532;", "&", "&x;", "<", ">", "\n", "\r\n", " ", "　", "第一条", "甲方", "ab",
      "_____", "<!--", "-->", "<script>", "</script>", "<!doctype html>", "\"", "<a href='", "'>",
    ]
    for _ in 0..<400 {
      var page = ""
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        page += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      try expectOrigins(Array(page.utf8))
    }
  }

  @Test("a text longer than the parser's buffer keeps its places")
  func longText() throws {
    let page =
      "<p>第一条" + String(repeating: "_", count: 5000)
      + String(repeating: "甲方应当，", count: 3000) + "<b>乙</b>"
    try expectOrigins(Array(page.utf8))
  }

  /// Chinese characters and letters of the text must be those of the page at their place, and places
  /// must ascend.
  private func expectOrigins(_ page: [UInt8]) throws {
    let source = try readHTML(page)
    #expect(String(validating: source.bytes, as: UTF8.self) != nil)
    var last = -1
    for (offset, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
      let place = source.fileOffset(of: offset)
      #expect(place >= last)
      last = place
      guard byte >= 0xE3, place < page.count, page[place] != UInt8(ascii: "&"),
        page[place] != UInt8(ascii: ">")
      else { continue }
      #expect(
        Array(page[place..<min(place + 3, page.count)]) == Array(source.bytes[offset..<offset + 3]),
        "\(String(decoding: page, as: UTF8.self).debugDescription) at \(offset)")
    }
  }
}
