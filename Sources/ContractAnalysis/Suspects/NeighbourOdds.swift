import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// How much likelier it is that a reference means an article beside the printed one, by the words
/// around it.
///
/// The odds are logarithms; 0 is even. Their weights were fitted to the references of statutes and
/// contracts, each read with its number as printed and with the number moved by one article.
struct NeighbourOdds {
  let articles: ArticleWords
  let phrases: ArticlePhrases

  /// What is known of one reference.
  struct Words {
    /// Of the surroundings, with what each tells.
    let words: [ArticleWords.WeightedWord]
    let phrases: [ArticlePhrases.WeightedPhrase]
    /// Of what the reference governs.
    let governed: [ArticleWords.WeightedWord]
    let isBreach: Bool
  }

  /// A neighbour that shares less than this with the words, in thousandths, is not judged.
  private static let leastShared = 1200

  /// Articles so near the one that refers go on with its subject, and repeat its words.
  private static let nearby = 3

  /// The odds that `neighbour` is meant and not `printed`, where the article at `own` refers; nil where
  /// the words say nothing of the neighbour. All are places in the list of articles.
  func odds(_ words: Words, printed: Int, neighbour: Int, own: Int?) -> Double? {
    let shared = articles.sum(words.words, at: neighbour)
    let sharedPhrases = phrases.sum(words.phrases, at: neighbour)
    guard max(shared, sharedPhrases) >= Self.leastShared else { return nil }
    let byWords = ratio(shared, articles.sum(words.words, at: printed))
    let byPhrases = ratio(sharedPhrases, phrases.sum(words.phrases, at: printed))
    let byGoverned = ratio(
      articles.sum(words.governed, at: neighbour), articles.sum(words.governed, at: printed))
    let isNear = own.map { abs(neighbour - $0) <= Self.nearby } ?? false
    let weight = 1.5 + (words.isBreach ? 2 : 0) - (isNear ? 0.8 : 0)
    return weight * byWords + 0.3 * byPhrases + 1.4 * byGoverned - 0.1
  }

  private func ratio(_ neighbour: Int, _ printed: Int) -> Double {
    log(Double(neighbour + 300) / Double(printed + 300))
  }
}
