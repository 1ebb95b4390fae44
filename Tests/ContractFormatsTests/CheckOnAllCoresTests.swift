import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("A check on several cores")
struct CheckOnAllCoresTests {
  @Test("finds what one core finds, in the same order", arguments: [2, 200])
  func sameFindings(articles: Int) throws {
    var text = "供水合同\n第一条 水费：指用户依照第二条支付的价款。\n"
    for number in 2..<articles { text += "第\(number)条 用户应当在____日内依照第\(number + 3)条支付水费。\n" }
    text += "第\(articles + 5)条 争议由（法院解决。\n"
    let contract = try #require(parse(SourceText(text)).contracts.first)
    let checker = Checker()
    let alone = checker.unnumbered(analyze(contract), withFingerprints: true)
    let together = checker.unnumberedOnAllCores(analyze(contract), withFingerprints: true)
    #expect(together.map(\.rule) == alone.map(\.rule))
    #expect(together.map(\.range) == alone.map(\.range))
    #expect(
      together.map { $0.message.text(in: .chinese) } == alone.map { $0.message.text(in: .chinese) })
    #expect(together.map(\.fingerprint) == alone.map(\.fingerprint))
    #expect(Set(alone.map(\.rule)).count >= 3)
  }

  @Test("and what is asked for by many is found once")
  func foundAhead() {
    let ahead = FoundAhead { Array(0..<1000) }
    #expect(OrderedResults(count: 20) { _ in ahead.value.count }.allSatisfy { $0 == 1000 })
    #expect(FoundAhead(known: 7).value == 7)
  }
}
