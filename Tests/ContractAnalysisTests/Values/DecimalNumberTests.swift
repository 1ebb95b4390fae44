import ContractAnalysis
import Testing

@Suite("Exact numbers")
struct DecimalNumberTests {
  @Test("Zeros at the end of a fraction do not count")
  func equality() {
    #expect(
      DecimalNumber(digits: 350, fractionLength: 2) == DecimalNumber(digits: 35, fractionLength: 1))
    #expect(DecimalNumber(digits: 300, fractionLength: 2).whole == 3)
    #expect(DecimalNumber(digits: 35, fractionLength: 1).whole == nil)
  }

  @Test("Scaling moves the point")
  func scaling() {
    #expect(
      DecimalNumber(digits: 125, fractionLength: 2).scaled(by: 8) == DecimalNumber(125_000_000))
    #expect(DecimalNumber(5).scaled(by: -2)?.description == "0.05")
    #expect(DecimalNumber(Int.max).scaled(by: 1) == nil)
  }

  @Test("Sums and comparison are exact, and say where they cannot be")
  func sums() {
    let tenth = DecimalNumber(digits: 1, fractionLength: 1)
    #expect(tenth.adding(DecimalNumber(digits: 2, fractionLength: 1))?.description == "0.3")
    #expect(DecimalNumber(1).exceeds(tenth))
    #expect(!tenth.exceeds(tenth))
    #expect(DecimalNumber(Int.max).adding(tenth) == nil)
  }
}
