import ContractAnalysis
import Testing

@Suite("Identifiers as written")
struct IdentifierTests {
  @Test("The check characters of the standards' own examples")
  func checkCharacters() {
    // GB 11643 gives 11010519491231002X.
    #expect(CheckCharacter.ofCitizenNumber("11010519491231002".utf8) == 0x58)
    // GB 11714 gives D2143569-X.
    #expect(CheckCharacter.ofOrganizationCode("D2143569".utf8) == 0x58)
    // A code made up for the samples.
    #expect(CheckCharacter.ofCreditCode("91361099MA7QK3T56".utf8) == 0x54)
    #expect(CheckCharacter.ofCreditCode("9136109IMA7QK3T56".utf8) == nil)
    #expect(CheckCharacter.ofCitizenNumber("1101051949".utf8) == nil)
  }

  @Test("Any wrong digit of a citizen's number is found, and any two neighbours exchanged")
  func slips() {
    let right = Array("11010519491231002X".utf8)
    for index in 0..<17 {
      for digit in UInt8(0x30)...0x39 where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(fault(of: wrong) != nil)
      }
      var exchanged = right
      exchanged.swapAt(index, index + 1)
      #expect(exchanged == right || fault(of: exchanged) != nil)
    }
    #expect(fault(of: right) == nil)
  }

  private func fault(of number: [UInt8]) -> IdentifierFault? {
    let text = "身份证号：" + String(decoding: number, as: UTF8.self)
    return writtenIdentifiers(in: reading(text)).first?.fault
  }

  @Test(
    "What is wrong with an identifier",
    arguments: [
      ("统一社会信用代码：91361099MA7QK3T56T", nil), ("统一社会信用代码：9136 1099 MA7Q K3T5 6T", nil),
      ("统一社会信用代码：91361099MA7QK3T56", .length(17)),
      ("统一社会信用代码：9136IO99MA7QK3T56T", .character(0x49, mended: "91361099MA7QK3T56T")),
      ("社会信用代码: 91361099MA7QK3T56U", .checkCharacter(expected: 0x54)),
      ("身份证号：11010519491231002x", nil),
      ("居民身份证号码：110105194912310021", .checkCharacter(expected: 0x58)),
      ("身份证号：110105194913310025", .birthDate),
      ("身份证号：11O10519491231002X", .character(0x4F, mended: "11010519491231002X")),
      ("供应商91361099MA7QK3T65T中标", .checkCharacter(expected: 0x51)),
    ] as [(String, IdentifierFault?)])
  func faults(text: String, fault: IdentifierFault?) {
    #expect(writtenIdentifiers(in: reading(text)).map(\.fault) == [fault])
  }

  @Test(
    "What is no identifier to be judged",
    arguments: [
      "账号：6222021001116245702", "统一社会信用代码：____", "统一社会信用代码：91************YXYO",
      "统一社会信用代码：91XXXXXXXXXXXXXXXX", "身份证号：E12345678", "身份证号：11010519491231****",
      "合同编号：913610990000000000", "身份证号：000000000000000000", "居民身份证",
    ])
  func none(text: String) {
    #expect(writtenIdentifiers(in: reading(text)).isEmpty)
  }
}
