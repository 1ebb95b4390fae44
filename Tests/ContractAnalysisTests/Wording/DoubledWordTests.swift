import ContractAnalysis
import ContractText
import Testing

@Suite("Doubled words")
struct DoubledWordTests {
  private func doubled(_ clause: String) throws -> [String] {
    let sample = try #require(WordingSample(clause))
    return sample.analysis.findDoubledWords().map { sample.words($0.range) }
  }

  @Test(
    "A word written twice is found",
    arguments: [
      ("规模为5万万立方米/日。", "万万"), ("甲方的的通知", "的的"), ("甲方和和乙方", "和和"), ("乙方应应付费", "应应"),
      ("甲方甲方应当供水", "甲方甲方"), ("水费、、电费", "、、"), ("按时付清按时付清水费", "按时付清按时付清"),
      ("依照第第一条", "第第"), ("乙方可可以取水", "可可"), ("五日日内付费", "日日"), ("付给乙乙方", "乙乙"),
      ("供水工程供水工程的维护", "供水工程供水工程"), ("交付设备设备，由乙方验收", "设备设备"),
    ])
  func found(_ clause: String, _ expected: String) throws {
    #expect(try doubled(clause) == [expected])
  }

  @Test(
    "Two words that meet are not",
    arguments: [
      "乙方方可取水", "原水水质合格", "符合中国国家标准", "甲方不得不合理地拒绝", "各方方才同意", "常常检查，人人有责",
      "天天抄表，年年结算", "慢慢地、高高兴兴地", "第一百一十一条", "目的的实现", "标的的质量", "为了了解情况",
      "现存在在建工程", "认为为宜", "其其他权利", "允许许可人使用", "以及及时通知", "项目项目经理", "年度年度报告",
      "国家有关规定规定的标准", "两项或两项以上", "一项一项检查", "四万万元", "参与与否", "即将将来的", "＿＿＿＿",
      "撸撸撸撸", "但是是否", "即时时间", "建设工程工程量清单", "对对方的通知", "合同条款款项", "并并入本合同",
      "仲裁裁决", "符合合同", "法律法规规定", "相应应急预案", "二二二二", "持有有效证件", "可以以自己的名义",
    ])
  func accepted(_ clause: String) throws {
    #expect(try doubled(clause) == [])
  }

  @Test("What a mend leaves out is the second of the two")
  func second() throws {
    let sample = try #require(WordingSample("规模为5万万立方米"))
    let doubled = try #require(sample.analysis.findDoubledWords().first)
    let second = try #require(doubled.second)
    #expect(sample.words(second) == doubled.word)
    #expect(second.end == doubled.range.end)
  }
}
