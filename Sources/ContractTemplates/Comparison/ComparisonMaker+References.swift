import ContractAnalysis
import ContractSyntax
import ContractText

extension ComparisonMaker {
  /// Whether two references point to the same clause, whatever its number is now.
  ///
  /// A stale number of the template that the filled contract puts right is no change.
  func pointAlike(_ template: Reference, _ filled: Reference) -> Bool {
    let meant = [template.targets.first, template.expected].compactMap { $0 }
    guard let target = filled.targets.first else {
      // 第五章 is no reference where no chapter has a heading; 第一百六十条 of 150 points nowhere.
      return meant.isEmpty || (template.text == filled.text && filled.status != .dangling)
    }
    guard !meant.isEmpty else { return false }
    return meant.contains { isSame($0, target) }
  }

  /// What a wrong reference of the template became, where the filled contract has it at a byte and it
  /// is still wrong; nil where it was put right.
  func inherited(_ wrong: Reference, at offset: Int) -> InheritedReference? {
    guard let now = filledReference(at: offset) else { return nil }
    switch (wrong.targets.first, now.targets.first) {
    case (let was?, let target?):
      guard isSame(was, target) else { return nil }
    case (nil, nil): break
    default: return nil
    }
    return InheritedReference(
      range: now.range, text: now.text, place: now.place, templatePlace: wrong.place,
      expected: expectedPlace(wrong, now))
  }

  /// Whether words of the template that are part of a wrong reference were put right: 附件《工程和经营服务
  /// 范围》, where there is a 附件一《工程和特许经营区域范围》.
  func putsRight(_ range: TextRange, at offset: Int) -> Bool {
    guard !range.isEmpty, let wrong = template.wrongReference(holding: range),
      let meant = wrong.expected, let target = filledReference(at: offset)?.targets.first
    else { return false }
    return isSame(meant, target)
  }

  /// The clause of the filled contract that a wrong reference seems to mean.
  private func expectedPlace(_ wrong: Reference, _ now: Reference) -> Place? {
    if let article = wrong.expected?.enclosing(.article), let partner = partners[article.index] {
      return filled.place(of: Node(tree: filled.contract.node.tree, index: partner))
    }
    return now.expected.map { filled.place(of: $0) }
  }

  private func filledReference(at offset: Int) -> Reference? {
    var low = 0
    var high = filled.references.count
    while low < high {
      let middle = (low + high) / 2
      if filled.references[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, filled.references[low - 1].range.contains(offset) else { return nil }
    return filled.references[low - 1]
  }

  private func isSame(_ template: Node, _ filled: Node) -> Bool {
    guard let now = counterpart(of: template) else {
      return template.enclosing(.article) == nil && template.kind == filled.kind
        && template.number == filled.number
    }
    return (filled.enclosing(.article) ?? filled).index == now.index
  }

  /// The clause of the filled contract that a clause of the template became: an article by its words,
  /// a chapter or an annex by its title, else by its number; nil where it is gone.
  private func counterpart(of template: Node) -> Node? {
    if let article = template.enclosing(.article) {
      return partners[article.index].map {
        Node(tree: filled.contract.node.tree, index: $0)
      }
    }
    let numbered = template.number.flatMap { titled[.number(template.kind, $0)] }
    guard let title = template.title.map(plainWords) else { return numbered }
    // Two chapters may have one title.
    if numbered?.title.map(plainWords) == title { return numbered }
    return titled[.title(template.kind, title)] ?? numbered
  }

  /// What a reference means that has the template's number still, though its clause has another now
  /// or is gone; nil for one that somebody changed.
  func staleReference(_ template: Reference, _ now: Reference) -> ClauseChange.StaleReference? {
    guard let meant = template.expected ?? template.targets.first,
      let was = template.written.steps.first(where: \.isPrinted)?.number,
      was == now.written.steps.first(where: \.isPrinted)?.number
    else { return nil }
    let clause = counterpart(of: meant)
    guard clause.map({ $0.number != was }) ?? true else { return nil }
    return ClauseChange.StaleReference(
      templatePlace: self.template.analysis.place(of: meant.enclosing(.article) ?? meant),
      place: clause.map { filled.place(of: $0) }, range: clause.map { $0.labelRange ?? $0.range })
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
