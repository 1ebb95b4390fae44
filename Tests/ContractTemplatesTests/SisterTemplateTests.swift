import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("Templates of which nothing is known")
struct SisterTemplateTests {
  static let templates = [SisterTemplates.gas, SisterTemplates.sewage]

  @Test("are drafted, filled in and held against what was filled in", arguments: templates)
  func roundTrip(_ text: String) throws {
    let profile = try drafted(text)
    #expect(profile.problems().isEmpty)
    let template = try #require(ComparisonTemplate(name: "范本", profile))
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let filled = FilledTemplate(&random, of: template)
      let comparison = try compared(filled.text, with: template)
      #expect(filled.values.count >= 25)
      for value in comparison.values {
        #expect(value.value == filled.values[value.blank.id], "\(value.blank.id)")
      }
      #expect(comparison.clauses.allSatisfy { $0.status == .filled || $0.status == .same })
    }
  }

  @Test("and show what was altered, inserted, removed and moved")
  func statuses() throws {
    var (all, misses) = (0, [String]())
    for text in Self.templates {
      let template = try #require(ComparisonTemplate(name: "范本", try drafted(text)))
      for seed in 31...45 as ClosedRange<UInt64> {
        var random = SeededGenerator(seed: seed)
        let edited = try EditedContract(FilledTemplate(&random, of: template), &random)
        let clauses = try compared(edited.text, with: template).clauses
        all += edited.expected.count
        misses += edited.misses(of: clauses).map { "\(seed): \($0)" }
      }
    }
    #expect(Double(misses.count) <= 0.02 * Double(all), "\(all): \(misses)")
  }

  @Test("show what must hold between their values")
  func constraints() throws {
    let gas = try drafted(SisterTemplates.gas).constraints.map(\.kind)
    #expect(
      gas == [.sum, .period, .holds, .sameName, .atLeast, .daysInMonths, .speaksOf, .speaksOf])
    let sewage = try drafted(SisterTemplates.sewage).constraints.map(\.kind)
    #expect(sewage == [.period, .atLeast, .daysInMonths])
  }

  @Test("tell each other apart")
  func best() throws {
    let templates = try Self.templates.map { text in
      try #require(ComparisonTemplate(name: nil, try drafted(text)))
    }
    var random = SeededGenerator(seed: 3)
    let filled = FilledTemplate(&random, of: templates[1])
    #expect(try compared(filled.text, with: templates[1]).share == 1)
    #expect(throws: NotFromTemplate.self) { try compared(filled.text, with: templates[0]) }
  }
}
