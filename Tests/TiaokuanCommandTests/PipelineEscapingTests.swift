import ContractText
import Testing

@testable import ContractFormats

@Suite("What stands for itself in no format")
struct PipelineEscapingTests {
  @Test(
    "a cell that a spreadsheet would run begins with an apostrophe",
    arguments: [
      ("第一条", "第一条"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
      ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"), ("＠a", "'＠a"), ("1-2", "1-2"),
      ("=\"a\",1", "\"'=\"\"a\"\",1\""),
    ])
  func cells(text: String, written: String) {
    var writer = CSVWriter()
    writer.row([text, text])
    let bytes = writer.takeBytes()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(Array(bytes.dropFirst(3)) == Array("\(written),\(written)\r\n".utf8))
    let read = readCSV(bytes).first
    #expect(
      read
        == [String(written.first == "'" || written.hasPrefix("\"'") ? "'" + text : text)]
        .flatMap { [$0, $0] })
  }

  @Test(
    "a path is a URI",
    arguments: [
      ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("/a/b c.txt", "file:///a/b%20c.txt"),
      ("合同.txt", "%E5%90%88%E5%90%8C.txt"), ("c:d", "c%3Ad"), ("100%", "100%25"),
      ("a#b?c", "a%23b%3Fc"), ("\u{7}", "%07"), ("-", "-"), ("../a~_.md", "../a~_.md"),
    ])
  func paths(path: String, uri: String) { #expect(fileURI(path) == uri) }

  @Test(
    "a workflow command is ended by nothing in it",
    arguments: [
      ("a:b,c", "a%3Ab%2Cc", "a:b,c"),
      ("100%\r\n::error::", "100%25%0D%0A%3A%3Aerror%3A%3A", "100%25%0D%0A::error::"),
      ("第一条", "第一条", "第一条"),
    ])
  func commands(text: String, property: String, message: String) {
    #expect(workflowEscaped(text, isProperty: true) == property)
    #expect(workflowEscaped(text, isProperty: false) == message)
  }

  @Test("a brace in a SARIF message is no place for an argument")
  func braces() {
    #expect(sarifMessage("第{0}条") == "第{{0}}条")
    #expect(sarifMessage("第一条") == "第一条")
  }
}

@Suite("The lists as tables")
struct ListTableTests {
  private func table(_ report: some ContractReport, _ language: Language) throws -> [[String]] {
    var bytes: [UInt8] = []
    let documents = [
      Document(path: "合同.txt", contracts: [try HandMadeContract().analysis]),
      Document(path: "空.txt", error: "没有找到合同"),
    ]
    report.writeCSV(documents, in: language) { bytes += $0 }
    return readCSV(bytes)
  }

  @Test("each entry is a row as wide as the headings")
  func rows() throws {
    for (rows, count) in [
      (try table(BlanksReport(), .chinese), 2), (try table(ReferencesReport(), .english), 4),
      (try table(TermsReport(), .chinese), 2), (try table(OutlineReport(), .chinese), 6),
    ] {
      #expect(rows.count == count + 1)
      #expect(Set(rows.map(\.count)).count == 1)
    }
  }

  @Test("a row says where its entry stands")
  func places() throws {
    let rows = try table(ReferencesReport(), .chinese)
    #expect(rows[0] == ["文件", "行", "列", "条款", "引用", "结果", "所指", "应为"])
    #expect(Array(rows[1][0..<3]) == ["合同.txt", "4", "9"])
    #expect(rows[1][4] == "第九条")
    #expect(rows[1][5] == "不存在")
  }
}
