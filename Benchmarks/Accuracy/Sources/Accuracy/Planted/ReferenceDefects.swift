import ContractAnalysis
import ContractSyntax
import ContractText

/// Defects of references, and of what they point to.
enum ReferenceDefects {
  static let all = [
    beyondTheEnd, missingParagraph, missingItem, blanked, annexRenamed, shifted,
  ]

  /// 第N条 → a number beyond the last.
  private static let beyondTheEnd = Defect("reference beyond the end") { text, random in
    text.plainReferences.map { reference in
      let number = text.lastArticle + Int.random(in: 1...40, using: &random)
      return Plant(reference.range, "第\(chineseNumeral(number))条", "dangling-reference")
    }
  }

  /// 第X条 or 第X条第Y款 → 第X条第Y款 with Y beyond the paragraphs (and the items that some texts
  /// call 款).
  private static let missingParagraph = Defect("paragraph that does not exist") { text, random in
    text.numbered.compactMap { reference in
      guard let article = reference.targets.first?.enclosing(.article),
        let head = reference.articleWords, reference.written.steps.count < 3
      else { return nil }
      let last = max(article.paragraphs.count, article.largestItem)
      let number = last + Int.random(in: 1...4, using: &random)
      return Plant(reference.range, head + "第\(chineseNumeral(number))款", "dangling-reference")
    }
  }

  /// 第X条第Y项 with Y beyond the items.
  private static let missingItem = Defect("item that does not exist") { text, random in
    text.numbered.compactMap { reference in
      guard let article = reference.targets.first?.enclosing(.article), article.largestItem > 0,
        let head = reference.articleWords
      else { return nil }
      let number = article.largestItem + Int.random(in: 1...4, using: &random)
      return Plant(reference.range, head + "第（\(chineseNumeral(number))）项", "dangling-reference")
    }
  }

  private static let blanked = Defect("reference blanked") { text, _ in
    text.plainReferences.map { Plant($0.range, "第_____条", "unfilled-reference") }
  }

  /// Every reference by the annex's title is then wrong; one of them is enough.
  private static let annexRenamed = Defect("annex renamed") { text, random in
    text.analysis.contract.annexes.flatMap { annex -> [Plant] in
      guard let range = annex.titleRange, let title = annex.title,
        range.length == title.utf8.count
      else { return [] }
      let places = text.analysis.references.filter {
        $0.kind == .annex && $0.status == .resolved && $0.written.title != nil
          && $0.targets.first == annex
      }
      guard places.count == 1 else { return [] }
      let name = title.trimmingMarks
      return [name.dropLast(2) + "办法", "补充" + name, name + "（修订）"].map {
        Plant(
          [.init(range: range, replacement: title.replacing(name, with: $0))],
          ["dangling-annex", "reference-title-mismatch"], at: places.map(\.range.start))
      }
    }
  }

  /// 第N条 → its neighbour, where the sentence shares rare words with 第N条 and not with the
  /// neighbour.
  private static let shifted = Defect("reference shifted by one, text telling", aim: nil) {
    text, random in
    // Without the headings, whose numbers tell nothing.
    let words = text.articles.map { article in
      RareWords.runs(of: article.paragraphs.map(\.text).joined(separator: "\n"))
    }
    return text.plainReferences.compactMap { reference in
      guard let target = reference.targets.first, let place = text.articles.firstIndex(of: target),
        let number = target.number
      else { return nil }
      let other = place + (Bool.random(using: &random) ? 1 : -1)
      guard text.articles.indices.contains(other),
        text.articles[other].number == number + other - place
      else { return nil }
      let sentence = RareWords.runs(of: text.source.text(in: reference.written.sentence))
      let telling = sentence.intersection(words[place]).subtracting(words[other]).filter { run in
        words.count { $0.contains(run) } <= 3
      }
      guard !telling.isEmpty else { return nil }
      return Plant(
        reference.range, "第\(chineseNumeral(number + other - place))条", "suspect-reference",
        "self-reference")
    }
  }
}

/// Runs of four Chinese characters, among which the rare ones tell what a text speaks of.
enum RareWords {
  static func runs(of text: String) -> Set<Substring> {
    var found: Set<Substring> = []
    for part in text.split(whereSeparator: { !$0.isLetter }) {
      var rest = part
      while rest.count >= 4 {
        found.insert(rest.prefix(4))
        rest = rest.dropFirst()
      }
    }
    return found
  }
}

extension Reference {
  /// The 第X条 that it begins with.
  fileprivate var articleWords: String? {
    text.firstIndex(of: "条").map { String(text[...$0]) }
  }
}

extension Node {
  /// The largest number of an item or subitem below, for 第X条第（六）项 may mean either; 0 where
  /// there is none.
  fileprivate var largestItem: Int {
    (descendants(.item) + descendants(.subitem)).compactMap(\.number).max() ?? 0
  }
}

extension String {
  /// A title without the 《》 around it.
  fileprivate var trimmingMarks: String { filter { $0 != "《" && $0 != "》" } }
}
