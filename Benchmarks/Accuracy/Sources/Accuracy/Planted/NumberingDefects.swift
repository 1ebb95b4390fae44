import ContractSyntax
import ContractText

/// Defects of the numbers of chapters, articles and items.
enum NumberingDefects {
  static let all = [
    articleRemoved, articleRepeated, articlesSwapped, chapterMisnumbered, itemSkipped,
    ordinalMalformed,
  ]

  private static let rule: Set = ["misnumbered-article"]

  /// The gap is reported at the heading after it.
  private static let articleRemoved = Defect("article removed") { text, _ in
    text.inSequence.compactMap { place in
      let article = text.articles[place]
      guard !text.isReferred(article), article.parent == text.articles[place + 1].parent else {
        return nil
      }
      let range = text.withLineEnd(article)
      let next = text.articles[place + 1].range.start - range.length
      return Plant([.init(range: range, replacement: "")], rule, at: [next])
    }
  }

  /// The repeat is reported at the second.
  private static let articleRepeated = Defect("article repeated") { text, _ in
    text.inSequence.compactMap { place in
      let article = text.articles[place]
      // A term defined twice, a blank more to fill in, a reference to either of two would be
      // defects of their own.
      guard !text.isReferred(article), !text.definesTerm(article), !text.isUnfinished(article)
      else { return nil }
      let range = text.withLineEnd(article)
      return Plant(
        [.init(range: TextRange(range.end, range.end), replacement: text.source.text(in: range))],
        rule)
    }
  }

  /// One finding, at either of the two.
  private static let articlesSwapped = Defect("two articles swapped") { text, _ in
    text.inSequence.compactMap { place in
      let first = text.articles[place]
      let second = text.articles[place + 1]
      guard first.parent == second.parent, place + 2 < text.articles.count,
        !text.isReferred(first), !text.isReferred(second)
      else { return nil }
      let growth = second.range.length - first.range.length
      return Plant(
        [
          .init(range: first.range, replacement: second.text),
          .init(range: second.range, replacement: first.text),
        ], rule, at: [first.range.start, second.range.start + growth])
    }
  }

  private static let chapterMisnumbered = Defect("chapter misnumbered") { text, random in
    let chapters = text.analysis.contract.chapters
    return chapters.indices.dropFirst().compactMap { place in
      let chapter = chapters[place]
      guard let number = chapter.number, chapter.labelStyle == .ordinal, let label = chapter.label,
        let range = chapter.labelRange, range.length == label.utf8.count,
        chapters[place - 1].number == number - 1, !text.isReferred(chapter)
      else { return nil }
      let wrong = [number + 1, number + 2, number - 1].filter { $0 > 1 }
      guard let other = wrong.randomElement(using: &random) else { return nil }
      let written = label.replacing(chineseNumeral(number), with: chineseNumeral(other))
      return written == label ? nil : Plant(range, written, "misnumbered-chapter")
    }
  }

  /// The gap is reported at the item after it.
  private static let itemSkipped = Defect("item skipped") { text, _ in
    text.analysis.contract.articles.flatMap { $0.descendants(.paragraph) }.flatMap { paragraph in
      let items = paragraph.items
      return items.indices.dropFirst().dropLast().compactMap { place -> Plant? in
        let item = items[place]
        guard let number = item.number, items[place - 1].number == number - 1,
          items[place + 1].number == number + 1, item.labelStyle == items[place + 1].labelStyle,
          text.opensLine(item), text.opensLine(items[place + 1]), !text.isReferred(item)
        else { return nil }
        let range = text.withLineEnd(item)
        return Plant(
          [.init(range: range, replacement: "")], ["misnumbered-item"],
          at: [items[place + 1].range.start - range.length])
      }
    }
  }

  /// 一百一十五 → 一百十五, 一百零二 → 一百〇二, in headings and in references.
  private static let ordinalMalformed = Defect("ordinal malformed") { text, _ in
    let labels = text.articles.compactMap(\.labelRange)
    return (labels + text.numbered.map(\.range)).compactMap { range in
      let words = text.source.text(in: range)
      let wrong = words.replacing("百一十", with: "百十").replacing("百零", with: "百〇")
      return wrong == words ? nil : Plant(range, wrong, "malformed-ordinal")
    }
  }
}

extension CleanText {
  /// Whether an article defines a term.
  func definesTerm(_ article: Node) -> Bool {
    analysis.terms.contains { article.range.contains($0.range) }
  }

  /// Whether something in an article is still to be filled in.
  func isUnfinished(_ article: Node) -> Bool {
    text.findings.contains { article.range.contains($0.range) }
  }
}
