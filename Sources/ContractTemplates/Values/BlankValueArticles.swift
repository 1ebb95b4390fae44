import ContractSyntax

extension [BlankValue] {
  /// Finds numbers of articles that the contract does not have.
  mutating func readArticles(of contract: Contract) {
    let numbers = Set(contract.articles.compactMap(\.number))
    for index in indices where self[index].blank.expects == .article && self[index].isValid {
      if let missing = self[index].articleNumbers.first(where: { !numbers.contains($0) }) {
        self[index].problem = .noSuchArticle(missing)
      }
    }
  }
}

extension BlankValue {
  /// The articles that a value names; none where it is not understood.
  var articleNumbers: [Int] {
    guard blank.expects == .article else { return [] }
    return normalized?.split(separator: ",").compactMap { Int($0) } ?? []
  }
}
