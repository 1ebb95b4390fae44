import ContractText

/// The findings of a contract after acceptances were asked about each.
public struct AcceptanceResult: Sendable {
  /// Those that nobody has accepted, in their order.
  public let remaining: [Finding]

  /// How many were accepted.
  public let accepted: Int

  /// The places, in the set, of the acceptances that accepted something.
  public let used: Set<Int>
}

extension AcceptanceSet {
  /// Takes the accepted findings out of those of a contract.
  public func apply(
    to findings: [Finding], in source: SourceText, of file: FileScope
  ) -> AcceptanceResult {
    guard !acceptances.isEmpty else {
      return AcceptanceResult(remaining: findings, accepted: 0, used: [])
    }
    var used: Set<Int> = []
    let remaining = findings.filter { finding in
      let accepting = accepting(finding, in: source, of: file)
      used.formUnion(accepting)
      return accepting.isEmpty
    }
    return AcceptanceResult(
      remaining: remaining, accepted: findings.count - remaining.count, used: used)
  }
}
