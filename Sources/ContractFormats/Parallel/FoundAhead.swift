import ContractAnalysis

/// Something that takes a while and is needed later: found on a thread of its own where another core is
/// idle, else when it is first asked for.
package struct FoundAhead<Value: Sendable>: Sendable {
  private let once = FoundOnce<Value>()
  private let find: @Sendable () -> Value

  /// Begins to find a value.
  package init(_ find: @escaping @Sendable () -> Value) {
    self.find = find
    guard usableCores > 1 else { return }
    _ = startThread { [once] in _ = once(find) }
  }

  /// Something that is known already.
  package init(known: Value) {
    find = { known }
  }

  /// The value, waited for where it is being found.
  package var value: Value { once(find) }
}
