import ContractTemplates
import Foundation
import Testing

@Suite("tiaokuan fill and template")
struct FillCommandTests {
  private let template = Project.folder("Samples").appendingPathComponent(
    "water-supply-template.txt")
  private let values = Project.folder("Samples").appendingPathComponent("values.yaml").path

  @Test("fills the sample in, so that only signatures and seals are left")
  func sample() throws {
    let run = try ProgramRun(["fill", "water-supply", values])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("特许经营期限为30年,即自2025年3月18日起至2055年3月17日止"))
    let blanks = try ProgramRun(["blanks", "-", "--format", "json"], input: run.text)
    let subjects = blanks.text.split(separator: "\"subject\":\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }
    #expect(subjects == ["建议一般", "地址如下", "签字", "公章", "签字", "公章"])
  }

  @Test("takes a text for a template, and names its blanks as init does")
  func text() throws {
    let draft = try ProgramRun(["template", "init", template.path])
    #expect(draft.status == 0)
    #expect(try JSONSchema("template-profile.schema.json").problems(draft.json()) == [])
    let names = try ProgramRun(["fill", template.path, "--blank-values"])
    let fromProfile = try ProgramRun(["fill", "-", "--blank-values"], input: draft.text)
    #expect(names.status == 0)
    #expect(names.text == fromProfile.text)
    let unfilled = try ProgramRun(["fill", template.path, "-"], input: names.text)
    #expect(unfilled.output == (try Data(contentsOf: template)))
  }

  static let misuses: [(arguments: [String], input: String, line: String)] = [
    (["fill", "water-supply"], "", "tiaokuan: 请给出值文件，或用 --blank-values，二者取一；"),
    (["fill", "water-supply", "-", "--blank-values"], "", "tiaokuan: 请给出值文件"),
    (["fill", "water-supply", "-"], "第十五条.建设期利率: 3", "tiaokuan: -:1: 范本中没有空白 第十五条.建设期利率；是否指"),
    (["fill", "water-supply", "-"], "第十五条.工程造价: 三万元", "tiaokuan: -:1: 第十五条.工程造价：三万元 不能填入"),
    (["fill", "water-supply", "-"], "[", "tiaokuan: -:"),
    (["fill", "/nowhere", "-"], "", "tiaokuan: /nowhere: "),
    (["template", "init", "-"], "今天", "tiaokuan: -: 没有找到合同"),
  ]

  @Test("says what is wrong, and writes nothing", arguments: misuses)
  func misuse(_ row: (arguments: [String], input: String, line: String)) throws {
    let run = try ProgramRun(row.arguments, input: row.input)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(row.line), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("writes a wrong value where it is told to")
  func force() throws {
    let run = try ProgramRun(
      ["fill", "water-supply", "-", "--force"], input: "第十五条.工程造价: 待定")
    #expect(run.status == 0)
    #expect(run.text.contains("工程造价为待定万元人民币"))
  }

  @Test("the built-in profile is as its schema says, and the schema names every kind")
  func schema() throws {
    let schema = try JSONSchema("template-profile.schema.json")
    let value = try JSONSerialization.jsonObject(with: Data(TemplateText.waterSupplyProfile))
    #expect(schema.problems(value) == [])
    let kind = try JSONSchema(
      "template-profile.schema.json", at: "$defs/constraint/properties/kind")
    for allowed in TemplateConstraint.Kind.allCases {
      #expect(kind.problems(allowed.rawValue) == [])
    }
  }
}
