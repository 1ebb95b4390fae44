import ContractSyntax
import ContractText
import Testing

@testable import ContractAnalysis

@Suite("Near misses of terms")
struct NearVariantsTests {
  @Test(
    "The words that a term may be mistaken for",
    arguments: [
      ("营业日", "工作日"), ("工作日", "营业日"), ("特许经营期", "特许期"), ("特许经营权", "特许权"), ("最终完工日", "最终完工日期"),
      ("最终完工日", "最终竣工日"), ("允许供水通知", "允许供水证书"), ("计划最终完工日", "计划完工日"), ("运营期", "营运期"),
      ("履约保函", "履约担保函"),
    ])
  func variants(_ term: String, _ expected: String) {
    #expect(nearVariants(of: term).map(\.word).contains(expected))
  }

  @Test(
    "No term is a variant of itself", arguments: ["营业日", "最终完工日", "允许供水通知", "特许经营期", "日", "建设"])
  func itself(_ term: String) {
    #expect(!nearVariants(of: term).map(\.word).contains(term))
  }

  @Test("A short term and a phrase have none", arguments: ["日", "建设", "技术支持服务", "供水工程"])
  func none(_ term: String) {
    #expect(nearVariants(of: term).isEmpty)
  }

  private func misses(_ clause: String) throws -> [String] {
    let text = """
      第一条 名词解释：
      营业日：指法定节假日之外的日期，非工作日顺延。
      特许经营期：指本合同有效的期间。
      移交日：指特许经营期届满之日，即移交日期。
      允许供水通知：指甲方发出的通知。
      第二条 \(clause)
      第三条 双方应当遵守本合同。

      """
    let contract = try #require(parse(SourceText(text)).contracts.first)
    return analyze(contract).findNearMisses().map { "\($0.word) \($0.term.term) \($0.uses.count)" }
  }

  @Test(
    "A word used as a term is found once, with its uses",
    arguments: [
      ("十个工作日内答复，五个工作日内付费。", ["工作日 营业日 2"]), ("在特许期内供水。", ["特许期 特许经营期 1"]),
      ("在移交日期后付费。", ["移交日期 移交日 1"]), ("颁发允许供水证书。", ["允许供水证书 允许供水通知 1"]),
      ("特许经营期限内有效。", ["特许经营期限 特许经营期 1"]),
    ])
  func found(_ clause: String, _ expected: [String]) throws {
    #expect(try misses(clause) == expected)
  }

  @Test(
    "A plain word is accepted",
    arguments: [
      "双方确定的移交日期由甲方公布。", "可以延长特许经营期限。", "在特许经营期内，移交日由甲方定。", "《允许供水证书》的格式另定。", "“特许期”一词不用。",
      "本特许期货交易不适用。",
    ])
  func accepted(_ clause: String) throws {
    #expect(try misses(clause) == [])
  }
}
