import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a 统一社会信用代码 or a citizen's number whose check character is wrong.
///
/// One wrong digit makes the party another body, or none; register, tax office and court will not
/// find it.
struct InvalidIdentifier: Rule {
  static let id = "invalid-identifier"
  static let group = RuleGroup.values
  // The check character is worked out; whether a bank card exists is not, so those are not judged.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(
    zh: "统一社会信用代码或身份证号有误", en: "Invalid credit code or citizen's number")
  static let explanation = Text(
    zh: "统一社会信用代码（GB 32100）和身份证号（GB 11643）的末位由前面各位算出，能发现绝大多数抄写错误。号码有误，主体就无从核实。",
    en: """
      The last character of a unified social credit code (GB 32100) and of a citizen's number \
      (GB 11643) is worked out from the others, which betrays nearly every slip. With a wrong \
      number the party cannot be identified.
      """)
  static let examples: [Example] = [
    .finds("第一条 乙方统一社会信用代码：↓91361099MA7QK3T57T。\n第二条 双方应当遵守本合同。\n"),
    .finds("第一条 乙方统一社会信用代码：↓9136IO99MA7QK3T56T。\n第二条 双方应当遵守本合同。\n"),
    .finds("第一条 出租人身份证号：↓110101199003070072。\n第二条 承租人身份证号码：↓11010119900230007X。\n"),
    .finds("第一条 乙方（↓91361099MA7QK3T65T）负责施工。\n第二条 乙方身份证号：↓1101011990030700。\n"),
    .accepts("第一条 乙方统一社会信用代码：91361099MA7QK3T56T。\n第二条 出租人身份证号：11010119900307002X。\n"),
    .accepts(
      "第一条 统一社会信用代码：__________________。\n第二条 身份证号：11010119900307****，统一社会信用代码：91XXXXXXXXXXXXXXXX。\n"
    ),
    .accepts("第一条 账号：6222021001116245702，合同编号：913610990000000000。\n第二条 身份证号：110101900307002。\n"),
    .accepts("第一条 统一社会信用代码/身份证号：110101199003070079。\n第二条 统一社会信用代码：９１３６１０９９ＭＡ７ＱＫ３Ｔ５６Ｔ。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    analysis.contract.eachReading(with: .alphanumeric) { _, reading in
      for identifier in writtenIdentifiers(in: reading) {
        guard let fault = identifier.fault else { continue }
        let range = reading.sourceRange(identifier.start, identifier.end)
        report(
          Report(range, .wrong(identifier, fault), suggestion: mended(fault, at: range)))
      }
    }
  }

  private func mended(_ fault: IdentifierFault, at range: TextRange) -> Suggestion? {
    guard case .character(_, let mended?) = fault else { return nil }
    return Suggestion(range, mended)
  }
}

extension WrittenIdentifier.Kind {
  fileprivate var names: (chinese: String, english: String) {
    switch self {
    case .creditCode: ("统一社会信用代码", "The unified social credit code")
    case .citizenNumber: ("身份证号", "The citizen's number")
    }
  }
}

extension Text {
  fileprivate static func wrong(
    _ identifier: WrittenIdentifier, _ fault: IdentifierFault
  ) -> Text {
    let (chinese, english) = identifier.kind.names
    switch fault {
    case .length(let count):
      return Text(
        zh: "\(chinese)应为18位，此处有\(count)位。请对照证照核对。",
        en: "\(english) should have 18 characters, and has \(count) here. Compare the document.")
    case .character(let byte, let mended):
      let character = String(decoding: [byte], as: UTF8.self)
      return Text(
        zh:
          "\(chinese)中不会有「\(character)」\(mended.map { "，应是形近的数字：\($0)" } ?? "")。请对照证照核对。",
        en: """
          \(english) has no “\(character)”\
          \(mended.map { "; it was taken for a digit that looks alike: \($0)" } ?? ""). \
          Compare the document.
          """)
    case .checkCharacter(let expected):
      let character = String(decoding: [expected], as: UTF8.self)
      return Text(
        zh: "\(chinese)的校验位不符：按前17位末位应为\(character)，其中必有抄错的字符。请对照证照核对。",
        en: """
          \(english) has a wrong check character: after the first 17 it should be \(character), so \
          some character is wrong. Compare the document.
          """)
    case .organizationCode(let expected):
      let character = String(decoding: [expected], as: UTF8.self)
      return Text(
        zh: "\(chinese)中组织机构代码（第9至17位）的校验位不符：第17位应为\(character)。请对照证照核对。",
        en: """
          The organization code inside (characters 9 to 17) has a wrong check character: the 17th \
          should be \(character). Compare the document.
          """)
    case .birthDate:
      return Text(
        zh: "\(chinese)第7至14位不是出生日期。请对照证照核对。",
        en: "Digits 7 to 14 of the citizen's number are no date of birth. Compare the document.")
    }
  }
}
