import Testing

@Suite("Web pages on the command line")
struct HTMLCommandTests {
  private let page = """
    <html><head><title>供水</title></head><body><nav>第九条</nav>
    <p>供水合同</p>
    <p>第一条 甲方依照<b>第九条</b>付款。</p>
    <p>第二条 乙方依照第八条供水。</p>
    <p>第三条 甲方付<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>元。</p>
    """

  @Test("findings are those of the text, at the page's lines and columns")
  func check() throws {
    let folder = try ContractFolder(["a.html": page, "a.txt": ContractFolder.contract])
    let findings = try folder.run("check", "--format", "json", "a.html").findings()
    let text = try folder.run("check", "--format", "json", "a.txt").findings()
    #expect(findings.map { $0["rule"] as? String } == text.map { $0["rule"] as? String })
    #expect(
      findings.map { $0["fingerprint"] as? String } == text.map { $0["fingerprint"] as? String })
    let range = findings.first?["range"] as? [String: [String: Int]]
    #expect(range?["start"]?["line"] == 3)
    #expect(range?["start"]?["column"] == 15)
    #expect(range?["end"]?["column"] == 18)
  }

  @Test("a page is told by how it begins on standard input too")
  func standardInput() throws {
    let folder = try ContractFolder(["a.html": page])
    let run = try folder.run("check", "--format", "github", "-", input: page)
    #expect(run.text.hasPrefix("::error file=-,line=3,endLine=3,col=15,endColumn=18,"))
  }

  @Test("fix does not write over its input")
  func fixOntoItself() throws {
    let text = "第一条 甲方供水。\n第三条 乙方付费。\n"
    let folder = try ContractFolder(["a.txt": text])
    let run = try folder.run("fix", "a.txt", "-o", "./a.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("输出不能是原文件"))
    #expect(folder.text("a.txt") == text)
    let piped = try folder.run("fix", "-", "-o", "-", input: text)
    #expect(piped.text.contains("第二条 乙方付费"))
    #expect(try folder.run("fix", "a.txt", "-o", "b.txt").status == 0)
    #expect(folder.text("b.txt")?.contains("第二条 乙方付费") == true)
  }

  @Test("fix writes no page")
  func fix() throws {
    let folder = try ContractFolder(["a.html": page])
    let run = try folder.run("fix", "a.html", "-o", "b.html")
    #expect(run.status == 2)
    #expect(run.errors.contains("网页"))
    #expect(folder.text("b.html") == nil)
    #expect(try folder.run("fix", "a.html").status == 0)
  }
}
