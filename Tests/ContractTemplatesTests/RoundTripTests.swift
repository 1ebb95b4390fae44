import ContractAnalysis
import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("Values written into the water-supply agreement")
struct RoundTripTests {
  /// What a file of values may be.
  enum Form: String, CaseIterable {
    case yaml, json, csv

    /// A file with `values` in it.
    func file(_ values: [(id: String, value: String)]) -> String {
      switch self {
      case .yaml: values.map { "\(quoted($0.id)): \(quoted($0.value))\n" }.joined()
      case .json:
        "{" + values.map { "\(quoted($0.id)): \(quoted($0.value))" }.joined(separator: ",\n")
          + "}\n"
      case .csv:
        "id,value\r\n" + values.map { "\(doubled($0.id)),\(doubled($0.value))\r\n" }.joined()
      }
    }

    private func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func doubled(_ text: String) -> String {
      "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
  }

  /// A value for every blank but those that go with a drafting note.
  private func values(
    _ template: ComparisonTemplate, _ random: inout SeededGenerator
  ) -> [(id: String, value: String)] {
    let notes = template.analysis.contract.notes.map(\.range)
    let inNotes = Set(
      template.analysis.blanks.filter { blank in notes.contains { $0.contains(blank.range) } }
        .map(\.id))
    return template.profile.blanks.filter { !inNotes.contains($0.foundAs) }.map {
      ($0.id, RandomValue(for: $0, &random).text)
    }
  }

  @Test("come back as they were given", arguments: 1...6, Form.allCases)
  func fillAndCompare(seed: UInt64, form: Form) throws {
    var random = SeededGenerator(seed: seed)
    let values = values(waterSupply, &random)
    let profile = waterSupply.profile
    let reader = FillValuesReader(path: "values.\(form)")
    let read = try reader.read(Array(form.file(values).utf8))
    #expect(read.map(\.id) == values.map(\.id))
    #expect(read.map(\.value) == values.map(\.value))
    let given = Dictionary(uniqueKeysWithValues: values.map { ($0.id, $0.value) })
    #expect(profile.problems(of: given) == [])
    let filling = Filling(profile, given)
    let comparison = try compared(String(decoding: filling.text, as: UTF8.self))
    for value in comparison.values {
      #expect(value.value == given[value.blank.id], "\(value.blank.id)")
      #expect(value.problem == nil, "\(value.blank.id): \(value.value ?? "")")
    }
    #expect(comparison.clauses.allSatisfy { $0.status == .filled || $0.status == .same })
  }

  @Test("are of every kind that a template may ask for")
  func kinds() {
    let asked = Set(waterSupply.profile.blanks.map(\.expects))
    // No blank of this template is for a date in one piece.
    #expect(Set(Blank.Expectation.allCases).subtracting(asked) == [.date])
  }
}
