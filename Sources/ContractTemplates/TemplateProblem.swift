import ContractAnalysis

/// What is wrong with a profile.
public enum TemplateProblem: Hashable, Sendable {
  /// There is no contract in the text.
  case noContract
  /// Two blanks have the same id.
  case duplicateID(String)
  /// The blank with the id is not in the text under the name given in `foundAs`.
  case notInText(id: String, foundAs: String)
  /// A blank has not as many boxes as options.
  case unevenBoxes(id: String)
  /// Two blanks of the profile are the same one of the text.
  case sameBlank(foundAs: String)
  /// A constraint names a blank or a date that the profile does not have.
  case unknownBlank(String)
}

extension TemplateProfile {
  /// What is wrong with the profile; empty where nothing is.
  public func problems() -> [TemplateProblem] {
    guard let analysis else { return [.noContract] }
    let found = Set(analysis.blanks.map(\.id))
    var problems: [TemplateProblem] = []
    var ids: Set<String> = []
    var places: Set<String> = []
    for blank in blanks {
      if !ids.insert(blank.id).inserted { problems.append(.duplicateID(blank.id)) }
      if !blank.boxes.isEmpty, blank.boxes.count != blank.choices.count {
        problems.append(.unevenBoxes(id: blank.id))
      }
      for place in blank.places {
        if !found.contains(place) {
          problems.append(.notInText(id: blank.id, foundAs: place))
        } else if !places.insert(place).inserted {
          problems.append(.sameBlank(foundAs: place))
        }
      }
    }
    let known = ids.union(blanks.compactMap(\.date))
    let named = constraints.flatMap(\.blanks)
    return problems + named.filter { !known.contains($0) }.map { .unknownBlank($0) }
  }
}
