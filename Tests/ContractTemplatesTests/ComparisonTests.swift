import ContractTemplates
import ContractText
import Testing

@Suite("A filled contract against its template")
struct ComparisonTests {
  private static let template = """
    第一条 本工程的造价为_____万元人民币，由双方另行确认后支付给乙方。
    第二条 乙方应当在第_____条所述的期限届满之前_____日内提交履约保函的正本。
    第三条 甲方应当依照第二条的规定及时审查乙方提交的全部文件并作出答复。
    第四条 双方于_____年_____月_____日在_____市签署本协议，以兹为证。
    """

  private static let filled = """
    第一条 本工程的造价为48600万元人民币，由双方另行确认后支付给乙方。
    第二条 乙方应当在第三条所述的期限届满之前30日内提交履约保函的正本。
    第三条 甲方应当依照第二条的规定及时审查乙方提交的全部文件并作出答复。
    第四条 双方于2025年3月18日在临川市签署本协议，以兹为证。
    """

  static let writings: [(was: String, now: String, id: String, value: String, plain: String?)] = [
    ("48600", "48600", "第一条-1", "48600", "486000000"),
    ("48600", "__48600__", "第一条-1", "48600", "486000000"),
    ("48600", "【48600】", "第一条-1", "48600", "486000000"),
    ("48600", "肆万捌仟陆佰", "第一条-1", "肆万捌仟陆佰", "486000000"),
    ("第三条所", "第３条所", "第二条-1", "３", "3"),
    ("30日", "三十日", "第二条-2", "三十", "30"),
    ("2025年", "二〇二五年", "第四条-1", "二〇二五", "2025-03-18"),
    ("临川", "【临川】", "第四条-4", "临川", "临川"),
  ]

  @Test("gives each value as it stands, whatever is drawn around it", arguments: writings)
  func value(_ row: (was: String, now: String, id: String, value: String, plain: String?)) throws {
    let text = Self.filled.replacing(row.was, with: row.now)
    let comparison = try compared(text, with: Self.template)
    let value = try #require(comparison.values.first { $0.blank.foundAs == row.id })
    #expect(value.value == row.value)
    #expect(value.normalized == row.plain)
    #expect(value.isValid)
    let range = try #require(value.range)
    #expect(comparison.filled.source.text(in: range) == row.value)
    #expect(comparison.clauses.map(\.status) == [.filled, .filled, .same, .filled])
  }

  static let faults: [(was: String, now: String, id: String, problem: BlankValue.Problem)] = [
    ("48600", "_____", "第一条-1", .empty), ("48600", "", "第一条-1", .empty),
    ("48600", "待定", "第一条-1", .placeholder), ("48600", "XX", "第一条-1", .placeholder),
    ("2025年", "三十万年", "第四条-1", .wrongKind), ("3月", "13月", "第四条-2", .impossibleDate),
    ("3月18", "2月29", "第四条-3", .impossibleDate),
  ]

  @Test("says what is wrong with a value", arguments: faults)
  func fault(_ row: (was: String, now: String, id: String, problem: BlankValue.Problem)) throws {
    let text = Self.filled.replacing(row.was, with: row.now)
    let comparison = try compared(text, with: Self.template)
    let wrong = comparison.values.filter { !$0.isValid }
    #expect(wrong.map(\.blank.foundAs) == [row.id])
    #expect(wrong.first?.problem == row.problem)
    #expect(wrong.first?.message != nil)
  }

  @Test("shows the words that differ, and neither marks nor numbers that moved")
  func changes() throws {
    let text = Self.filled.replacing("，由", with: ",由").replacing("及时审查", with: "在5日内审查")
    let comparison = try compared(text, with: Self.template)
    #expect(comparison.clauses.map(\.status) == [.filled, .filled, .altered, .filled])
    let change = try #require(comparison.clauses[2].changes.first)
    #expect((change.was, change.is) == ("及时", "在5日内"))
    #expect(comparison.filled.source.text(in: change.range) == "在5日内")
  }

