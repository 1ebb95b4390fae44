import ContractAnalysis
import ContractSyntax
import Testing

@Suite("Values that a contract states")
struct StatedValueTests {
  @Test(
    "A quantity and its unit",
    arguments: [
      ("30年", ["30年"]), ("六个月", ["六个月"]), ("百分之十五", ["百分之十五"]), ("15%和８份", ["15%", "８份"]),
      ("2025年3月1日", []), ("第30日", []), ("5个工作日", []), ("365日历天", ["365日历天"]),
    ])
  func quantities(text: String, found: [String]) {
    let words = reading(text)
    #expect(writtenQuantities(in: words).map { words.text($0.start, $0.end) } == found)
  }

  @Test(
    "The length of a term",
    arguments: [
      ("特许经营期限为30年。", [360]), ("特许经营期：是指从生效日开始的30年期间。", [360]),
      ("本合同租赁期为三年，租金按月支付。", [36]), ("合同期限为6个月。", [6]), ("如续租，租赁期为3年。", []),
      ("设备租赁期为5年。", []), ("租赁期不少于3年。", []), ("租赁期为3年以上。", []), ("质保期为2年。", []),
    ])
  func terms(text: String, months: [Int]) throws {
    let contract = try #require(firstContract(of: "第一条 \(text)\n第二条 双方应当守约。\n"))
    #expect(contract.statedTerms.map(\.length.months) == months)
  }

  @Test(
    "A period with its length beside it",
    arguments: [
      ("3年，自2025年3月1日起至2028年2月29日止", true), ("3年（2025年3月1日至2028年3月1日）", true),
      ("3年，即自2025年3月1日起至2027年2月28日止", false), ("自2024年12月20日起至2024年12月23日止，共计4天", true),
      ("自2024年12月20日起至2024年12月23日止，共计9天", false),
      ("自2024年4月1日起至2024年9月30日止，共7个月", false), ("从一月四日起至二月五日止，共三十二天", true),
    ])
  func measured(text: String, agrees: Bool) {
    #expect(measuredPeriods(in: reading(text)).map(\.agrees) == [agrees])
  }

  @Test(
    "Parts that are more than the whole",
    arguments: [
      ("总价120万元，其中设备费80万元，安装费50万元。", [true]), ("总价120万元，其中：设备费80万元、安装费40万元。", [false]),
      ("工资80万元，其中生产50万元、销售42万元；折旧30万元，其中制造22万元、管理5万元。", [true, false]),
      ("价款120万元，其中每台80万元，运费50万元。", []), ("注册资本10,000万元，其中货币2,000万元。", []),
      ("总价120万元（大写：壹佰贰拾万元整），其中设备费80万元，安装费50万元。", [true]),
    ])
  func breakdowns(text: String, exceed: [Bool]) throws {
    let contract = try #require(firstContract(of: "第一条 \(text)\n第二条 双方应当守约。\n"))
    let article = try #require(contract.articles.first)
    let paragraph = article.paragraphs.first ?? article
    let found = amountBreakdowns(of: paragraph, paragraph.reading)
    #expect(found.map(\.exceedsWhole) == exceed)
  }

  @Test(
    "Copies made and held",
    arguments: [
      ("一式八份，双方各执四份。", 8, 8), ("一式4份，甲方执3份，乙方执2份。", 4, 5), ("壹式贰份，双方各持壹份。", 2, 2),
      ("一式六份，三方各执二份，其余报备案。", 6, 6), ("一式四份，甲乙双方各一份。", 4, nil),
      ("一式六份，双方各执正本一份、副本二份。", 6, nil),
    ] as [(String, Int, Int?)])
  func copies(text: String, made: Int, held: Int?) throws {
    let count = try #require(copyCounts(in: reading("本合同" + text)).first)
    #expect(count.made == made)
    #expect(count.held == held)
    #expect(count.isOfContract)
  }

  @Test(
    "Shares of one thing",
    arguments: [
      ("甲方出资占60%，乙方出资占50%。", ["110"]), ("甲方持股51%，乙方持股49%", ["100"]),
      ("甲方占百分之四十、乙方占百分之四十、丙方占百分之四十", ["120"]), ("甲方占60%，丁方逾期的付50%", []),
      ("前期甲方占60%，乙方占40%；后期甲方占40%，乙方占60%。", ["100", "100"]),
    ])
  func shares(text: String, sums: [String]) {
    #expect(partyShares(in: reading(text)).map(\.sum.description) == sums)
  }
}
