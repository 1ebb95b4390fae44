/// The results of numbered pieces of work, in their order, worked out on several threads.
///
/// No more than a few pieces are done ahead of the one that is asked for, unless more are allowed, so
/// that memory does not grow with their number. Whoever asks works too; on one core no thread is
/// started.
package struct OrderedResults<Result: Sendable>: Sequence, Sendable {
  private let count: Int
  private let threads: Int
  private let ahead: Int
  private let make: @Sendable (Int) -> Result

  /// The results of `make` for 0 up to `count`.
  ///
  /// - Parameter ahead: How many pieces may be begun beyond those that were asked for; by default two
  ///   for each thread.
  package init(
    count: Int, threads: @autoclosure () -> Int = usableCores, ahead: Int? = nil,
    make: @escaping @Sendable (Int) -> Result
  ) {
    self.count = count
    self.threads = count > 1 ? Swift.max(1, Swift.min(threads(), count)) : 1
    self.ahead = ahead ?? 2 * self.threads
    self.make = make
  }

  package func makeIterator() -> Iterator { Iterator(Work(count, threads, ahead, make)) }

  /// Gives one result after another; work that nobody waits for any more is stopped.
  package final class Iterator: IteratorProtocol {
    private let work: Work

    fileprivate init(_ work: Work) {
      self.work = work
      work.start()
    }

    deinit { work.cancel() }

    package func next() -> Result? { work.next() }
  }

  /// What the threads share, all of it under the monitor.
  fileprivate final class Work: @unchecked Sendable {
    private let monitor = Monitor()
    private let make: @Sendable (Int) -> Result
    private let threads: Int
    private let ahead: Int
    private let count: Int
    private var results: [Int: Result] = [:]
    private var begun = 0
    private var given = 0
    private var isCancelled = false

    init(
      _ count: Int, _ threads: Int, _ ahead: Int, _ make: @escaping @Sendable (Int) -> Result
    ) {
      self.count = count
      self.threads = threads
      self.ahead = ahead
      self.make = make
    }

    func start() {
      for _ in 1..<threads where !startThread({ self.help() }) { return }
    }

    func cancel() {
      monitor.lock()
      isCancelled = true
      monitor.wakeAll()
      monitor.unlock()
    }

    func next() -> Result? {
      monitor.lock()
      defer { monitor.unlock() }
      while given < count {
        if let result = results.removeValue(forKey: given) {
          given += 1
          monitor.wakeAll()
          return result
        }
        if !doPiece() { monitor.wait() }
      }
      return nil
    }

    private func help() {
      monitor.lock()
      defer { monitor.unlock() }
      while !isCancelled, begun < count {
        if !doPiece() { monitor.wait() }
      }
    }

    /// Does the next piece, outside the monitor; false where it is too early for it, or none is left.
    private func doPiece() -> Bool {
      guard begun < count, begun < given + ahead else { return false }
      let number = begun
      begun += 1
      monitor.unlock()
      let result = make(number)
      monitor.lock()
      results[number] = result
      monitor.wakeAll()
      return true
    }
  }
}
