import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// References that exist and speak of something else, in a short contract of which one article was
/// put in late: those after 第六条 were numbered anew, and some references were not.
@Suite struct SuspectTests {
  private static func contract(_ bond: String, _ inspection: String, _ insurance: String) -> String
  {
    """
    供热特许经营协议
    第一条 甲方将东城区的特许经营权授予乙方。
    第二条 特许经营期限为三十年，期满由双方另行商定。
    第三条 乙方应当按照经核准的图纸建造锅炉房，图纸的变更须经甲方同意。
    第四条 热价由政府核定，热价每两年调整一次，乙方不得擅自涨价。
    第五条 用户欠费超过六个月的，乙方可以停热，但须提前告知用户。
    第六条 乙方应当公布服务热线，并在接到投诉后及时回复投诉人。
    第七条 乙方应当在签约时提交履约保函，履约保函由商业银行开立，履约保函失效的应当补交。
    第八条 甲方每年组织年度检验，年度检验由第三方机构承担，年度检验不合格的限期整改。
    第九条 乙方应当投保财产险和责任险，财产险的保险单副本送甲方备案，保险单应当续期。
    第十条 甲方可以从\(bond)所述履约保函中提取违约金。
    第十一条 乙方未通过\(inspection)规定的年度检验的，应当停业整顿。
    第十二条 乙方应当将\(insurance)所述财产险的保险单交付贷款银行。
    第十三条 双方的争议提交仲裁，仲裁地为北京。
    第十四条 通知以书面方式送达，自签收时生效。
    """
  }

  @Test func stale() throws {
    let analysis = try analysis(of: Self.contract("第六条", "第七条", "第八条"))
    #expect(analysis.references.map(\.status) == [.suspect, .suspect, .suspect])
    #expect(analysis.references.map { $0.targets.first?.number } == [6, 7, 8])
    #expect(analysis.references.map { $0.expected?.number } == [7, 8, 9])
    let words = analysis.references.map { $0.evidence?.words ?? [] }
    #expect(words[0].contains { $0.contains("履约保函") })
    #expect(words[1].contains { $0.contains("年度检验") })
    #expect(words[2].contains { $0.contains("财产险") })
  }

  @Test func staleByTwo() throws {
    let analysis = try analysis(of: Self.contract("第九条", "第十条", "第七条"))
    #expect(analysis.references.map { $0.expected?.number }.prefix(1) == [7])
  }

  @Test func sound() throws {
    let analysis = try analysis(of: Self.contract("第七条", "第八条", "第九条"))
    #expect(analysis.references.map(\.status) == [.resolved, .resolved, .resolved])
    #expect(analysis.references.allSatisfy { $0.expected == nil && $0.evidence == nil })
  }

  /// What was done against an article stands in no article, and in a short contract any word is rare.
  @Test func breachInShortContract() throws {
    let text = """
      停车服务合同
      第一条 乙方提供停车服务。
      第二条 车位共二百个。
      第三条 车辆由乙方看管。
      第四条 场地面积为一千平方米。
      第五条 甲方应当爱护设施。
      第六条 停车时间为每天八点到二十点。
      第七条 乙方应当购买保险。
      第八条 双方应当保密。
      第九条 期限为一年。
      第十条 不可抗力造成的损失各自承担。
      第十一条 争议由法院管辖。
      第十二条 乙方不得转让合同。
      第十三条 乙方应当培训员工。
      第十四条 乙方应当公示价目表，按照公示的价格办理。
      第十五条 乙方收费后应当开具发票，收费票据保存两年。
      第十六条 违反第十四条规定超标准收费的，应当双倍返还。
      第十七条 本合同一式两份。
      """
    let analysis = try ContractAnalysisTests.analysis(of: text)
    #expect(analysis.references.map(\.status) == [.resolved])
  }

  /// What all references after an inserted article say together is told though each says little; one that
  /// names its own article, or an item that is not there, says most.
  @Test func signsOfInsertion() throws {
    let text = """
      道路保洁管理办法
      第一条 为了加强道路保洁，制定本办法。
      第二条 本办法适用于东城区。
      第三条 本办法所称道路，包括桥梁和隧道。
      第四条 区城市管理局负责监督。
      第五条 保洁企业应当按照规定配备人员。
      第六条 鼓励企业采用新技术。
      第七条 双方另行约定的事项，以书面形式为准。
      第八条 保洁车辆应当遵守下列规定：
      （一）按照路线行驶；
      （二）不得抛洒污水；
      （三）保持车容整洁。
      第九条 保洁人员作业时应当穿着反光背心。
      第十条 任何人不得损坏果皮箱。
      第十一条 施工单位应当及时清运渣土，不得占用盲道。
      第十二条 违反本办法第七条第（三）项规定的，给予警告。
      第十三条 违反本办法第八条规定，未穿着反光背心的，处五十元罚款。
      第十四条 违反本办法第九条规定，损坏果皮箱的，应当赔偿。
      第十五条 违反本办法第十条规定，占用盲道堆放渣土的，处一千元罚款。
      第十六条 本办法自2025年1月1日起施行。
      """
    let analysis = try ContractAnalysisTests.analysis(of: text)
    #expect(analysis.references.map(\.status) == [.dangling, .suspect, .suspect, .suspect])
    #expect(analysis.references.dropFirst().map { $0.expected?.number } == [9, 10, 11])
  }

