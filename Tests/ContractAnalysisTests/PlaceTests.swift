import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// The names of places, by drafting custom.
@Suite struct PlaceTests {
  private static let text = """
    供热特许经营协议
    甲方：东城区城市管理局
    鉴于乙方需要热力；
    第一编 总则
    第一章 一般约定
    第一节 定义
    第一条 名词解释：
    热力：指蒸汽和热水。
    热网：指管道，包括：
    (1)主管；
    (2)支管。
    第二条 甲方授权。
    第三条 乙方应当：
    （一）供热；
    1.民用；
    （二）收费。
    上述义务不得转让。
    第三条之一 期限三十年。
    甲方（盖章）：
    附件一 供热范围
    范围包括：
    （一）东城。
    附件二 热价
    第一条 热价由政府核定。
    """

  @Test(arguments: [
    ("供热特许", "标题"), ("东城区城市", "序言"), ("鉴于乙方", "鉴于条款"), ("总则", "第一编"), ("一般约定", "第一章"),
    ("定义", "第一节"), ("名词解释", "第一条"), ("蒸汽", "第一条“热力”"), ("支管。", "第一条“热网”第(2)项"),
    ("甲方授权", "第二条"), ("乙方应当", "第三条第一款"), ("供热；", "第三条第一款第（一）项"),
    ("民用", "第三条第一款第（一）项第1目"), ("收费", "第三条第一款第（二）项"), ("上述义务", "第三条第二款"),
    ("期限三十年", "第三条之一"), ("甲方（盖章）", "签署栏"), ("供热范围", "附件一"), ("范围包括", "附件一"),
    ("东城。", "附件一第（一）项"), ("热价由", "附件二第一条"),
  ])
  func labels(_ words: String, _ label: String) throws {
    let analysis = try analysis(of: Self.text)
    #expect(analysis.place(at: try offset(of: words)).label == label, "\(words)")
  }

  /// An item before the first article is one of what holds it.
  @Test func itemOfRecital() throws {
    let text = "供热协议\n鉴于：\n（一）甲方供热；\n（二）乙方付费。\n第一条 甲方供热。\n第二条 乙方付费。"
    let analysis = try ContractAnalysisTests.analysis(of: text)
    let bytes = Array(text.utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: "乙方付费".utf8) })
    #expect(analysis.place(at: offset).label == "鉴于条款第（二）项")
  }

  /// Clauses without 第…条 are named as lawyers name them all the same.
  @Test(arguments: [("二、", "第二条"), ("2.", "第2条"), ("２．", "第２条"), ("2、", "第2条")])
  func numberedOtherwise(_ label: String, _ expected: String) throws {
    func numbered(_ value: Int) -> String {
      label.replacing("二", with: ["一", "二", "三", "四"][value - 1])
        .replacing("2", with: "\(value)").replacing("２", with: ["１", "２", "３", "４"][value - 1])
    }
    let text = """
      供热合同
      甲方：东城热力公司
      乙方：王某
      \(numbered(1))甲方供热。
      \(numbered(2))乙方应当：
      （1）付费；
      （2）报修。
      \(numbered(3))本合同一式两份。
      \(numbered(4))本合同自签字之日起生效。
      甲方（盖章）：      乙方（签字）：
      """
    let analysis = try ContractAnalysisTests.analysis(of: text)
    let bytes = Array(text.utf8)
    let sought = Array("报修".utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: sought) })
    #expect(analysis.place(at: offset).label == expected + "第（2）项")
    #expect(analysis.contract.articles.map { analysis.place(of: $0).article } == [1, 2, 3, 4])
  }

  /// A clause that is numbered 3.2 is named by that number, and what is below it begins with 项.
  @Test(arguments: [
    ("收运", "第3.1条"), ("保存记录", "第3.2条第（1）项"), ("称重", "第3.3.1条"), ("处置", "第三条第9.1项"),
  ])
  func decimals(_ words: String, _ expected: String) throws {
    let text = """
      垃圾处理服务合同
      第一条 定义
      第二条 范围
      第三条 服务
      3.1 收运垃圾。
      3.2 计量：
      （1）保存记录。
      3.3 核对：
      3.3.1 逐车称重。
      9.1 处置垃圾。
      第四条 付费
      """
    let analysis = try ContractAnalysisTests.analysis(of: text)
    let (bytes, sought) = (analysis.source.bytes, Array(words.utf8))
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: sought) })
    #expect(analysis.place(at: offset).label == expected)
  }

  /// A chapter whose heading has lost its number is named by it all the same.
  @Test func chapterWithoutNumber() throws {
    let text = "第一章 总则\n第一条 甲方供热。\n价款和支付\n第二条 乙方付费。\n第三章 附则\n第三条 本合同一式两份。\n"
    let analysis = try ContractAnalysisTests.analysis(of: text)
    #expect(
      analysis.contract.chapters.map { analysis.place(of: $0).label } == ["第一章", "第二章", "第三章"])
  }

  @Test func parts() throws {
    let analysis = try analysis(of: Self.text)
    let item = analysis.place(at: try offset(of: "民用"))
    #expect(item.part == 1)
    #expect(item.chapter == 1)
    #expect(item.section == 1)
    #expect(item.article == 3)
    #expect(item.branch == nil)
    #expect(item.paragraph == 1)
    #expect(item.item == "1")
    #expect(item.subitem == "1")
    #expect(item.annex == nil)
    let branch = analysis.place(at: try offset(of: "期限三十年"))
    #expect(branch.article == 3)
    #expect(branch.branch == 1)
    let annex = analysis.place(at: try offset(of: "热价由"))
    #expect(annex.annex == 2)
    #expect(annex.article == 1)
    #expect(annex.chapter == nil)
  }

  /// A place that is a node is its own, not that of what holds it.
  @Test func placesOfNodes() throws {
    let analysis = try analysis(of: Self.text)
    let contract = analysis.contract
    #expect(
      contract.articles.map { analysis.place(of: $0).label } == ["第一条", "第二条", "第三条", "第三条之一"])
    #expect(contract.chapters.map { analysis.place(of: $0).label } == ["第一章"])
    #expect(contract.annexes.map { analysis.place(of: $0).label } == ["附件一", "附件二"])
    #expect(analysis.place(of: contract.node).label == "正文")
  }

  private func offset(of words: String) throws -> Int {
    let bytes = Array(Self.text.utf8)
    let sought = Array(words.utf8)
    return try #require(bytes.indices.first { bytes[$0...].starts(with: sought) }, "\(words)")
  }
}
