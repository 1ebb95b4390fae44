import Testing

@Suite("The command line and baselines")
struct BaselineCommandTests {
  private let contract = ContractFolder.contract
  private let rules = ["--select", "dangling-reference,unfilled-blank"]

  private func run(_ folder: ContractFolder, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["check"] + arguments + rules + ["--format", "json"], in: folder.path)
  }

  @Test("what was there is accepted, what is new is reported, what is gone is counted")
  func roundTrip() throws {
    let folder = try ContractFolder(["x.txt": contract])
    let written = try run(folder, "x.txt", "--write-baseline", "旧.yml")
    #expect(written.status == 0)
    #expect(written.errors == "tiaokuan: 旧.yml: 已写入 3 处问题\n")
    #expect(try written.summary()["accepted"] as? Int == 3)

    let same = try run(folder, "x.txt", "--baseline", "旧.yml", "--fail-on", "note")
    #expect(same.status == 0 && same.errors.isEmpty)
    #expect(try same.findings().isEmpty)
    #expect(try JSONSchema("check.schema.json").problems(try same.json()) == [])

    // Ten lines and an article more above, one fault gone, and a new one; and another name.
    let lines = Array(repeating: "", count: 10).joined(separator: "\n")
    try folder.write(
      "y.txt",
      """
      供水合同
      \(lines)
      第一条 双方友好协商。
      第二条 甲方依照第九条付款。
      第三条 乙方供水。
      第四条 甲方付_____元。
      第五条 乙方依照第七条付费。
      """)
    let edited = try run(folder, "y.txt", "--baseline", "旧.yml")
    #expect(edited.status == 1)
    let places = try edited.findings().map { ($0["place"] as? [String: Any])?["label"] as? String }
    #expect(places == ["第五条"])
    #expect(try edited.summary()["accepted"] as? Int == 2)
    #expect((try edited.summary()["unusedAcceptances"] as? [Any])?.count == 1)
    #expect(edited.errors == "tiaokuan: 旧.yml: 其中接受的 1 处问题不再出现，可以删去\n")
    let text = try folder.run("check", "y.txt", "--baseline", "旧.yml")
    #expect(text.text.contains("\n  旧.yml  1 处\n"))
  }

  @Test("is the same each time, and replaces what was there")
  func deterministic() throws {
    let folder = try ContractFolder(["a/x.txt": contract, "b.txt": contract, "1.yml": "旧"])
    _ = try run(folder, "a/x.txt", "b.txt", "--write-baseline", "1.yml")
    _ = try run(folder, "b.txt", "a/x.txt", "--write-baseline", "2.yml")
    let text = try #require(folder.text("1.yml"))
    #expect(text == folder.text("2.yml"))
    #expect(text.contains("accept:\n  - fingerprint: \""))
    #expect(text.contains("    file: \"a/x.txt\"\n    place: \"第一条\"\n    text: \"第九条\"\n"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("    file: ") }.count == 6)
  }

  @Test("of several files accepts in each what was there in it")
  func severalFiles() throws {
    let folder = try ContractFolder(["a/x.txt": contract, "b/x.txt": contract])
    _ = try run(folder, "a", "b", "--write-baseline", "c/../旧.yml")
    #expect(folder.text("旧.yml") == nil)
    _ = try run(folder, "a", "b", "--write-baseline", "b/旧.yml")
    #expect(try run(folder, "a", "b/x.txt", "--baseline", "b/旧.yml").findings().isEmpty)
    try folder.write("a/new.txt", contract)
    #expect(try run(folder, "a", "--baseline", "b/旧.yml").findings().count == 3)
  }

  @Test("leaves out what the configuration accepts already")
  func configured() throws {
    let folder = try ContractFolder([
      "x.txt": contract,
      ".tiaokuan.yml":
        "accept:\n  - {rule: dangling-reference, place: 第一条, reason: 附件另行签订}\n",
    ])
    _ = try run(folder, "x.txt", "--write-baseline", "旧.yml")
    #expect(folder.text("旧.yml")?.contains("第九条") == false)
    let again = try run(folder, "x.txt", "--baseline", "旧.yml")
    #expect(try again.summary()["accepted"] as? Int == 3)
    #expect(again.errors.isEmpty)
  }

  @Test("is not written over a contract, nor when a file could not be checked")
  func notWritten() throws {
    let folder = try ContractFolder(["x.txt": contract])
    let over = try run(folder, "x.txt", "--write-baseline", "./x.txt")
    #expect(over.status == 2)
    #expect(over.errors.hasPrefix("tiaokuan: --write-baseline 会覆盖要检查的文件 ./x.txt；"))
    #expect(folder.text("x.txt") == contract)
    let missing = try run(folder, "x.txt", "无.txt", "--write-baseline", "旧.yml")
    #expect(missing.status == 2)
    #expect(folder.text("旧.yml") == nil)
    #expect(missing.errors.hasSuffix("tiaokuan: 旧.yml: 有文件未能检查，没有写入\n"))
  }

  @Test("that is none is an error")
  func malformed() throws {
    let folder = try ContractFolder(["x.txt": contract, "旧.yml": "stage: draft\n"])
    let run = try run(folder, "x.txt", "--baseline", "旧.yml")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == "tiaokuan: 旧.yml:1:1: 没有名为 stage 的设置\n")
  }
}
