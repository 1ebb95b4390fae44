import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// What references point to, in one contract that has every kind of target.
@Suite struct ResolutionTests {
  /// The sentence that is tested goes where ※ stands.
  private static let everyTarget = """
    供热特许经营协议
    第一章 总则
    第一条 名词解释：
    热力：指蒸汽和热水。
    不可抗力：指不能预见的事件，包括：
    (1)地震；
    (2)洪水。
    第二条 甲方授予乙方特许经营权。
    第三条 乙方应当：
    (1)供热，包括：
    ①民用；
    ②商用；
    (2)收费。
    上述义务不得转让。
    第二章 收费
    第四条 热价由政府核定。
    热价每年核定一次。
    ※
    热费按月结算。
    第五条 双方应当诚信履行。
    附件一 《供热范围》
    附件二 《热价调整办法》
    """

  private func reference(_ sentence: String) throws -> (Analysis, Reference) {
    let text = Self.everyTarget.replacing("※", with: sentence)
    let analysis = try analysis(of: text)
    return (analysis, try #require(analysis.references.first, "\(sentence)"))
  }

  @Test(arguments: [
    ("依照第二条办理。", "article", "第二条"), ("依照第三条第二款办理。", "paragraph", "第三条第二款"),
    ("依照第三条第一款第(2)项办理。", "item", "第三条第一款第(2)项"),
    ("依照第三条第(2)项办理。", "item", "第三条第一款第(2)项"), ("依照第三条第（二）项办理。", "item", "第三条第一款第(2)项"),
    ("依照第三条第(1)项第①目办理。", "item", "第三条第一款第(1)项第①目"),
    ("依照第二章办理。", "chapter", "第二章"), ("依照第一条办理。", "article", "第一条"),
    ("属于不可抗力定义中第(2)项的事件。", "definition", "第一条“不可抗力”第(2)项"),
    ("依照附件二办理。", "annex", "附件二"), ("依照附件《供热范围》办理。", "annex", "附件一"),
    ("依照附件一《供热范围》办理。", "annex", "附件一"), ("依照本条办理。", "relative", "第四条"),
    ("依照本条第一款办理。", "relative", "第四条第一款"), ("依照本章办理。", "relative", "第二章"),
    ("依照上款办理。", "relative", "第四条第二款"), ("依照前款办理。", "relative", "第四条第二款"),
    ("依照前两款办理。", "relative", "第四条第一款 第四条第二款"), ("依照前条办理。", "relative", "第三条"),
    ("依照前条第二款办理。", "relative", "第三条第二款"), ("依照下款办理。", "relative", "第四条第四款"),
    ("依照下条办理。", "relative", "第五条"), ("依照前二条办理。", "relative", "第二条 第三条"),
    ("依照本款办理。", "relative", "第四条第三款"), ("依照第二款的规定办理。", "paragraph", "第四条第二款"),
    ("依照前条第(1)项办理。", "relative", "第三条第一款第(1)项"),
  ])
  func resolved(_ sentence: String, _ kind: String, _ target: String) throws {
    let (analysis, reference) = try reference(sentence)
    #expect(reference.kind.rawValue == kind)
    #expect(reference.status == .resolved)
    #expect(reference.missing == nil)
    let labels = reference.targets.map { analysis.place(of: $0).label }
    #expect(labels.joined(separator: " ") == target, "\(sentence)")
  }

  @Test(arguments: [
    ("依照第九条办理。", "article", NodeKind.article), ("依照第九章办理。", "chapter", .chapter),
    ("依照第三条第五款办理。", "paragraph", .paragraph), ("依照第三条第(7)项办理。", "item", .item),
    ("依照第二条之一办理。", "article", .article), ("依照附件五办理。", "annex", .annex),
    ("依照附件《检修规程》办理。", "annex", .annex), ("依照本条第九款办理。", "relative", .paragraph),
    ("属于不可抗力定义中第(9)项的事件。", "definition", .item),
  ])
  func dangling(_ sentence: String, _ kind: String, _ missing: NodeKind) throws {
    let (_, reference) = try reference(sentence)
    #expect(reference.kind.rawValue == kind)
    #expect(reference.status == .dangling)
    #expect(reference.missing?.kind == missing)
    #expect(reference.targets.isEmpty)
  }

  @Test(arguments: [
    "依照《水法》第九十九条办理。", "依照《水法》第二条办理。", "依照该法第二条办理。", "依照公司法第三条办理。",
    "依照《水法》处罚，并适用第九十九条。",
  ])
  func external(_ sentence: String) throws {
    let (_, reference) = try reference(sentence)
    #expect(reference.kind == .external)
    #expect(reference.status == .external)
    #expect(reference.targets.isEmpty)
  }

  @Test func unfilled() throws {
    let (_, reference) = try reference("依照第____条颁发。")
    #expect(reference.kind == .unfilled)
    #expect(reference.status == .unfilled)
  }

  /// 上款 of a first paragraph has no antecedent, and that is certain.
  @Test func relativeWithoutAntecedent() throws {
    let text = "第一条 依照上款办理。\n第二条 依照前条办理。\n第三条 依照前款办理。\n第三款在后。"
    let found = try analysis(of: text).references.map(\.status)
    #expect(found == [.dangling, .resolved, .dangling])
  }

  /// 前条 of the first article has none either; 下条 of the last one too.
  @Test func neighboursOfTheEnds() throws {
    let text = "第一条 依照前条办理。\n第二条 依照下条办理。"
    #expect(try analysis(of: text).references.map(\.status) == [.dangling, .dangling])
  }

  /// A contract whose annexes are in other files says nothing about references to them.
  @Test func annexesOutsideTheFile() throws {
    let text = contract(around: "依照附件三办理，见附件《检修规程》。")
    #expect(try analysis(of: text).references.map(\.status) == [.external, .external])
  }

  /// A title that is nearly an annex's says which is meant.
  @Test func annexNearTitle() throws {
    let (analysis, reference) = try reference("依照附件《供热及服务范围》办理。")
    #expect(reference.status == .dangling)
    #expect(reference.expected.map { analysis.place(of: $0).label } == "附件一")
    let (_, far) = try self.reference("依照附件《检修规程》办理。")
    #expect(far.expected == nil)
  }

  /// A number and a title that do not agree.
  @Test func annexNumberAgainstTitle() throws {
    let (analysis, reference) = try reference("依照附件一《热价调整办法》办理。")
    #expect(reference.status == .suspect)
    #expect(reference.targets.map { analysis.place(of: $0).label } == ["附件一"])
    #expect(reference.expected.map { analysis.place(of: $0).label } == "附件二")
  }

  /// An annex with articles of its own refers to those.
  @Test func articlesOfAnAnnex() throws {
    let text = """
      第一条 甲方授权。
      第二条 乙方接受。
      附件一 维护规程
      第一条 每年检修。
      第二条 检修依照第一条进行。
      """
    let analysis = try analysis(of: text)
    let target = try #require(analysis.references.first?.targets.first)
    #expect(analysis.place(of: target).label == "附件一第一条")
  }

  /// The range of 不可抗力定义中第(2)项 begins with the term, whatever stands before it.
  @Test(arguments: 0...4)
  func rangeOfDefinitionReference(_ count: Int) throws {
    let before =
      String(repeating: "因供热设施检修及其他任何原因", count: 3) + String(repeating: "x", count: count)
    let (analysis, reference) = try reference(before + "属于不可抗力定义中第(2)项的事件。")
    #expect(reference.text == "不可抗力定义中第(2)项")
    #expect(analysis.source.text(in: reference.range) == reference.text)
  }

  /// Its text is as read where the line was broken.
  @Test func brokenDefinitionReference() throws {
    let (analysis, reference) = try reference("如果发生属于不可抗力定\n义中第(2)项的事件。")
    #expect(reference.text == "不可抗力定义中第(2)项")
    #expect(analysis.source.text(in: reference.range) == "不可抗力定\n义中第(2)项")
    #expect(reference.status == .resolved)
  }

  /// 款 that are numbered 1. and 2. right below an article's title.
  @Test(arguments: [("第1款", "第一条第1项"), ("第一款", "第一条第1项"), ("第2款", "第一条第2项")])
  func numberedParagraphs(_ words: String, _ target: String) throws {
    let text = """
      第1条 费用
      1. 甲方按月付费。
      2. 费用每年调整。
      第2条 违约
      1. 甲方违反第1条\(words)的，应当付违约金。
      2. 乙方应当赔偿。
      """
    let analysis = try analysis(of: text)
    let reference = try #require(analysis.references.first)
    #expect(reference.targets.map { analysis.place(of: $0).label } == [target])
  }

  /// 附表一 is no 附件一; where no annex is called 附表, it may be a table anywhere.
  @Test func tablesBesideAnnexes() throws {
    let text = """
      第一条 线路见附表一，标准见附件一，价格见附录二。
      第二条 乙方付费。
      附件一 标准
      附表一 线路
      """
    let references = try analysis(of: text).references
    #expect(references.map { $0.targets.first?.title } == ["线路", "标准", nil])
    #expect(references.map(\.status) == [.resolved, .resolved, .external])
  }

  /// A row of annexes in the text, of which only some are in the file.
  @Test func listedAnnexes() throws {
    let text = """
      第一条 授权见附件一，报价见附件二，保函见附件四。
      第二条 本合同有下列附件：
      附件一：授权书
      附件二：报价单
      附件三：验收单
      甲方（盖章）：　　乙方（盖章）：
      附件一
      授权书
      兹授权乙方办理。
      附件三
      验收单
      """
    let references = try analysis(of: text).references
    #expect(references.map(\.status).prefix(3) == [.resolved, .external, .dangling])
  }

  /// 附件A and 附件1 share no number; a flat list of annexes says how many there are.
  @Test(arguments: [
    ("附件1 供热范围\n东城。\n附件A 设备清单\n锅炉。", "见附件A。", "resolved 附件A"),
    ("附件1 供热范围\n东城。\n附件A 设备清单\n锅炉。", "见附件1。", "resolved 附件1"),
    ("附件1 供热范围\n东城。\n附件2 热价\n每吨。", "见附件B。", "dangling"),
    ("附件：1.线路图　2.考核办法", "见附件2。", "external"), ("附件：1.线路图　2.考核办法", "见附件3。", "dangling"),
    ("附件：\n1. 线路图\n2. 考核办法", "见附件3。", "dangling"), ("附件：", "见附件3。", "external"),
    ("附件：考核办法（2025年修订）", "见附件3。", "external"),
  ])
  func annexes(_ annexes: String, _ sentence: String, _ expected: String) throws {
    let text = "供热协议\n第一条 甲方供热，\(sentence)\n第二条 乙方付费。\n第三条 一式两份。\n\(annexes)\n"
    let analysis = try analysis(of: text)
    let reference = try #require(analysis.references.first)
    let targets = reference.targets.map { analysis.place(of: $0).label }
    #expect(([reference.status.rawValue] + targets).joined(separator: " ") == expected)
  }
}
