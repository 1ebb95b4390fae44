import ContractTemplates
import ContractText
import Testing

@testable import ContractFormats

@Suite("A file of values")
struct FillValuesTests {
  private func read(_ text: String, _ path: String = "v.yaml") throws -> [FillValue] {
    try FillValuesReader(path: path).read(Array(text.utf8))
  }

  static let texts: [(path: String, text: String)] = [
    ("v.yaml", "第一条.造价: 1,200\n第二条.期限:\n第二条.地点: \"北京\"\n"),
    ("v.yml", "第一条: {造价: '1,200'}\n第二条:\n  期限: ~\n  地点: 北京\n"),
    ("v.json", #"{"第一条.造价": "1,200", "第二条.期限": null, "第二条": {"地点": "北京"}}"#),
    ("v.csv", "id,value\r\n第一条.造价,\"1,200\"\r\n\r\n第二条.期限,\r\n第二条.地点,北京,备注\r\n"),
    ("v.CSV", "第一条.造价,\"1,200\"\n第二条.期限,\"\"\n\"第二条.地点\",北京"),
  ]

  @Test("gives the same values in every form", arguments: texts)
  func forms(_ row: (path: String, text: String)) throws {
    let values = try read(row.text, row.path)
    #expect(values.map(\.id) == ["第一条.造价", "第二条.期限", "第二条.地点"])
    #expect(values.map(\.value) == ["1,200", "", "北京"])
  }

  static let faults: [(path: String, text: String, place: String)] = [
    ("v.yaml", "甲: 1\n乙: [[1]]\n", "v.yaml:2"), ("v.yaml", "甲: 1\n甲: 2\n", "v.yaml:2"),
    ("v.yaml", "- 甲\n", "v.yaml:1"), ("v.yaml", "第一条.甲: 1\n第一条: {甲: 2}\n", "v.yaml:2"),
    ("v.csv", "甲,1\n乙\n", "v.csv:2"), ("v.csv", "甲,\"1\n", "v.csv:1"),
    ("v.csv", "甲,\"1\"2\n", "v.csv:1"), ("v.csv", "甲,\"1\n2\"\n甲,1\n", "v.csv:3"),
  ]

  @Test("says where it is wrong", arguments: faults)
  func fault(_ row: (path: String, text: String, place: String)) {
    let failure = #expect(throws: TemplateFailure.self) { try read(row.text, row.path) }
    #expect(failure?.place == row.place)
  }

  @Test("that is empty has every id, and reads as no values", arguments: Language.allCases)
  func blank(language: Language) throws {
    for profile in [try drafted(), try BuiltInTemplate.waterSupply.profile()] {
      let bytes = profile.blankValues(in: language)
      let values = try FillValuesReader(path: "v.yaml").read(bytes)
      #expect(values.map(\.id) == profile.blanks.map(\.id))
      #expect(values.filter { !$0.value.isEmpty } == [])
      let text = String(decoding: bytes, as: UTF8.self)
      for blank in profile.blanks { #expect(text.contains(blank.context)) }
    }
  }

  @Test("is held against the template, line by line")
  func complaints() throws {
    let values = try read("第一条.工程造介: 3\n第三条.甲方邮政编码: 12\n第一条.工程造价: 5\n")
    let request = FillRequest(profile: try drafted(), path: "v.yaml", isForced: false)
    let complaints = request.complaints(about: values, in: .chinese)
    #expect(complaints.map(\.place) == ["v.yaml:1", "v.yaml:2"])
    #expect(complaints.first?.problem.contains("是否指 第一条.工程造价？") == true)
    let forced = FillRequest(profile: try drafted(), path: "v.yaml", isForced: true)
    #expect(forced.complaints(about: values, in: .english).map(\.place) == ["v.yaml:1"])
  }
}
