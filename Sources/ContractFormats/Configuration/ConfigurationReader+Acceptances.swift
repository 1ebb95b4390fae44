import ContractRules

extension ConfigurationReader {
  /// The findings that may stand.
  func acceptances(
    _ node: YAMLNode, _ key: String
  ) throws(ConfigurationFailure) -> [ListedAcceptance] {
    var acceptances: [ListedAcceptance] = []
    for element in try list(node, key) {
      let values = try values(of: element, key)
      acceptances.append(
        ListedAcceptance(
          acceptance: try acceptance(values, element.position), position: element.position))
    }
    return acceptances
  }

  private typealias Values = [AcceptanceKey: (text: String, position: YAMLPosition)]

  private func values(of node: YAMLNode, _ key: String) throws(ConfigurationFailure) -> Values {
    var values: Values = [:]
    for entry in try entries(of: node, key: key) {
      guard let key = AcceptanceKey(rawValue: entry.key) else {
        throw unknownKey(entry, among: AcceptanceKey.allCases.map(\.rawValue))
      }
      if case .null = entry.node.value { continue }
      values[key] = (try text(entry.node, entry.key), entry.node.position)
    }
    return values
  }

  private func acceptance(
    _ values: Values, _ position: YAMLPosition
  ) throws(ConfigurationFailure) -> Acceptance {
    let rule = try required(.rule, values, position)
    try checkRule(rule, values[.rule]?.position ?? position)
    let fingerprint = try fingerprint(values, position)
    // A place may have no name; then the fingerprint alone tells.
    let place =
      fingerprint == nil ? try required(.place, values, position) : values[.place]?.text ?? ""
    let reason =
      kind == .configuration ? try required(.reason, values, position) : values[.reason]?.text
    return Acceptance(
      rule: rule, place: place, reason: reason, text: values[.text]?.text,
      file: values[.file].map { joinPath(folder, $0.text) }, fingerprint: fingerprint)
  }

  private func fingerprint(
    _ values: Values, _ position: YAMLPosition
  ) throws(ConfigurationFailure) -> Fingerprint? {
    guard let (text, place) = values[.fingerprint] else {
      if kind == .baseline { throw failure(.missing(key: "fingerprint"), position) }
      return nil
    }
    guard let fingerprint = Fingerprint(text) else {
      throw failure(.malformedFingerprint(text), place)
    }
    return fingerprint
  }

  private func required(
    _ key: AcceptanceKey, _ values: Values, _ position: YAMLPosition
  ) throws(ConfigurationFailure) -> String {
    guard let text = values[key]?.text, !FoldedWords(text).isEmpty else {
      throw failure(.missing(key: key.rawValue), values[key]?.position ?? position)
    }
    return text
  }
}

/// The keys of an acceptance.
enum AcceptanceKey: String, CaseIterable {
  case rule, place, reason, text, file, fingerprint
}
