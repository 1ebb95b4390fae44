import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// How much likelier it is that a reference means an article beside the printed one, by the words
/// around it, by what the two articles are, and by where it stands.
///
/// The odds are logarithms; 0 is even. Their weights were fitted, by logistic regression, to the
/// references of statutes and contracts: as they stand, and after an article was put in or taken out
/// with the references left as they were. What was fitted to one half of the texts was looked at in the
/// other.
struct NeighbourOdds {
  let articles: ArticleWords
  let commands: ArticleCommands

  /// What is known of one reference.
  struct Words {
    /// Of the surroundings, with what each tells in thousandths.
    var words: [ArticleWords.WeightedWord] = []
    /// Of what the reference governs.
    var governed: [ArticleWords.WeightedWord] = []
    /// The same, common ones too.
    var allGoverned: [ArticleWords.Word] = []
    /// Whether a duty is named that was broken.
    var isBreach = false
    /// Whether something of a list is named: 所列情形之一.
    var namesListed = false
  }

  /// The two articles and the one that refers, by their places in the list of articles.
  struct Places {
    let printed: Int
    let neighbour: Int
    let own: Int?
    /// Whether the reference stands among references to other articles.
    var isEnumerated = false
    /// Whether the neighbour shares words for another reason: it is named too, or one of the two
    /// articles refers to the other.
    var isExplained = false
    /// Whether the printed article has the paragraph or item named, and the neighbour has not.
    var lacksDetail = false
    /// 第一款 is written only where there is a second: 1 where only the neighbour has one, -1 where only
    /// the printed article has.
    var secondParagraph = 0
    /// 1 where only the neighbour has a list, -1 where only the printed article has.
    var list = 0
    /// Whether it names a paragraph or item: an article names its own so.
    var namesDetail = false
  }

  /// Articles so near the one that refers go on with its subject, and repeat its words.
  private static let nearby = 3

  /// The odds that a reference to an item or paragraph that the printed article lacks, and that the
  /// neighbour has, means the neighbour.
  static let gainsDetail = 3.0

  /// What may be said for the neighbour by a single word of a short contract, where any is rare.
  private static let mostOfOneWord = 2.0

  /// The odds that the neighbour is meant and not the printed article.
  func odds(_ words: Words, _ places: Places) -> Double {
    let odds = byWords(words, places) + byDuty(words, places) + Self.byPlace(places)
    guard articles.isShort, odds > Self.mostOfOneWord, shared(words, places) < 2 else {
      return odds
    }
    return Self.mostOfOneWord
  }

  /// How many words the neighbour has and the printed article has not.
  private func shared(_ words: Words, _ places: Places) -> Int {
    words.words.count {
      articles.sum([$0], at: places.neighbour) > articles.sum([$0], at: places.printed)
    }
  }

  private func byWords(_ words: Words, _ places: Places) -> Double {
    let shared = Shares(of: words.words, places, articles)
    let governed = Shares(of: words.governed, places, articles)
    var odds = 0.74 * shared.ratio + governed.ratio
    if words.isBreach { odds += 3.54 * shared.difference }
    if places.isEnumerated { odds -= 0.47 * shared.ratio }
    if places.isExplained { odds -= 1.24 * governed.ratio }
    if !words.allGoverned.isEmpty {
      let more = words.allGoverned.reduce(0) { sum, word in
        sum + (articles.mentions([word], at: places.neighbour) ? 1 : 0)
          - (articles.mentions([word], at: places.printed) ? 1 : 0)
      }
      odds += 0.31 * Double(more) / Double(words.allGoverned.count)
    }
    if words.namesListed { odds += 1.72 * Double(places.list) }
    return odds
  }

  /// Whoever breaks an article breaks what it commands.
  private func byDuty(_ words: Words, _ places: Places) -> Double {
    commands.difference(places.neighbour, places.printed) * (words.isBreach ? 2.2 : 0.55)
  }

  private static func byPlace(_ places: Places) -> Double {
    var odds = 2.41 * Double(places.secondParagraph)
    if places.lacksDetail { odds -= 2.59 }
    guard let own = places.own else { return odds }
    // Few articles refer to themselves by their number.
    if own == places.neighbour { odds -= 3.44 }
    if own == places.printed, !places.namesDetail { odds += 1.8 }
    if abs(own - places.neighbour) <= nearby { odds += 0.43 }
    if abs(own - places.printed) <= nearby { odds -= 0.22 }
    // The article just before is named more often than others.
    if own - places.neighbour == 1 { odds += 0.43 }
    if own - places.printed == 1 { odds -= 0.42 }
    return odds
  }

  /// What of some words the two articles have, in thousandths.
  private struct Shares {
    let neighbour: Int
    let printed: Int
    let all: Int

    init(of words: [ArticleWords.WeightedWord], _ places: Places, _ articles: ArticleWords) {
      all = words.reduce(0) { $0 + $1.weight }
      neighbour = all == 0 ? 0 : articles.sum(words, at: places.neighbour)
      printed = all == 0 ? 0 : articles.sum(words, at: places.printed)
    }

    var ratio: Double { log(Double(neighbour + 300) / Double(printed + 300)) }

    /// The difference as a part of all; a few words count less.
    var difference: Double { Double(neighbour - printed) / Double(all + 1000) }
  }
}
