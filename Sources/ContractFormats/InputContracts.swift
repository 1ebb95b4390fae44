import ContractAnalysis
import ContractSyntax

/// The contracts of a file.
package struct InputContracts: Sendable {
  /// The contracts, in document order.
  package let contracts: [Contract]

  /// What the contract means that is the only one of its file.
  package let alone: Analysis?

  /// Reads and parses a file as ``readSource(_:tracked:)`` does.
  package init(of path: String, tracked: TrackedChanges) throws(ReadFailure) {
    contracts = parse(try readSource(path, tracked: tracked)).contracts
    alone = contracts.count == 1 ? analyze(contracts[0]) : nil
  }

  /// What one of the contracts means, by its 0-based number.
  package func analysis(_ number: Int) -> Analysis { alone ?? analyze(contracts[number]) }
}
