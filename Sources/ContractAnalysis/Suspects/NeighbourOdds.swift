import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// How much likelier it is that a reference means an article beside the printed one, by the words
/// around it and by where it stands.
///
/// The odds are logarithms; 0 is even. Their weights were fitted, by logistic regression, to the
/// references of statutes and contracts: as they stand, and after an article was put in or taken out
/// with the references left as they were.
struct NeighbourOdds {
  let articles: ArticleWords
  let phrases: ArticlePhrases

  /// What is known of one reference.
  struct Words {
    /// Of the surroundings, with what each tells in thousandths.
    var words: [ArticleWords.WeightedWord] = []
    var phrases: [ArticlePhrases.WeightedPhrase] = []
    /// Of what the reference governs.
    var governed: [ArticleWords.WeightedWord] = []
    /// Whether a duty is named that was broken.
    var isBreach = false
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
  }

  /// Articles so near the one that refers go on with its subject, and repeat its words.
  private static let nearby = 3

  /// The odds that the neighbour is meant and not the printed article.
  func odds(_ words: Words, _ places: Places) -> Double {
    byWords(words, places) + Self.byPlace(places)
  }

  private func byWords(_ words: Words, _ places: Places) -> Double {
    let shared = Shares(of: words.words.reduce(0) { $0 + $1.weight }, places) {
      articles.sum(words.words, at: $0)
    }
    let governed = Shares(of: words.governed.reduce(0) { $0 + $1.weight }, places) {
      articles.sum(words.governed, at: $0)
    }
    let phrases = Shares(of: words.phrases.reduce(0) { $0 + $1.weight }, places) {
      self.phrases.sum(words.phrases, at: $0)
    }
    var odds = 0.78 * shared.ratio + 0.27 * phrases.ratio + 0.81 * governed.ratio
    odds += 0.51 * governed.difference(of: 500)
    if words.isBreach { odds += 0.27 * shared.ratio + 1.97 * shared.difference(of: 1000) }
    if places.isEnumerated { odds -= 0.53 * shared.ratio }
    if places.isExplained {
      odds -= 0.08 * shared.ratio + 0.33 * phrases.ratio + 0.58 * governed.ratio
    }
    return odds
  }

  private static func byPlace(_ places: Places) -> Double {
    var odds = 0.0
    if places.lacksDetail { odds -= 2.83 }
    guard let own = places.own else { return odds }
    // No article refers to itself by its number.
    if own == places.neighbour { odds -= 2.84 }
    if own == places.printed { odds += 1.81 }
    if abs(own - places.neighbour) <= nearby { odds += 0.57 }
    if abs(own - places.printed) <= nearby { odds -= 0.41 }
    return odds
  }

  /// What of some words the two articles have, in thousandths.
  private struct Shares {
    let neighbour: Int
    let printed: Int
    let all: Int

    init(of all: Int, _ places: Places, _ sum: (Int) -> Int) {
      self.all = all
      neighbour = all == 0 ? 0 : sum(places.neighbour)
      printed = all == 0 ? 0 : sum(places.printed)
    }

    var ratio: Double { log(Double(neighbour + 300) / Double(printed + 300)) }

    /// The difference as a part of all; a few words count less.
    func difference(of few: Int) -> Double { Double(neighbour - printed) / Double(all + few) }
  }
}
