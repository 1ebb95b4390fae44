import Synchronization

/// Something that is found when it is first asked for, and only once.
package final class FoundOnce<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>
  private let begun = Atomic(false)

  /// Whether it was found, or is being found.
  package var isBegun: Bool { begun.load(ordering: .relaxed) }

  /// Something to be found, or that is known already.
  package init(_ known: Value? = nil) { value = Mutex(known) }

  /// The value, by `find` the first time.
  package func callAsFunction(_ find: () -> Value) -> Value {
    begun.store(true, ordering: .relaxed)
    return value.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}

/// Things that are found when they are first asked for, each only once, by a number.
final class FoundByNumber<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  /// The value of `number`, by `find` the first time.
  func value(_ number: Int, _ find: () -> Value) -> Value {
    if let known = values.withLock({ $0[number] }) { return known }
    let found = find()
    values.withLock { $0[number] = found }
    return found
  }
}
