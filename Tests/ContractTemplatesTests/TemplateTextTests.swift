import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText
import Testing

@Suite struct TemplateTextTests {
  @Test func theBuiltInTemplateIsOneContractWithBlanks() throws {
    let contracts = parse(SourceText(bytes: TemplateText.waterSupply)).contracts
    try #require(contracts.count == 1)
    #expect(analyze(contracts[0]).blanks.count > 150)
  }
}
