import ContractRules

/// The acceptances of one file, a configuration or a baseline.
struct AcceptanceList: Sendable {
  /// The file, as a user finds it.
  let path: String

  /// Whether the file was written by `--write-baseline`.
  let isBaseline: Bool

  /// The acceptances.
  let set: AcceptanceSet

  /// Where the entry of each begins.
  private let positions: [YAMLPosition]

  /// The acceptances of the file at a full path.
  init(_ path: String, _ listed: [ListedAcceptance], isBaseline: Bool) {
    self.path = shortPath(path)
    self.isBaseline = isBaseline
    set = AcceptanceSet(listed.map(\.acceptance))
    positions = listed.map(\.position)
  }

  /// Those that had nothing to accept.
  func unused(after use: AcceptanceUse) -> [UnusedAcceptance] {
    use.unused(of: set).map { index in
      UnusedAcceptance(
        acceptance: set.acceptances[index], path: path, position: positions[index],
        isBaseline: isBaseline)
    }
  }
}

/// An acceptance that was meant for a file that was checked, and accepted nothing.
package struct UnusedAcceptance: Sendable {
  /// The acceptance.
  package let acceptance: Acceptance

  /// The file that it stands in, as a user finds it.
  package let path: String

  /// Where its entry begins.
  package let position: YAMLPosition

  /// Whether it stands in a baseline.
  package let isBaseline: Bool

  /// An acceptance and where it stands.
  package init(
    acceptance: Acceptance, path: String, position: YAMLPosition, isBaseline: Bool
  ) {
    self.acceptance = acceptance
    self.path = path
    self.position = position
    self.isBaseline = isBaseline
  }
}