  @Test("a renumbered reference is no change, one that points elsewhere is")
  func references() throws {
    let lines = Self.filled.split(separator: "\n").map(String.init)
    let renumbered = [
      "第一条 双方应当遵守诚实信用的原则，互不泄露对方的商业秘密。",
      lines[0].replacing("第一条", with: "第二条"),
      lines[1].replacing("第三条", with: "第四条").replacing("第二条 ", with: "第三条 "),
      lines[2].replacing("第二条", with: "第三条").replacing("第三条 ", with: "第四条 "),
      lines[3].replacing("第四条", with: "第五条"),
    ]
    let text = renumbered.joined(separator: "\n")
    let same = try compared(text, with: Self.template)
    #expect(same.clauses.map(\.status) == [.added, .filled, .filled, .same, .filled])
    let elsewhere = text.replacing("依照第三条", with: "依照第五条")
    let other = try compared(elsewhere, with: Self.template)
    #expect(other.clauses.map(\.status) == [.added, .filled, .filled, .altered, .filled])
    #expect(other.clauses[3].changes.map(\.is) == ["第五条"])
  }

  @Test("an article that stands elsewhere is moved, one that is gone missing")
  func moved() throws {
    let lines = Self.filled.split(separator: "\n").map(String.init)
    let text = [
      lines[3].replacing("第四条", with: "第一条"), lines[0].replacing("第一条", with: "第二条"),
      lines[2].replacing("第三条 ", with: "第三条 "),
    ].joined(separator: "\n")
    let comparison = try compared(text, with: Self.template)
    #expect(comparison.clauses[1].status == .missing)
    #expect(comparison.clauses[3].status == .moved)
    let gone = comparison.values.filter { $0.problem == .removed }.map(\.blank.foundAs)
    #expect(gone == ["第二条-1", "第二条-2"])
  }

  @Test("of an unfilled template nothing is filled, and every blank is listed")
  func unfilled() throws {
    let comparison = try compared(try sample("water-supply-template.txt"))
    #expect(comparison.values.count == waterSupply.analysis.blanks.count)
    #expect(comparison.values.allSatisfy { $0.value == nil })
    #expect(comparison.values.allSatisfy { $0.problem == .empty || $0.blank.isOptional })
    #expect(comparison.filledCount == 0)
    #expect(comparison.constraints.allSatisfy { $0.outcome == .notChecked })
    #expect(comparison.clauses.allSatisfy { $0.status == .same })
    #expect(comparison.share == 1)
  }

  @Test("the clean sample has its values")
  func clean() throws {
    let comparison = try compared(try sample("filled-clean.txt"))
    // 签署地点 and 地区 were taken out of the text with what belongs to them; two stood in notes.
    let without = comparison.values.filter { $0.value == nil }
    #expect(without.filter { !$0.isValid }.map(\.problem) == [.omitted, .omitted])
    #expect(without.count == 4)
    #expect(comparison.values.allSatisfy { $0.value == nil || $0.isValid })
    #expect(comparison.constraints.allSatisfy { $0.outcome == .holds })
    let sums = comparison.values.filter { $0.place.article == 15 }.compactMap(\.normalized)
    #expect(sums == ["486000000", "23400000", "509400000"])
    #expect(comparison.clauses.allSatisfy { $0.status != .added && $0.status != .missing })
  }

  @Test("items may stand in one line, and numbers be broken over two")
  func lines() throws {
    let template = """
      第一条 乙方应当：

      （1）按时提交履约保函；

      （2）在____日内购买保险，费用由乙方承担。

      第二条 双方依照第一条的规定办理，规定不明的由双方协商。

      """
    let filled =
      "第一条 乙方应当：（1）按时提交履约保函；①（2）在30日内购买保险，费用由乙方承担。\n"
      + "第二条 双方依照第\n一条的规定办理，规定不明的由双方协商。\n"
    let comparison = try compared(filled, with: template)
    #expect(comparison.values.map(\.value) == ["30"])
    #expect(comparison.clauses.map(\.status) == [.filled, .same])
  }

