import ContractAnalysis
import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("The profile of the water-supply agreement")
struct WaterSupplyProfileTests {
  private let profile: TemplateProfile
  private let draft: TemplateProfile

  init() throws {
    profile = try BuiltInTemplate.waterSupply.profile()
    draft = try #require(draftTemplate(of: TemplateText.waterSupply))
  }

  @Test("has every blank that the program finds in the text, in the same order")
  func blanks() {
    #expect(profile.blanks.count == 159)
    #expect(profile.blanks.map(\.foundAs) == draft.blanks.map(\.foundAs))
    #expect(profile.title == draft.title)
    // The draft ends with the contract, the file with a line end.
    let isSame = profile.text == draft.text + [0x0A]
    #expect(isSame)
  }

  @Test("says of each blank what the program finds out, where a lawyer did not know better")
  func kinds() {
    let mended = ["第十二条.工程名称"]
    for (blank, drafted) in zip(profile.blanks, draft.blanks) {
      if !mended.contains(blank.id) { #expect(blank.expects == drafted.expects, "\(blank.id)") }
      #expect(blank.article == drafted.article)
      #expect(blank.unit == drafted.unit)
      #expect(blank.context == drafted.context)
      #expect(blank.choices == drafted.choices)
      #expect(blank.id.hasPrefix(blank.article + "."))
    }
  }

  @Test("names the parts of a date alike")
  func dates() {
    let parts = profile.blanks.filter { [.year, .day].contains($0.expects) }
    #expect(parts.allSatisfy { $0.date != nil })
    let dates = Set(parts.compactMap(\.date))
    for date in dates {
      #expect(["年", "月", "日"].allSatisfy { profile.blank("\(date).\($0)") != nil }, "\(date)")
    }
  }

  @Test("has constraints of every kind, each with its reason")
  func constraints() {
    #expect(
      Set(profile.constraints.map(\.kind.rawValue))
        == Set(TemplateConstraint.Kind.allCases.map(\.rawValue)))
    #expect(profile.constraints.allSatisfy { !$0.reason.chinese.isEmpty && $0.factor > 0 })
    #expect(
      profile.constraints.allSatisfy { $0.kind != .speaksOf || !$0.words.isEmpty })
  }

  @Test("is whole; one that could not be read would be an error that says so")
  func failure() throws {
    #expect(try BuiltInTemplate.comparisonTemplates().get().count == BuiltInTemplate.allCases.count)
    let failure = TemplateFailure(path: "water-supply", line: 3, .noText("x.txt"))
    let document = ComparedDocument(path: "合同.txt", failure, in: .chinese)
    #expect(document.error == "water-supply:3: 读不到范本的文本 x.txt")
    #expect(document.comparison == nil)
  }

  @Test("is written as the program writes a profile")
  func form() throws {
    let written = profile.json(textFile: "water-supply-template.txt")
    let reader = TemplateProfileReader(path: "p.json") { _ in TemplateText.waterSupply }
    let again = try reader.read(written)
    #expect(again.blanks == profile.blanks)
    #expect(again.constraints == profile.constraints)
  }
}
