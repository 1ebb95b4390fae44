import ContractAnalysis
import ContractSyntax
import ContractText

/// Puts an article into clean texts, or takes one out, numbers the headings after it anew and leaves
/// the references as they were; counts how many of the stale ones are found with the right article
/// suggested.
func measureStaleReferences(
  over texts: [CheckedText], into table: inout Table, _ list: inout ReviewList
) {
  let clean = texts.flatMap { text in text.analyses.map { CleanText(text: text, analysis: $0) } }
  for edit in [StaleEdit.insertion, .deletion] {
    var random = SeededGenerator(name: edit.rawValue)
    var score = Score()
    for text in clean {
      guard let stale = StaleText(text, edit, &random) else { continue }
      let part = stale.score { list.add("planted: \(edit.rawValue): \(text.text.name): \($0)") }
      score.found += part.found
      score.right += part.right
      score.wanted += part.wanted
    }
    table.add("planted", edit.rawValue, score)
  }
}

/// What became of the articles.
enum StaleEdit: String {
  case insertion = "article inserted, all references left stale"
  case deletion = "article deleted, all references left stale"

  /// How far the numbers move.
  var shift: Int { self == .insertion ? 1 : -1 }
}

/// A text whose articles were numbered anew and whose references were not.
struct StaleText {
  private let name: String
  private let source: SourceText
  /// Numbers from here on are stale.
  private let first: Int
  private let shift: Int

  /// Nil where no reference would be stale.
  init?(_ text: CleanText, _ edit: StaleEdit, _ random: inout SeededGenerator) {
    let numbers = text.numbered.compactMap { $0.written.steps[0].number }
    let places = text.inSequence.filter { place in
      let article = text.articles[place]
      let number = article.number ?? 0
      return numbers.contains { $0 > number }
        && (edit == .insertion || !text.isReferred(article) && !text.definesTerm(article))
    }
    guard let place = places.randomElement(using: &random), let number = text.articles[place].number
    else { return nil }
    var edits: [Plant.Edit] = []
    for article in text.articles[(place + 1)...] {
      guard article.branch == nil, let old = article.number, let range = article.labelRange,
        let label = article.label, range.length == label.utf8.count
      else { return nil }
      let written = label.replacing(chineseNumeral(old), with: chineseNumeral(old + edit.shift))
      guard written != label else { return nil }
      edits.append(.init(range: range, replacement: written))
    }
    let range = text.withLineEnd(text.articles[place])
    edits.insert(
      edit == .insertion
        ? .init(
          range: TextRange(range.end, range.end),
          replacement: "第\(chineseNumeral(number + 1))条 双方另行约定的其他事项，以书面形式为准。\n")
        : .init(range: range, replacement: ""), at: 0)
    name = text.text.name
    source = Plant(edits, []).text(of: text.source)
    first = number + 1
    shift = edit.shift
  }

  /// The stale references with the articles meant, against the suspects with those suggested.
  func score(_ difference: (String) -> Void) -> Score {
    let analyses = CheckedText(name: name, source: source).analyses
    var wanted: [Meant] = []
    var found: [Meant] = []
    for reference in analyses.flatMap(\.references) {
      guard reference.written.form == .numbered, !reference.written.isExternal,
        let step = reference.written.steps.first, step.kind == .article, let number = step.number,
        let target = reference.targets.first, target.enclosing(.annex) == nil
      else { continue }
      let line = source.lineIndex(of: reference.range.start) + 1
      if number >= first {
        wanted.append(Meant(line: line, printed: reference.text, article: number + shift))
      }
      if let article = reference.expected?.enclosing(.article)?.number {
        found.append(Meant(line: line, printed: reference.text, article: article))
      }
    }
    return Score.compare(found, with: wanted) { difference("\($0) \($1)") }
  }

  private struct Meant: Hashable, CustomStringConvertible {
    let line: Int
    let printed: String
    let article: Int

    var description: String { "\(printed) line \(line), meant 第\(article)条" }
  }
}
