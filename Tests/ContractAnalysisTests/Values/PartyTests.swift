import ContractAnalysis
import ContractSyntax
import Testing

@Suite("Names of parties")
struct PartyTests {
  private static let articles = "第一条 乙方负责施工。\n第二条 甲方负责付款。\n"

  @Test(
    "Where a contract names its parties",
    arguments: [
      ("甲方：临川市水务局\n", ["甲方 临川市水务局"]),
      ("甲方（盖章）：临川市水务局　　乙方（盖章）：临川清源供水有限公司\n", ["甲方 临川市水务局", "乙方 临川清源供水有限公司"]),
      ("乙方：临川清源供水 （集团）有限公司（盖章）\n", ["乙方 临川清源供水(集团)有限公司"]),
      ("出租方（以下简称甲方）：临川市水务局\n", ["出租方 临川市水务局", "甲方 临川市水务局"]),
      ("临川市水务局（以下简称“甲方”）与乙方订立本合同。\n", ["甲方 临川市水务局"]),
      ("甲方：____公司\n乙方：\n", []), ("甲方：某某有限公司\n", []), ("甲方：负责提供场地\n", []),
    ])
  func mentions(front: String, names: [String]) throws {
    let contract = try #require(firstContract(of: "施工合同\n" + front + Self.articles))
    #expect(contract.partyMentions.map { "\($0.label) \($0.name.plain)" } == names)
  }

  @Test(
    "When two names are one",
    arguments: [
      ("临川清源供水有限公司", "临川清源供水 有限公司", true), ("清源（中国）有限公司", "清源(中国)有限公司", true),
      ("江源省临川市水务局", "临川市水务局", true), ("临川清源供水有限公司", "临川清源水务有限公司", false),
      ("临川清源供水有限公司", "临川清源供水有限责任公司", false),
    ])
  func agreement(name: String, other: String, agrees: Bool) {
    #expect(PartyName(name).agrees(with: PartyName(other)) == agrees)
  }

  @Test("Two bodies on one side are no drift")
  func shared() throws {
    let front = "甲方：临川市水务局\n甲方：临川市财政局\n"
    let contract = try #require(firstContract(of: "合同\n" + front + Self.articles + "甲方：临川市城建局\n"))
    #expect(driftedParties(contract.partyMentions).isEmpty)
  }
}
