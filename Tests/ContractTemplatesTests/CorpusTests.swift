import ContractAnalysis
import ContractTemplates
import ContractText
import Foundation
import Testing

/// Real contract forms, measured only where the environment names their folder: they take minutes.
enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["TIAOKUAN_FORMS"]

  /// What the forms are edited by: 1...3, or those from TIAOKUAN_SEED on.
  static let seeds: ClosedRange<UInt64> = {
    let first = ProcessInfo.processInfo.environment["TIAOKUAN_SEED"].flatMap(UInt64.init) ?? 1
    return first...first + 2
  }()

  /// The forms with at least so many articles and blanks, by their names.
  static func templates(articles: Int, blanks: Int) throws -> [(String, ComparisonTemplate)] {
    let folder = try #require(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return names.compactMap { name in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
        let analysis = templateContract(of: Array(data)),
        analysis.contract.articles.count >= articles, analysis.blanks.count >= blanks
      else { return nil }
      return ComparisonTemplate(name: name, TemplateProfile(draftedFrom: analysis)).map {
        (name, $0)
      }
    }
  }
}

/// How much of what should have come out did.
struct Tally {
  var right = 0
  var all = 0
  var misses: [String] = []

  var share: Double { all == 0 ? 1 : Double(right) / Double(all) }

  mutating func count(_ isRight: Bool, _ miss: @autoclosure () -> String) {
    all += 1
    if isRight { right += 1 } else { misses.append(miss()) }
  }
}

@Suite("Real forms, filled in", .enabled(if: Corpus.folder != nil, "TIAOKUAN_FORMS is not set"))
struct CorpusTests {
  @Test("give their values back")
  func values() throws {
    var tally = Tally()
    for (name, template) in try Corpus.templates(articles: 3, blanks: 1) {
      var random = SeededGenerator(seed: 7)
      let filled = FilledTemplate(&random, of: template)
      guard let comparison = try? compared(filled.text, with: template) else {
        tally.count(false, "\(name): not made from its template")
        continue
      }
      for value in comparison.values {
        guard let expected = filled.values[value.blank.id] else { continue }
        tally.count(
          value.value == expected,
          "\(name): \(value.blank.id): \(expected) became \(value.value ?? "nothing")")
      }
    }
    report(tally, "values")
    #expect(tally.share >= 0.98)
  }

  @Test("have nothing filled in before they are")
  func unfilled() throws {
    var tally = Tally()
    for (name, template) in try Corpus.templates(articles: 3, blanks: 1) {
      let source = template.analysis.source
      let text = source.text(in: template.analysis.contract.range)
      guard let comparison = try? compared(text, with: template) else {
        tally.count(false, "\(name): not made from its template")
        continue
      }
      for value in comparison.values {
        tally.count(value.value == nil, "\(name): \(value.blank.id): \(value.value ?? "")")
      }
    }
    report(tally, "unfilled")
    #expect(tally.share >= 0.99)
  }

  @Test("show what was altered, inserted, removed and moved")
  func statuses() throws {
    var tally = Tally()
    for (name, template) in try Corpus.templates(articles: 20, blanks: 0)
    where template.analysis.contract.articles.allSatisfy({ $0.label?.hasPrefix("第") == true }) {
      for seed in Corpus.seeds {
        var random = SeededGenerator(seed: seed)
        let filled = FilledTemplate(&random, of: template)
        guard let edited = try? EditedContract(filled, &random),
          let comparison = try? compared(edited.text, with: template)
        else {
          tally.count(false, "\(name) \(seed): not made from its template")
          continue
        }
        let misses = edited.misses(of: comparison.clauses)
        tally.all += edited.expected.count
        tally.right += edited.expected.count - misses.count
        tally.misses += misses.map { "\(name) \(seed): \($0)" }
        if !misses.isEmpty { keep(edited.text, "\(name) \(seed).txt") }
      }
    }
    report(tally, "statuses")
    #expect(tally.share >= 0.98)
  }

  /// A text with misses goes to a file beside them.
  private func keep(_ text: String, _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["TIAOKUAN_MISSES"] else { return }
    try? text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// The misses go to a file for whoever wants to read them.
  private func report(_ tally: Tally, _ name: String) {
    print("\(name): \(tally.right) of \(tally.all)")
    guard let folder = ProcessInfo.processInfo.environment["TIAOKUAN_MISSES"] else { return }
    try? tally.misses.joined(separator: "\n").write(
      toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
  }
}
