import ContractSyntax
import ContractText
import Testing

/// References as written: each form of words, where it begins and ends, and its levels.
///
/// A row is a sentence in which every reference stands in ⟦ ⟧, and a line for each of them: its form,
/// its levels as number and unit (~ before a level that is carried over), and what else is known.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("依照⟦第十二条⟧办理", "numbered 12条"),
    ("依照⟦第１２条⟧办理", "numbered 12条"),
    ("依照⟦第 12 条⟧办理", "numbered 12条"),
    ("依照⟦第一百〇二条⟧办理", "numbered 102条 malformed"),
    ("依照⟦第一百十五条⟧办理", "numbered 115条 malformed"),
    ("依照⟦第十五条之一⟧办理", "numbered 15-1条"),
    ("依照本协议⟦第四十四条第二款⟧的规定", "numbered 44条 2款"),
    ("依照⟦第四十四条第二款第(三)项⟧办理", "numbered 44条 2款 3项"),
    ("依照⟦第四十四条第(3)项⟧办理", "numbered 44条 3项"),
    ("依照⟦第四十四条（三）⟧办理", "numbered 44条 3项"),
    ("依照⟦第四条第一款第二项第三目⟧办理", "numbered 4条 1款 2项 3目"),
    ("依照⟦第三章⟧办理", "numbered 3章"),
    ("依照⟦第三章第二节⟧办理", "numbered 3章 2节"),
    ("依照⟦第二款⟧的规定", "numbered 2款"),
    ("依照⟦第（二）项⟧办理", "numbered 2项"),
    ("依照⟦第二项⟧所列标准", "numbered 2项"),
    ("依照⟦第 5.1.2 条⟧办理", "numbered 2条"),
    ("依照⟦5.1.2款⟧办理", "numbered 2款"),
    ("⟦第3.1款⟧办理完毕后", "numbered 1款"),
    ("依照本合同⟦3.2条⟧办理", "numbered 2条"),
    ("见⟦附表一⟧的规定", "annex 1附"),
    ("依照⟦第二部分第三条⟧办理", "numbered 2编 3条"),
  ])
  func numbered(_ sentence: String, _ expected: String) { check(sentence, [expected]) }

  @Test(arguments: [
    ("依照⟦第十二条⟧和⟦十三条⟧办理", ["numbered 12条", "numbered 13条"]),
    ("依照⟦第十二条⟧、⟦第十三条⟧及⟦第十五条⟧办理", ["numbered 12条", "numbered 13条", "numbered 15条"]),
    ("依照⟦第十二⟧、⟦十三条⟧办理", ["numbered 12条", "numbered 13条"]),
    ("依照⟦第6.1⟧、⟦6.2款⟧计算", ["numbered 1款", "numbered 2款"]),
    ("依照⟦第6.1⟧、⟦第6.3⟧和⟦7.2条⟧计算", ["numbered 1条", "numbered 3条", "numbered 2条"]),
    ("依照⟦6.1条⟧和⟦6.2条⟧计算", ["numbered 1条", "numbered 2条"]),
    ("依照⟦第三条⟧至⟦第六条⟧办理", ["numbered 3条", "numbered 6条 range"]),
    ("依照⟦第三⟧至⟦六条⟧办理", ["numbered 3条", "numbered 6条 range"]),
    ("依照⟦第三⟧至⟦第六条⟧办理", ["numbered 3条", "numbered 6条 range"]),
    ("依照⟦第一条⟧、⟦第三⟧至⟦六条⟧办理", ["numbered 1条", "numbered 3条", "numbered 6条 range"]),
    ("依照⟦第三条第一⟧、⟦第三款⟧办理", ["numbered 3条 1款", "numbered ~3条 3款"]),
    (
      "依照⟦第三条第一款⟧、⟦第二款第(一)项⟧和⟦第五条⟧办理",
      ["numbered 3条 1款", "numbered ~3条 2款 1项", "numbered 5条"]
    ),
    ("依照⟦第三条第一款⟧和⟦第三款⟧办理", ["numbered 3条 1款", "numbered ~3条 3款"]),
    ("依照⟦第三条第一⟧、⟦三款⟧办理", ["numbered 3条 1款", "numbered ~3条 3款"]),
    ("依照⟦第三条第（一）项⟧、⟦（三）项⟧办理", ["numbered 3条 1项", "numbered ~3条 3项"]),
    ("依照⟦第三章⟧和⟦第五章⟧办理", ["numbered 3章", "numbered 5章"]),
    ("依照⟦第三条⟧，⟦第五条⟧办理", ["numbered 3条", "numbered 5条"]),
    ("依照⟦第三条⟧或者⟦第五条⟧以及⟦第七条⟧办理", ["numbered 3条", "numbered 5条", "numbered 7条"]),
    ("依照⟦第三条⟧办理，依照⟦第五条⟧付款", ["numbered 3条", "numbered 5条"]),
  ])
  func enumerated(_ sentence: String, _ expected: [String]) { check(sentence, expected) }

  @Test(arguments: [
    ("依照⟦本条⟧办理", "own 条"), ("依照⟦本条第二款⟧办理", "own 条 2款"),
    ("依照⟦本章⟧办理", "own 章"), ("依照⟦本款⟧办理", "own 款"),
    ("收到⟦上款⟧所述报告", "previous 款"), ("依照⟦前款⟧规定", "previous 款"),
    ("依照⟦前两款⟧规定", "previous 款 count 2"), ("依照⟦前三款⟧规定", "previous 款 count 3"),
    ("依照⟦前条⟧规定", "previous 条"), ("依照⟦前条第二款⟧规定", "previous 条 2款"),
    ("依照⟦上款(2)⟧办理", "previous 款 2项"), ("依照⟦前款第（三）项⟧办理", "previous 款 3项"),
    ("依照⟦下款⟧规定", "next 款"), ("依照⟦前项⟧规定", "previous 项"), ("依照⟦上条⟧规定", "previous 条"),
    ("依照⟦本条第（一）⟧、⟦（二）项⟧办理", "own 条 1项|own ~条 2项"),
    ("依照⟦本条第一款⟧和⟦第三款⟧办理", "own 条 1款|own ~条 3款"),
  ])
  func relative(_ sentence: String, _ expected: String) {
    check(sentence, expected.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    ("见⟦附件一⟧", ["annex 1附"]), ("见⟦附件3⟧", ["annex 3附"]),
    ("见⟦附件A⟧、⟦C⟧的规定", ["annex 1附", "annex 3附"]), ("见⟦附件B《工程进度》⟧", ["annex 2附 《工程进度》"]),
    ("见⟦附件（三）⟧", ["annex 3附"]),
    ("见⟦附件《工程进度》⟧", ["annex 附 《工程进度》"]),
    ("见⟦附件二《工程进度》⟧", ["annex 2附 《工程进度》"]),
    ("见⟦附件一⟧、⟦二⟧。", ["annex 1附", "annex 2附"]),
    ("见⟦附件一⟧和⟦附件二⟧。", ["annex 1附", "annex 2附"]),
    ("见⟦附件一⟧至⟦附件三⟧。", ["annex 1附", "annex 3附 range"]),
    ("见⟦附件____⟧。", ["unfilled 附"]),
    ("见⟦附件《热价》第三条⟧。", ["annex 附 3条 《热价》"]), ("见⟦附件二第三条⟧。", ["annex 2附 3条"]),
  ])
  func annexes(_ sentence: String, _ expected: [String]) { check(sentence, expected) }

  @Test(arguments: [
    ("依照《水法》⟦第十二条⟧办理", ["numbered 12条 external 水法"]),
    ("依照《水法》（2016年修正）⟦第十二条⟧办理", ["numbered 12条 external 水法"]),
    (
      "依照《水法》⟦第十二条⟧、⟦第十三条⟧办理",
      ["numbered 12条 external 水法", "numbered 13条 external 水法"]
    ),
    (
      "依照《水法》⟦第十二条第一款⟧和⟦第三款⟧办理",
      ["numbered 12条 1款 external 水法", "numbered ~12条 3款 external 水法"]
    ),
    ("依照该法⟦第五条⟧办理", ["numbered 5条 external"]),
    ("依照公司法⟦第三条⟧办理", ["numbered 3条 external"]),
    ("依照主合同⟦第三条⟧办理", ["numbered 3条 external"]),
    ("依照宪法⟦第三条⟧办理", ["numbered 3条 external"]),
    ("依照本协议⟦第三条⟧办理", ["numbered 3条"]),
    ("违反本法⟦第三条⟧办理", ["numbered 3条"]),
  ])
  func otherDocuments(_ sentence: String, _ expected: [String]) { check(sentence, expected) }

  @Test(arguments: [
    ("违反⟦第九条⟧约定的", "numbered 9条"), ("违反⟦第九条第二款⟧约定的", "numbered 9条 2款"),
    ("依照⟦第_____条⟧颁发", "unfilled 条"), ("依照⟦第　　条⟧颁发", "unfilled 条"),
    ("依照⟦第××条⟧颁发", "unfilled 条"), ("依照⟦第【】条⟧颁发", "unfilled 条"),
    ("依照⟦第___条第二款⟧颁发", "unfilled 条 2款"), ("依照⟦第三条第__款⟧颁发", "unfilled 3条 款"),
    ("属于不可抗力定义中⟦第(6)项⟧的事件", "definition 6项"),
  ])
  func unfilledAndDefinitions(_ sentence: String, _ expected: String) {
    check(sentence, [expected])
  }

  /// Words that are like references and name nothing.
  @Test(arguments: [
    "第一季度付款", "通知第三方", "第一项工作完成", "付款条件成就", "遵守本条例", "以上款项结清", "在该条中再加上一款", "目前条件成熟", "附件一式两份",
    "每月的第一天", "第一个五年内", "第三人主张权利", "第二次通知", "本条款无效", "本项目开工", "前项目部经理", "上条件所限",
    "第一条件成就", "附件均为正本", "第三章程", "附件三份", "本节约目标", "之前条件不变", "三条管线", "第一款式的设备", "遵守第一条约束", "第二节约水措施",
    "四项工作",
    "如上所述", "下列事项", "第十二个月", "合同条款", "前期工作", "当前款项", "第一百天",
  ])
  func none(_ sentence: String) { check(sentence, []) }

  /// A sentence that names another document lends it to references that find nothing here.
  @Test func followingOtherDocument() {
    let written = references("依照《水法》处罚，适用第九十九条。依照第三条付款")
    #expect(written.map(\.followsOtherDocument) == [true, false])
    #expect(written.map(\.isExternal) == [false, false])
  }

  /// Members of an enumeration share a number, other references do not.
  @Test func enumerations() {
    let written = references("依照第三条、第四条和第六条办理，依照第九条付款")
    #expect(written.map { $0.enumeration == written[0].enumeration } == [true, true, true, false])
    let broken = references("依照第六条、第_____条、第八条和十条提交的资料")
    #expect(broken.map { $0.enumeration == broken[0].enumeration } == [true, true, true, true])
    #expect(broken.map(\.form) == [.numbered, .unfilled, .numbered, .numbered])
    let below = references("依照第_____条第一款、第二款提交的资料")
    #expect(below.map(\.form) == [.unfilled, .unfilled])
  }

  /// A reference that a page broke is read whole, and its range begins and ends with its words.
  @Test func brokenReference() throws {
    let tree = parse(SourceText("第一条 依照本协议第一百二\n十条的规定办理。\n第二条 双方签字。"))
    let written = try #require(tree.contracts.first?.references.first)
    #expect(written.text == "第一百二十条")
    #expect(tree.source.text(in: written.range) == "第一百二\n十条")
    #expect(written.steps.map(\.number) == [120])
  }

  // MARK: Checks

  private func check(_ sentence: String, _ expected: [String]) {
    let marked = MarkedText("第一条 甲方应当" + sentence + "。\n第二条 双方履行。")
    let tree = parse(SourceText(marked.plain))
    expectLossless(tree)
    let written = tree.contracts.first?.references ?? []
    #expect(marked.marking(written.map(\.range)) == marked.marked)
    #expect(written.map(describe) == expected, "\(sentence)")
    for reference in written {
      #expect(reference.text == tree.source.text(in: reference.range), "\(sentence)")
    }
  }

  private func references(_ sentence: String) -> [WrittenReference] {
    let source = SourceText("第一条 甲方应当" + sentence + "。\n第二条 双方履行。")
    return parse(source).contracts.first?.references ?? []
  }

  private func describe(_ reference: WrittenReference) -> String {
    var parts = ["\(reference.form)"] + reference.steps.map(describe)
    if reference.count > 1 { parts.append("count \(reference.count)") }
    if let title = reference.title { parts.append("《\(title)》") }
    if reference.steps.contains(where: { !$0.isWellFormed }) { parts.append("malformed") }
    if reference.endsRange { parts.append("range") }
    if reference.isExternal { parts.append("external") }
    if let document = reference.document { parts.append(document) }
    return parts.joined(separator: " ")
  }

  private func describe(_ step: WrittenReference.Step) -> String {
    let unit =
      switch step.kind {
      case .part: "编"
      case .chapter: "章"
      case .section: "节"
      case .article: "条"
      case .paragraph: "款"
      case .item: "项"
      case .subitem: "目"
      case .annex: "附"
      default: "\(step.kind)"
      }
    let branch = step.branch.map { "-\($0)" } ?? ""
    return (step.isPrinted ? "" : "~") + (step.number.map(String.init) ?? "") + branch + unit
  }
}
