import ContractRules
import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("Lists and boxes of forms in Word documents")
struct WordFormFieldTests {
  @Test(
    "What Word shows is read; what nobody has chosen is a blank",
    arguments: [
      (dropDown("<w:result w:val=\"1\"/>"), "乙"), (dropDown(""), "__"),
      (dropDown("<w:default w:val=\"1\"/>"), "乙"), (dropDown("<w:result w:val=\"9\"/>"), "甲"),
      (dropDown("<w:result w:val=\"1\"/>", result: run("丙")), "丙"),
      (formField("FORMDROPDOWN", "<w:ddList/>"), ""),
      (
        formField(
          "FORMDROPDOWN", "<w:ddList><w:result w:val=\"0\"/><w:listEntry w:val=\"  \"/></w:ddList>"),
        "__"
      ),
      (box("<w:checked/>"), "☒"), (box("<w:default w:val=\"1\"/>"), "☒"),
      (box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>"), "☐"), (box(""), "☐"),
    ])
  func shown(field: String, text: String) throws {
    let body = paragraph(run("由") + field + run("管辖"))
    #expect(try WordFile(body: body).lines() == ["由\(text)管辖"])
    #expect(try WordFile(body: body, isStrict: true).lines() == ["由\(text)管辖"])
  }

  @Test("An entry that was chosen is text, one that was not is a blank of a control")
  func blanks() throws {
    let body =
      paragraph(run("第一条 争议由") + dropDown("<w:result w:val=\"0\"/>") + run("管辖。"))
      + paragraph(run("第二条 争议由") + dropDown("") + run("管辖。"))
    let contract = try #require(parse(try WordFile(body: body).source()).contracts.first)
    #expect(contract.blanks.map(\.form) == [.control])
  }

  @Test("A comment stands around the whole field; a value cannot be put in its place")
  func changes() throws {
    let field = dropDown("")
    let file = WordFile(body: paragraph(run("由") + field + run("管辖")))
    let document = try file.document()
    let range = TextRange(3, 5)
    let comment = WordComment(paragraphs: ["未选择"])
    let commented = try WordCommenting(try file.bytes(), document, [(range, comment)])
    let entry = try #require(try ZipArchive(commented.bytes).open("word/document.xml"))
    let xml = String(decoding: try entry.readAll(), as: UTF8.self)
    #expect(
      xml.contains("<w:commentRangeStart w:id=\"0\"/>\(field)<w:commentRangeEnd w:id=\"0\"/>"))
    #expect(obstacle(to: [Edit(range, "甲")], in: document.source) == .form)
  }
}

/// A field of a form, by its instruction and its data.
func formField(_ instruction: String, _ data: String, result: String? = nil) -> String {
  let separator = result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\($0)" } ?? ""
  return """
    <w:r><w:fldChar w:fldCharType="begin"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>\
    <w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText></w:r>\(separator)\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
}

/// A list of 甲 and 乙 of which one may be chosen.
func dropDown(_ choice: String, result: String? = nil) -> String {
  formField(
    "FORMDROPDOWN",
    "<w:ddList>\(choice)<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>",
    result: result)
}

/// A box to tick.
func box(_ state: String) -> String {
  formField("FORMCHECKBOX", "<w:checkBox><w:sizeAuto/>\(state)</w:checkBox>", result: "")
}