  @Test("marks of items after 或 and 及 in one line are no words")
  func joints() throws {
    let template = "第一条 工程包括：（1）门站；（a）管网；以及（3）储气设施，或（4）其他。\n第二条 双方依照第一条办理。\n"
    let filled = template.replacing("；", with: "；\n").replacing("以及（3）", with: "以及\n（3）")
      .replacing("或（4）", with: "或\n（4）")
    #expect(try compared(filled, with: template).clauses.map(\.status) == [.same, .same])
    let altered = template.replacing("（3）储气", with: "（3）加气")
    #expect(try compared(altered, with: template).clauses.map(\.status) == [.altered, .same])
  }

  @Test("columns without words between them have a value each", arguments: ["\t", "　　", "    "])
  func columns(gap: String) throws {
    let rows = ["名称", "地址"].map { "\($0)\(gap)____\(gap)____\n" }.joined()
    let template = "第一条 各方为：\n项目\(gap)甲方\(gap)乙方\n\(rows)第二条 双方依照第一条的规定办理。\n"
    let values = ["甲公司", "乙 公司", "甲路1号", "乙路2号"]
    let filled = values.reduce(template) { text, value in
      text.replacing("____", with: value, maxReplacements: 1)
    }
    let comparison = try compared(filled, with: template)
    #expect(comparison.values.map(\.value) == values)
    #expect(comparison.clauses.map(\.status) == [.filled, .same])
  }

  @Test("a number that a page cut in two is one", arguments: ["第\n一百四十二条", "第一\n百四十二条"])
  func cutNumber(_ number: String) throws {
    let articles = (1...150).map {
      "第\(chineseNumeral($0))条 乙方应当保存第\($0)号台账，供甲方随时查阅，期限为____年。"
    }
    let last = "第一百五十一条 甲方依照第一百四十二条的规定查阅台账，并且应当保守秘密。"
    let template = (articles + [last]).joined(separator: "\n") + "\n"
    let filled = template.replacing("____", with: "三").replacing("照第一百四十二条", with: "照" + number)
    let comparison = try compared(filled, with: template)
    #expect(comparison.clauses.last?.status == .same)
    #expect(comparison.values.allSatisfy { $0.normalized == "3" })
  }

  @Test(
    "a date in one piece stands for year, month and day",
    arguments: ["2025.3.18", "2025-03-18", "2025/3/18", "２０２５．３．１８", "2025.3.18日"])
  func wholeDate(_ date: String) throws {
    let text = Self.filled.replacing("2025年3月18日", with: date)
    let comparison = try compared(text, with: Self.template)
    let parts = comparison.values.filter { $0.blank.date != nil }
    #expect(parts.map(\.normalized) == ["2025-03-18", "2025-03-18", "2025-03-18"])
    #expect(parts.allSatisfy { $0.isValid })
    #expect(comparison.clauses.map(\.status) == [.filled, .filled, .same, .filled])
    let wrong = try compared(
      Self.filled.replacing("2025年3月18日", with: "2025.13.18"), with: Self.template)
    #expect(wrong.values.contains { $0.problem == .wrongKind })
  }

  @Test("bare marks of items in one line are no words", arguments: ["、", "．"])
  func bareMarks(mark: String) throws {
    let items = ["提交____份施工图纸；", "办理开工的手续；", "编制竣工的资料。"]
    let marked = zip(["一", "二", "三"], items).map { "\($0)\(mark)\($1)" }
    let heading = "第一条 乙方应当完成下列工作："
    let last = "\n第二条 双方依照第一条的规定办理，第一、二种方式由双方选择。\n"
    let lines = ([heading] + marked).joined(separator: "\n") + last
    let line = heading + marked.joined() + last
    for (template, filled) in [(lines, line), (line, lines)] {
      let text = filled.replacing("____", with: "3")
      #expect(try compared(text, with: template).clauses.map(\.status) == [.filled, .same])
    }
  }

