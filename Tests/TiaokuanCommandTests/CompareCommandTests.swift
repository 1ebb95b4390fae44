import Foundation
import Testing

@Suite("tiaokuan compare")
struct CompareCommandTests {
  private let template = Project.sample("water-supply-template.txt")

  @Test("answers as its schema says, with the built-in template and with one that is named")
  func json() throws {
    let sample = Project.sample("filled-clean.txt")
    let run = try ProgramRun(["compare", sample, "--format", "json"])
    #expect(run.status == 0)
    #expect(try JSONSchema("compare.schema.json").problems(try run.json()) == [])
    let named = try ProgramRun(["compare", sample, "--format", "json", "--template", template])
    let answer = try #require(try named.json() as? [String: Any])
    #expect(try JSONSchema("compare.schema.json").problems(answer) == [])
    #expect(answer["template"] as? String == template)
    let documents = try #require(answer["documents"] as? [[String: Any]])
    let clauses = try #require(documents.first?["clauses"] as? [[String: Any]])
    #expect(clauses.count >= 150)
  }

  @Test("reports what is blank, what is wrong and what differs, in that order")
  func text() throws {
    let text = try String(contentsOfFile: Project.sample("filled-clean.txt"), encoding: .utf8)
      .replacing("造价为48600万", with: "造价为面议万").replacing("生效日后15个", with: "生效日后__个")
    let run = try ProgramRun(["compare", "-"], input: text)
    #expect(run.status == 1)
    let titles = ["一、尚未填写（", "二、填写有误（", "三、与示范文本不同（"]
    let places = titles.map { run.text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(run.text.contains("「提交履约保函期限」未填写"))
    #expect(run.text.contains("“面议万元人民币”不是此处应填的内容（应为金额）"))
  }

  @Test("of an unfilled template every blank is left, which fails only where warnings do")
  func unfilled() throws {
    let run = try ProgramRun(["compare", template])
    #expect(run.status == 0)
    #expect(run.text.contains("已填 0 处"))
    #expect(try ProgramRun(["compare", template, "--fail-on", "warning"]).status == 1)
  }

  @Test("a contract of another kind cannot be compared")
  func other() throws {
    let text = "第一条 买方向卖方购买钢材五百吨。\n第二条 货款应当在交货后三十日内付清。\n"
    let run = try ProgramRun(["compare", "-", "--format", "json"], input: text)
    #expect(run.status == 2)
    #expect(run.errors.contains("条款只有 0% 能够对应"))
    #expect(try JSONSchema("compare.schema.json").problems(try run.json()) == [])
  }

  @Test("a template that cannot be read ends it")
  func unreadable() throws {
    let run = try ProgramRun(["compare", template, "--template", "/nowhere/范本.txt"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }
}
