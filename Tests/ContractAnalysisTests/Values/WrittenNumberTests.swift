import ContractAnalysis
import ContractText
import Testing

@Suite("Numbers as written")
struct WrittenNumberTests {
  @Test(
    "A number is read in every way of writing it",
    arguments: [
      ("120", "120"), ("1,200,000.00", "1200000"), ("１２０．５", "120.5"), ("１，２００", "1200"),
      ("一百二十", "120"), ("十五", "15"), ("二〇二五", "2025"), ("二0二五", "2025"),
      ("壹佰贰拾叁万肆仟伍佰陆拾柒", "1234567"), ("壹拾万零贰佰零伍", "100205"), ("拾万", "100000"),
      ("零拾零万壹仟零佰零拾贰", "1002"), ("壹亿贰仟伍佰万", "125000000"), ("一万亿", "1000000000000"),
      ("三千零五", "3005"), ("两百", "200"),
    ])
  func value(written: String, value: String) throws {
    let numbers = writtenNumbers(in: reading(written))
    let number = try #require(numbers.first)
    #expect(numbers.count == 1)
    #expect(number.value.map(\.description) == value)
    #expect(number.end == written.utf8.count)
  }

  @Test(
    "A number that cannot be is told by its fault",
    arguments: [
      ("壹佰零零贰", NumeralFault.doubledZero), ("壹佰贰叁", .digitsWithoutUnit),
      ("贰拾叁佰", .unitsOutOfOrder), ("伍万叁万", .unitsOutOfOrder), ("壹佰贰", .lastUnitMissing),
      ("三万五", .lastUnitMissing),
    ])
  func fault(written: String, fault: NumeralFault) throws {
    let number = try #require(writtenNumbers(in: reading(written)).first)
    #expect(number.value == nil)
    #expect(number.fault == fault)
  }

  @Test(
    "Where a number ends",
    arguments: [
      ("第120，300号", ["120", "300"]), ("1,2000", ["1", "2000"]), ("3.5.1", ["3.5", "1"]),
      ("120万元", ["120"]), ("万元和百分之五", ["五"]), ("12,345,67", ["12,345", "67"]),
      ("没有", []),
    ])
  func parts(text: String, parts: [String]) {
    let words = reading(text)
    #expect(writtenNumbers(in: words).map { words.text($0.start, $0.end) } == parts)
  }

  @Test("A sum in formal characters reads back as itself")
  func formal() {
    var state: UInt64 = 20_250_318
    for round in 0..<2000 {
      // Knuth's linear congruential generator; the length of the sum goes round.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let limit = (0...round % 17).reduce(UInt64(1)) { product, _ in product * 10 }
      let sum = DecimalNumber(digits: Int((state >> 1) % limit), fractionLength: 2)
      guard let written = formalAmount(sum) else {
        Issue.record("no formal amount of \(sum)")
        continue
      }
      let amounts = writtenAmounts(in: reading("大写：" + written))
      #expect(amounts.map(\.value) == [sum], "\(written)")
    }
  }

  @Test(
    "A sum is written as banks write it",
    arguments: [
      ("1230000", "壹佰贰拾叁万元整"), ("100205.07", "壹拾万零贰佰零伍元零柒分"), ("0.05", "伍分"),
      ("3500.5", "叁仟伍佰元伍角整"), ("1.25", "壹元贰角伍分"), ("100000000", "壹亿元整"),
      ("10005000", "壹仟万伍仟元整"), ("0", "零元整"),
    ])
  func spelling(sum: String, words: String) throws {
    let number = try #require(writtenNumbers(in: reading(sum)).first?.value)
    #expect(formalAmount(number) == words)
  }

  @Test("A sum of parts of a 分 has no formal writing")
  func tooFine() {
    #expect(formalAmount(DecimalNumber(digits: 1, fractionLength: 3)) == nil)
    #expect(formalAmount(DecimalNumber(-1)) == nil)
  }
}
