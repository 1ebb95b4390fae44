import ContractAnalysis
import ContractSyntax
import ContractText
import Foundation
import Testing

/// Official statutes as published: well edited, so that what is found wrong is nearly always our
/// mistake.
@Suite(.enabled(if: SharedFolder.isThere, SharedFolder.absence))
struct StatuteAccuracyTests {
  private static let names: [String] = {
    let folder = SharedFolder.url("corpus/statutes").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  /// The two texts that do refer to items and a paragraph that they do not have: 14 times and once.
  private static let stale = ["北京市出租汽车管理条例", "威海市海岸带保护条例"]
  private static let danglingLimit = 15

  /// The text whose penalties name articles by the numbers of an earlier version, as was read one by one.
  private static let suspected = "北京市出租汽车管理条例"
  private static let suspectLimit = 2

  @Test func statutes() throws {
    #expect(Self.names.count > 100)
    var dangling: [String] = []
    var suspect: [String] = []
    var lost: [String] = []
    for name in Self.names {
      let tree = parse(try SharedFolder.source("corpus/statutes/\(name)"))
      let articles = tree.contracts.flatMap {
        $0.articles + $0.annexes.flatMap { $0.descendants(.article) }
      }
      #expect(articles.compactMap(\.label) == printedArticles(tree.source), "\(name)")
      for contract in tree.contracts {
        let analysis = analyze(contract)
        for reference in analysis.references {
          let words = "\(name) \(reference.place.label): \(reference.text)"
          if reference.status == .dangling { dangling.append(words) }
          if reference.status == .suspect, !name.hasPrefix(Self.suspected) { suspect.append(words) }
        }
        for blank in analysis.blanks where blank.form == .lost {
          lost.append("\(name) \(blank.context)")
        }
      }
    }
    let others = dangling.filter { words in !Self.stale.contains { words.hasPrefix($0) } }
    #expect(others == [])
    #expect(dangling.count <= Self.danglingLimit, "\(dangling.joined(separator: "\n"))")
    #expect(suspect.count <= Self.suspectLimit, "\(suspect.joined(separator: "\n"))")
    #expect(lost == [])
  }

  /// The numbers of articles as they stand at the beginning of lines, white space after them.
  private func printedArticles(_ source: SourceText) -> [String] {
    let number = "第[〇零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?"
    let text = source.text(in: source.range)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let range = line.range(of: "^[\\s　]*\(number)(?=[\\s　])", options: .regularExpression)
      else { return nil }
      return line[range].trimmingCharacters(in: .whitespaces)
    }
  }
}
