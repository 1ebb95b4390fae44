import ContractSyntax
import Testing

/// What a line begins with, by its form alone.
@Suite struct LeadTests {
  @Test(arguments: [
    ("第一条 总则", "article ordinal 1"), ("第十二条", "article ordinal 12"),
    ("第一百一十三条 甲方", "article ordinal 113"), ("第100条 甲方", "article ordinal 100"),
    ("第１２条　甲方", "article ordinal 12"), ("第 五 章 收费", "chapter ordinal 5"),
    ("第三章收费", "chapter ordinal 3"), ("第二节 水价", "section ordinal 2"),
    ("第一编 总则", "part ordinal 1"), ("第二分编 物权", "part ordinal 2"),
    ("第二部分 专用条款", "part ordinal 2"), ("**第四条** 标的", "article ordinal 4"),
    ("> 第四条 标的", "article ordinal 4"), ("## 第四章 标的", "chapter ordinal 4"),
    ("第十五条之二 乙方", "article ordinal 15-2"), ("第一百〇二条 甲方", "article ordinal 102"),
  ])
  func headings(_ line: String, _ expected: String) {
    #expect(describe(line) == expected, "\(line)")
  }

  @Test(arguments: [
    ("一、合同标的", "chineseComma 1"), ("十二、其他", "chineseComma 12"),
    ("（一）甲方", "chineseParenthesis 1"), ("(三)甲方", "chineseParenthesis 3"),
    ("㈣甲方", "chineseParenthesis 4"), ("1. 甲方", "arabicPoint 1"), ("2、甲方", "arabicPoint 2"),
    ("3．甲方", "arabicPoint 3"), ("⒋甲方", "arabicPoint 4"), ("(5)甲方", "arabicParenthesis 5"),
    ("（６）甲方", "arabicParenthesis 6"), ("⑺甲方", "arabicParenthesis 7"),
    ("8）甲方", "arabicHalfParenthesis 8"), ("9)甲方", "arabicHalfParenthesis 9"),
    ("①甲方", "circled 1"), ("⑳甲方", "circled 20"), ("㉑甲方", "circled 21"),
    ("a) 甲方", "letterPoint 1"), ("B. 甲方", "letterPoint 2"), ("(c) 甲方", "letterParenthesis 3"),
    ("**6****.3 环境**", "decimal 3 depth 2"), ("1.2 甲方", "decimal 2 depth 2"),
    ("1.2.3 甲方", "decimal 3 depth 3"),
    ("3\\. 甲方", "arabicPoint 3"), ("[4] 甲方", "arabicParenthesis 4"),
  ])
  func items(_ line: String, _ expected: String) {
    #expect(describe(line) == "item " + expected, "\(line)")
  }

  @Test(arguments: [
    ("附件一 工程范围", "annex 1"), ("附件1：工程范围", "annex 1"), ("附件（二）工程进度", "annex 2"),
    ("附件A 工程范围", "annex 1"), ("附件Ｂ：工程范围", "annex 2"),
    ("附件（C）", "annex 3"), ("附件AB", "annex"),
    ("附录3 名单", "annex 3"), ("附件", "annex"), ("目录", "contents"), ("目　录", "contents"),
    ("目 次", "contents"), ("鉴于甲方有意", "recital"), ("（注：按实际填写）", "note"),
    ("注：按实际填写", "note"), ("- 12 -", "pageNumber"), ("—3—", "pageNumber"), ("27", "pageNumber"),
    ("第 3 页 共 20 页", "pageNumber"), ("第3页/20", "pageNumber"),
  ])
  func others(_ line: String, _ expected: String) {
    #expect(describe(line) == expected, "\(line)")
  }

  /// Words that begin like a number and are none.
  @Test(arguments: [
    "第一条件成就时", "第三条款约定", "第一季度供水", "第一章程规定", "第二节约目标", "第三方应当",
    "一般情况下", "三日内付款", "1.5米以内", "0.5%的违约金", "2.5万元", "A.B公司", "e.g. 例如", "甲方应当",
    "2026年5月1日起", "一切费用", "（以下称甲方）", "目录所列文件", "附则", "-10度以下", "第九页内容",
  ])
  func plainLines(_ line: String) {
    #expect(describe(line) == "plain", "\(line)")
  }

  @Test(arguments: [
    ("第一百十五条 甲方", false), ("第一百一十五条 甲方", true), ("笫三条 甲方", false),
    ("第二十条 甲方", true),
  ])
  func formOfNumbers(_ line: String, _ isWellFormed: Bool) {
    #expect(lead(of: line).isWellFormed == isWellFormed, "\(line)")
  }

  private func lead(of line: String) -> Lead {
    let bytes = Array(line.utf8)
    return Lead.recognize(bytes, 0, bytes.count)
  }

  private func describe(_ line: String) -> String {
    let lead = lead(of: line)
    let number = lead.number < 0 ? "" : " \(lead.number)"
    switch lead.kind {
    case .heading:
      return "\(lead.unit) \(lead.style)\(number)" + (lead.branch > 0 ? "-\(lead.branch)" : "")
    case .item:
      return "item \(lead.style)\(number)" + (lead.depth > 1 ? " depth \(lead.depth)" : "")
    case .annex: return "annex\(number)"
    default: return "\(lead.kind)"
    }
  }
}
