import ContractAnalysis
import Testing

@Suite("Sums of money as written")
struct WrittenAmountTests {
  @Test(
    "A sum is read in every way of writing it",
    arguments: [
      ("120万元", "1200000"), ("1,200,000.00元", "1200000"), ("人民币壹佰贰拾万元整", "1200000"),
      ("￥1,200,000.00", "1200000"), ("1.25亿元", "125000000"), ("RMB 500", "500"), ("５０万元", "500000"),
      ("叁仟伍佰元零伍分", "3500.05"), ("壹元贰角伍分", "1.25"), ("3百万元", "3000000"), ("三千元", "3000"),
      ("￥120万", "1200000"), ("100万美元", "1000000"),
    ])
  func value(text: String, value: String) throws {
    let amounts = writtenAmounts(in: reading("价款为\(text)。"))
    #expect(amounts.map { $0.value?.description } == [value])
  }

  @Test(
    "What is no sum of money",
    arguments: ["120万立方米", "____万元", "万元", "三分之一", "第3条", "30年", "120"])
  func none(text: String) {
    #expect(writtenAmounts(in: reading(text)).isEmpty)
  }

  @Test(
    "A sum in figures and in words, side by side",
    arguments: [
      ("人民币120万元（大写：壹佰贰拾万元整）", true), ("人民币120万元（大写：壹佰贰拾叁万元整）", false),
      ("人民币壹佰万元整（￥1,000,000.00）", true), ("（小写）：3,500元，（大写）：叁仟伍佰圆正", true),
      ("16928.79754万元（大写：人民币壹亿陆仟玖佰贰拾捌万柒仟玖佰柒拾伍元肆角整）", true),
      ("8000 元/年（大写： 玖仟元整/年）", false), ("1.25亿元(大写:壹亿贰仟伍佰万元整)", true),
      ("一百二十万元（¥1,200,000）", true),
    ])
  func pair(text: String, agrees: Bool) {
    #expect(amountPairs(in: reading(text)).map(\.agrees) == [agrees])
  }

  @Test(
    "Sums that are not one",
    arguments: [
      "定金5万元，余款壹拾万元", "100万美元（大写：人民币壹佰万元）", "120万元（含税），壹佰万元",
      "120（大写：壹佰贰拾万元整）", "120万元（大写：____）",
    ])
  func unpaired(text: String) {
    #expect(amountPairs(in: reading(text)).isEmpty)
  }
}
