import ContractText

/// Which article of a filled contract is which of the template's.
struct ClauseMatching: Sendable {
  /// For each article of the template the one of the filled contract; nil where it is missing.
  private(set) var partners: [Int?]

  /// The template's articles that stand in another order.
  private(set) var moved: Set<Int> = []

  /// Of the template's articles that have words the share that was found, from 0 to 1.
  let share: Double

  /// Matches articles by the words that they share: first those of which nothing else comes near,
  /// then what stands between them in the same order, then what was moved.
  init(_ template: ComparisonTemplate, _ filled: [ClauseUnit]) {
    let left = template.words
    var numbers = template.runNumbers
    let right = filled.map { ClauseWords($0, &numbers) }
    var pairing = ClausePairing(left, right, RunHolders(left, count: template.runNumbers.count))
    pairing.takeCertain()
    // 第六条 （略） and 第十四条 （略）: their order tells them apart.
    pairing.takeNeighbours(atLeast: ClausePairing.alike)
    pairing.takeAlike(ClausePairing.alike)
    pairing.takeNeighbours(atLeast: ClausePairing.hardlyAlike)
    // A short article that got a sentence more, next to one that was moved.
    pairing.takeAlike(ClausePairing.somewhatAlike)
    share = left.isEmpty ? 0 : Double(pairing.alikeCount) / Double(left.count)
    partners = pairing.partners
    let pairs = pairing.pairs
    let inOrder = Set(longestIncreasing(pairs.map(\.right)))
    moved = Set(pairs.indices.filter { !inOrder.contains($0) }.map { pairs[$0].left })
  }
}
