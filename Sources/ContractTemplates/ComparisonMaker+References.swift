import ContractAnalysis
import ContractSyntax

extension ComparisonMaker {
  /// Whether two references point to the same clause, whatever its number is now.
  ///
  /// A stale number of the template that the filled contract puts right is no change.
  func pointAlike(_ template: Reference, _ filled: Reference) -> Bool {
    let meant = [template.targets.first, template.expected].compactMap { $0 }
    guard let target = filled.targets.first else {
      return meant.isEmpty || template.text == filled.text
    }
    guard !meant.isEmpty else { return false }
    return meant.contains { isSame($0, target) }
  }

  private func isSame(_ template: Node, _ filled: Node) -> Bool {
    if let article = template.enclosing(.article) {
      guard let partner = partners[article.index] else { return false }
      return filled.enclosing(.article)?.index == partner
    }
    guard template.kind == filled.kind else { return false }
    // Chapters and annexes are known by their titles.
    if let title = template.title, let other = filled.title { return plain(title) == plain(other) }
    return template.number == filled.number
  }

  private func plain(_ title: String) -> [UInt32] {
    title.unicodeScalars.compactMap { folded($0.value) }
  }

  /// The reference whose number a token of the template is.
  func templateReference(_ token: ClauseToken) -> Reference? {
    template.units.references[token.range.start].map { template.analysis.references[$0] }
  }

  /// The reference whose number a token of the filled contract is.
  func filledReference(_ token: ClauseToken) -> Reference? {
    units.references[token.range.start].map { filled.references[$0] }
  }
}
