import Testing

@Suite("The command line and acceptances")
struct AcceptanceCommandTests {
  private func folder(_ accept: String) throws -> ContractFolder {
    try ContractFolder(["x.txt": ContractFolder.contract, ".tiaokuan.yml": accept])
  }

  private let one = """
    select: [dangling-reference, unfilled-blank]
    accept:
      - {rule: dangling-reference, place: 第一条, reason: 附件另行签订, text: 第九条}

    """

  @Test("what is accepted is not printed, and its number is")
  func accepted() throws {
    let folder = try folder(one)
    let run = try folder.run("check", "x.txt")
    #expect(run.status == 1)
    #expect(!run.text.contains("第九条"))
    #expect(run.text.contains("\n已接受 1 处。\n"))
    #expect(run.text.hasSuffix("错误 1 · 警告 1 · 提示 0 · 已接受 1 处\n"))
    #expect(run.errors.isEmpty)
    let json = try folder.run("check", "x.txt", "--format", "json")
    #expect(try JSONSchema("check.schema.json").problems(try json.json()) == [])
    #expect(try json.rules() == ["dangling-reference error", "unfilled-blank warning"])
    #expect(try json.summary()["accepted"] as? Int == 1)
  }

  @Test("a file of which all is accepted passes")
  func all() throws {
    let folder = try folder(
      "select: [dangling-reference]\naccept:\n"
        + ["第一条", "第二条"].map { "- {rule: dangling-reference, place: \($0), reason: 已核对}\n" }
        .joined())
    let run = try folder.run("check", "x.txt", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.text.contains("Nothing else was found.\naccepted: 2\n"))
    #expect(run.text.hasSuffix("errors 0 · warnings 0 · notes 0 · accepted 2\n"))
  }

  @Test("what has nothing to accept is reported, three ways")
  func unused() throws {
    let folder = try folder(one + "  - {rule: dangling-reference, place: 第三条, reason: 已核对}\n")
    let line = "tiaokuan: .tiaokuan.yml: 其中接受的 1 处问题不再出现，可以删去\n"
    let text = try folder.run("check", "x.txt")
    #expect(text.errors == line)
    #expect(text.text.contains("\n  .tiaokuan.yml:4:5  第三条 [dangling-reference]\n"))
    let json = try folder.run("check", "x.txt", "--format", "json")
    #expect(json.errors == line)
    #expect(try JSONSchema("check.schema.json").problems(try json.json()) == [])
    let unused = try json.summary()["unusedAcceptances"] as? [[String: Any]] ?? []
    #expect(unused.count == 1)
    #expect(unused.first?["place"] as? String == "第三条")
    #expect(unused.first?["line"] as? Int == 4)
    #expect(try folder.run("check", "x.txt", "--format", "jsonl").errors == line)
  }

  @Test("what a rule that did not run, or another file, would have had is not reported")
  func notAsked() throws {
    let folder = try folder(
      """
      accept:
        - {rule: dangling-reference, place: 第三条, reason: 已核对}
        - {rule: unfilled-blank, place: 第一条, reason: 已核对, file: 另一份.txt}
      """)
    let run = try folder.run("check", "x.txt", "--select", "blanks", "--format", "json")
    #expect(run.errors.isEmpty)
    #expect((try run.summary()["unusedAcceptances"] as? [Any])?.isEmpty == true)
  }
}
