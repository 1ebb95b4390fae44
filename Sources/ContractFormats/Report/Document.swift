/// One file as a report takes it: what its contracts hold, or why it has none.
package struct Document<Content: Sendable> {
  /// The path as the user gave it or a walk through a folder found it.
  package let path: String

  /// What is reported of each contract, in document order; empty where the file has an error.
  ///
  /// It may be worked out contract by contract as it is asked for, so that a file of a thousand
  /// contracts needs no more memory than the one at hand: go through it once.
  package let contracts: AnySequence<Content>

  /// Why nothing is reported, in the reader's language; nil where something is.
  package let error: String?

  /// A file with contracts in it.
  package init(path: String, contracts: some Sequence<Content>) {
    self.path = path
    self.contracts = AnySequence(contracts)
    error = nil
  }

  /// A file that could not be read or has no contract in it.
  package init(path: String, error: String) {
    self.path = path
    contracts = AnySequence([])
    self.error = error
  }

  /// The same file with something else reported of each contract, worked out as it is asked for.
  package func map<Other>(_ transform: @escaping (Content) -> Other) -> Document<Other> {
    if let error { return Document<Other>(path: path, error: error) }
    return Document<Other>(path: path, contracts: contracts.lazy.map(transform))
  }
}
