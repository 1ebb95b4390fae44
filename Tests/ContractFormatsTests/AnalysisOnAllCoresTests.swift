import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("What is found on several cores")
struct AnalysisOnAllCoresTests {
  @Test("is what one finds")
  func sameAnalysis() throws {
    var text = "供水合同\n第一条 水费：指用户依照第二条支付的价款。\n"
    for number in 2..<200 { text += "第\(number)条 用户应当在____日内依照第\(number + 3)条支付水费。\n" }
    let contract = try #require(parse(SourceText(text)).contracts.first)
    let alone = analyze(contract)
    let together = analyzeOnAllCores(contract)
    #expect(together.references.map(\.status) == alone.references.map(\.status))
    #expect(together.references.map(\.range) == alone.references.map(\.range))
    #expect(together.blanks.map(\.id) == alone.blanks.map(\.id))
    #expect(together.terms.map(\.uses) == alone.terms.map(\.uses))
    #expect(together.references.contains { $0.status == .dangling })
  }

  @Test("and asked for by many is found once")
  func foundAhead() {
    let ahead = FoundAhead { Array(0..<1000) }
    #expect(OrderedResults(count: 20) { _ in ahead.value.count }.allSatisfy { $0 == 1000 })
    #expect(FoundAhead(known: 7).value == 7)
  }
}
