import Synchronization

/// Something that is found when it is first asked for, and only once.
final class FoundOnce<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value, by `find` the first time.
  func callAsFunction(_ find: () -> Value) -> Value {
    value.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}