  /// A member of an enumeration that is still blank may be the one that is meant.
  @Test(arguments: ["第九条、第_____条", "第九条、第_____条和第八条", "第_____条、第九条"])
  func enumerationWithBlank(_ words: String) throws {
    let analysis = try analysis(of: Self.contract(words, "第八条", "第九条"))
    #expect(!analysis.references.contains { $0.status == .suspect })
  }

  /// 第七.2条 is not judged by whole articles: its neighbours are clauses of its own article.
  @Test func clausesByDecimals() throws {
    let text = Self.contract("第6.1条", "第八条", "第九条")
      .replacing("第六条 乙方", with: "第六条 服务\n6.1 乙方").replacing("，并在接到", with: "。\n6.2 接到")
    let analysis = try analysis(of: text)
    #expect(analysis.references.map(\.status) == [.resolved, .resolved, .resolved])
  }

  /// One that is stale does not spoil those that are not.
  @Test func oneStale() throws {
    let analysis = try analysis(of: Self.contract("第六条", "第八条", "第九条"))
    #expect(analysis.references.map(\.status) == [.suspect, .resolved, .resolved])
  }

  /// References that say nothing of what they govern are left alone.
  @Test(arguments: [
    "按第六条约定的办法解决。", "按第六条规定的程序办理。", "依照第六条的规定办理。", "依照第六条办理。", "违反第六条的，承担责任。", "第三条至第六条另有约定的除外。",
    "除第六条外，本协议立即生效。",
    "依照《供热条例》第六条规定的年度检验办理。", "第九十九条规定的年度检验。", "依照前条规定的年度检验办理。",
  ])
  func leftAlone(_ sentence: String) throws {
    let text = Self.contract("第七条", "第八条", "第九条") + "\n第十五条 " + sentence
    #expect(
      try analysis(of: text).references.filter { $0.status == .suspect }.isEmpty, "\(sentence)")
  }

  /// A penalty repeats the words of the duty that it punishes; the sanction tells nothing.
  @Test(arguments: [
    ("违反第三条规定，未经政府核定擅自涨价的，由主管部门处以罚款。", 3, 4),
    ("违反第五条第一款规定，未经政府核定擅自涨价的，责令退还。", 5, 4),
    ("违反第四条规定，未经政府核定擅自涨价的，由主管部门处以罚款。", 4, nil),
    ("违反第三条规定的，由政府核定罚款。", 3, nil),
    ("乙方可以依照第六条停热的，应当告知欠费的用户。", 6, 5),
  ])
  func oneStaleNumber(_ sentence: String, _ printed: Int, _ meant: Int?) throws {
    let text = Self.contract("第七条", "第八条", "第九条") + "\n第十五条 " + sentence
    let reference = try #require(try analysis(of: text).references.last)
    #expect(reference.expected?.enclosing(.article)?.number == meant, "\(sentence)")
  }

  /// An article was put in before 第四条: all references from there on are stale, those that say
  /// little too.
  @Test func staleTogether() throws {
    let text =
      Self.contract("第六条", "第七条", "第八条") + "\n第十五条 违反第三条规定，未经政府核定涨价的，应当退还。\n第十六条 因第四条停热的，用户应当补交欠费。"
    let references = try analysis(of: text).references
    #expect(references.map { $0.expected?.number } == [7, 8, 9, 4, 5])
  }

  /// One among many that are stale by as much says nothing itself, and is stale as they are.
  @Test func staleAsOthers() throws {
    let text =
      Self.contract("第六条", "第七条", "第八条") + "\n第十五条 违反第七条的，应当改正。"
    let reference = try #require(try analysis(of: text).references.last)
    #expect(reference.expected?.number == 8)
    #expect(reference.evidence?.others == 3)
  }

  /// A paragraph that only the printed article has shows that it is meant, whatever others are.
  @Test func detailThatOnlyOneHas() throws {
    let text =
      Self.contract("第六条", "第七条", "第八条") + "\n第二款在此。\n第十五条 违反第十四条第二款的，应当改正。\n第十六条 附则。"
    let reference = try #require(try analysis(of: text).references.last)
    #expect(reference.status == .resolved)
  }

  /// A place within the article meant is suggested where it is there.
  @Test func placeWithinArticle() throws {
    let text =
      Self.contract("第七条", "第八条", "第九条") + "\n第十五条 违反第五条第一款规定，未经政府核定擅自涨价的，责令退还。"
    let reference = try #require(try analysis(of: text).references.last)
    #expect(reference.status == .suspect)
    #expect(reference.expected?.kind == .paragraph)
  }

  /// Too few articles do not show which words are rare.
  @Test func shortContract() throws {
    let text = """
      第一条 乙方提交履约保函，履约保函由银行开立。
      第二条 甲方每年检验。
      第三条 甲方可以从第二条所述履约保函中提取违约金。
      """
    #expect(try analysis(of: text).references.map(\.status) == [.resolved])
  }
}
