import Testing

@Suite("The command line and .tiaokuan.yml")
struct ConfigurationCommandTests {
  private let contract = ContractFolder.contract
  private let dangling = ["dangling-reference error", "dangling-reference error"]

  @Test("each file goes by the nearest configuration upwards")
  func upwards() throws {
    let folder = try ContractFolder([
      "x.txt": contract, "甲/乙/x.txt": contract,
      ".tiaokuan.yml": "select: [unfilled-blank]\nstage: signing\n",
      "甲/.tiaokuan.yml": "select: [dangling-reference]\nseverity: {dangling-reference: note}\n",
    ])
    let run = try folder.run("check", "x.txt", "甲/乙/x.txt", "--format", "json")
    #expect(
      try run.rules() == [
        "unfilled-blank error", "dangling-reference note", "dangling-reference note",
      ])
    #expect(run.status == 1)
    let other = try folder.run("check", "甲/乙/x.txt", "--format", "json")
    #expect(other.status == 0)
  }

  @Test("standard input goes by that of the working folder")
  func standardInput() throws {
    let folder = try ContractFolder([".tiaokuan.yml": "select: [unfilled-blank]\n"])
    let run = try folder.run("check", "-", "--format", "json", input: contract)
    #expect(try run.rules() == ["unfilled-blank warning"])
  }

  @Test("the command line wins")
  func commandLine() throws {
    let folder = try ContractFolder([
      "x.txt": contract,
      ".tiaokuan.yml": """
      select: [unfilled-blank]
      severity: {dangling-reference: off}
      stage: signing
      fail-on: never
      lang: en
      """,
      "其他.yml": "select: [dangling-reference]\n",
    ])
    let configured = try folder.run("check", "x.txt")
    #expect(configured.status == 0)
    #expect(configured.text.hasSuffix("errors 1 · warnings 0 · notes 0\n"))
    let asked = try folder.run("check", "x.txt", "--stage", "draft", "--fail-on", "warning")
    #expect(asked.status == 1)
    #expect(asked.text.hasSuffix("errors 0 · warnings 1 · notes 0\n"))
    #expect(try folder.run("check", "x.txt", "--lang", "zh").text.contains("错误 1 ·"))
    // A rule that is off runs where it is named.
    let selected = try folder.run(
      "check", "x.txt", "--format", "json", "--select", "dangling-reference")
    #expect(try selected.rules() == dangling)
    let other = try folder.run("check", "x.txt", "--format", "json", "--config", "其他.yml")
    #expect(try other.rules() == dangling)
    #expect(other.status == 1)
    let none = try folder.run("check", "x.txt", "--format", "json", "--no-config")
    #expect(try none.rules().contains("unfilled-blank warning"))
    #expect(try none.rules().count > 2)
  }

  static let faults: [(text: String, line: String)] = [
    ("selct: []\n", "1:1: 没有名为 selct 的设置；是否指 select？"),
    (
      "ignore:\n  - lost-blnk\n", "2:5: 没有名为 lost-blnk 的规则或规则组；是否指 lost-blank？"
    ),
    (
      "accept:\n- rule: lost-blank\n  place: 第五条\n", "2:3: 接受一处问题须写明理由（reason）"
    ),
    ("a:\n\t- b\n", "2:1: 此处的字符不能作为开头：缩进请用空格，不用制表符；含特殊符号的文字请加引号"),
  ]

  @Test("what is wrong in it is said in one line, and nothing is checked", arguments: faults)
  func fault(_ row: (text: String, line: String)) throws {
    let folder = try ContractFolder(["甲/x.txt": contract, "甲/.tiaokuan.yml": row.text])
    let run = try folder.run("check", "甲/x.txt")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "tiaokuan: 甲/.tiaokuan.yml:\(row.line)\n")
  }

  @Test("a configuration that is not there is an error, and so is one with none")
  func missing() throws {
    let folder = try ContractFolder(["x.txt": contract])
    let missing = try folder.run("check", "x.txt", "--config", "无.yml", "--lang", "en")
    #expect(missing.status == 2)
    #expect(missing.errors == "tiaokuan: 无.yml: no such file or folder; check the path\n")
    for command in [["check", "x.txt"], ["rules"]] {
      let both = try ProgramRun(command + ["--config", "无.yml", "--no-config"])
      #expect(both.status == 2)
      #expect(both.errors.hasPrefix("tiaokuan: --config 与 --no-config 不能同时使用；"))
    }
  }

  @Test("rules shows what the configuration makes of each")
  func rules() throws {
    let folder = try ContractFolder([
      ".tiaokuan.yml": """
      ignore: [numbering]
      severity: {dangling-reference: note, lost-blank: off}
      stage: signing
      """
    ])
    let words = try folder.run("rules").text.split(separator: "\n")
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    for line in [
      "dangling-reference 提示", "lost-blank 关闭", "misnumbered-item 关闭", "unfilled-blank 错误",
    ] {
      #expect(words.contains(line))
    }
    #expect(try folder.run("rules", "--no-config").text.contains("视阶段"))
    let run = try folder.run("rules", "--format", "json")
    #expect(try JSONSchema("rules.schema.json").problems(try run.json()) == [])
    let listed = try #require(try run.json() as? [[String: Any]])
    let lostBlank = listed.first { $0["id"] as? String == "lost-blank" }
    #expect(lostBlank?["enabled"] as? Bool == false)
    let dangling = listed.first { $0["id"] as? String == "dangling-reference" }
    #expect(dangling?["severity"] as? String == "note")
  }
}