  @Test("articles in the same words are told apart by their order")
  func repeated() throws {
    let words = ["（略）", "乙方应当按照图纸施工。", "（略）", "甲方应当按时付款。", "（略）"]
    let template = articles(words)
    let removed = try compared(articles(Array(words.prefix(4))), with: template)
    #expect(removed.clauses.map(\.status) == [.same, .same, .same, .same, .missing])
    let longer = words.prefix(2) + ["（略）双方另行商定付款的期限。"] + words.suffix(2)
    let altered = try compared(articles(Array(longer)), with: template)
    #expect(altered.clauses.map(\.status) == [.same, .same, .altered, .same, .same])
  }

  private func articles(_ words: [String]) -> String {
    words.enumerated().map { "第\(chineseNumeral($0 + 1))条 \($1)\n" }.joined()
  }

  @Test("a sentence that was put in is shown from its first word")
  func inserted() throws {
    let text = Self.filled.replacing("作出答复。", with: "作出答复。逾期视为同意。")
    let change = try #require(try compared(text, with: Self.template).clauses[2].changes.first)
    #expect((change.was, change.is) == ("", "逾期视为同意。"))
  }

  @Test("an article of which all words are kept is altered, however much was added")
  func kept() throws {
    let template = "第一条 双方应当遵守本合同。\n第二条 乙方驻工地代表。\n第三条 甲方应当按时支付工程的价款。\n"
    let filled = template.replacing("驻工地代表。", with: "驻工地代表。乙方应当在每季度结束后向甲方提交书面说明，并接受甲方的核查。")
    #expect(try compared(filled, with: template).clauses.map(\.status) == [.same, .altered, .same])
    let moved = filled.split(separator: "\n").map(String.init)
    let text =
      "第一条 附件与正文同样有效，双方各执一份。\n"
      + [2, 0, 1].map { moved[$0] }.enumerated().map {
        $1.replacing(["第三条", "第一条", "第二条"][$0], with: ["第二条", "第三条", "第四条"][$0])
      }.joined(separator: "\n")
    let clauses = try compared(text, with: template).clauses
    #expect(clauses.compactMap { $0.template == nil ? nil : $0.status }.contains(.altered))
  }

  @Test(
    "a title of few words is kept where a sentence was added to it, between the same neighbours")
  func title() throws {
    let template =
      "第一条 乙方应当按照图纸施工。\n第二条 延期开工\n第三条 甲方应当按时支付工程的价款。\n"
    let filled = template.replacing("延期开工", with: "延期开工\n乙方应当在每季度结束后向甲方提交书面说明，并接受甲方的核查。")
    #expect(try compared(filled, with: template).clauses.map(\.status) == [.same, .altered, .same])
  }

  @Test("lines that are a signature block in one of the two only are the end of the article")
  func signatures() throws {
    let article = "第一条 乙方应当按照图纸施工。\n第二条 本合同一式两份，双方各执一份，具有同等效力。\n"
    let party = "地址：____\n电话：____\n开户银行：____\n法定代表人（签章）：____\n"
    let template = article + "甲方：\n\(party)乙方：\n\(party)"
    let values = [
      "江源大道1号", "0799-6662219", "临川农商行", "沈知衡", "滨江路18号", "0799-6662218", "江源银行", "周立诚",
    ]
    let filled = values.reduce(template) { $0.replacing("____", with: $1, maxReplacements: 1) }
    let comparison = try compared(filled, with: template)
    #expect(comparison.values.map(\.value) == values)
    #expect(comparison.clauses.allSatisfy { $0.status == .same || $0.status == .filled })
    let unfilled = try compared(template, with: template)
    #expect(unfilled.clauses.map(\.status) == [.same, .same])
  }

  @Test("a contract of another kind is not made from the template")
  func other() throws {
    let text = "第一条 买方向卖方购买钢材五百吨。\n第二条 货款应当在交货后三十日内付清。\n"
    #expect(throws: NotFromTemplate.self) { try compared(text) }
  }
}
