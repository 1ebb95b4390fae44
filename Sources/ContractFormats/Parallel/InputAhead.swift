import ContractAnalysis
import Synchronization

/// The file that a command is going to read, read and parsed on a thread of its own while the options
/// of the command are still being read.
package enum InputAhead {
  /// What was begun and not yet asked for.
  private static let begun = Mutex<FoundOnce<Found?>?>(nil)

  private struct Found {
    let path: String
    let contracts: Result<InputContracts, ReadFailure>
  }

  /// Begins to read the first of `arguments` that is a file with the name of a text, where another
  /// core is idle.
  ///
  /// - Parameter look: What is going to be asked of a contract that is the only one of its file.
  package static func begin(
    _ arguments: [String], _ look: @escaping @Sendable (Analysis) -> Void = { _ in }
  ) {
    let found = FoundOnce<Found?>()
    let isStarted = startThread {
      guard case .success(let input) = found({ find(arguments) })?.contracts,
        let alone = input.alone
      else { return }
      look(alone)
    }
    if isStarted { begun.withLock { $0 = found } }
  }

  private static func find(_ arguments: [String]) -> Found? {
    guard usableCores > 1, let path = arguments.first(where: isTextFile) else { return nil }
    return Found(path: path, contracts: Result(of: path, tracked: .accepted))
  }

  /// The contracts of a file, waited for where it is being read already.
  ///
  /// - Parameter tracked: Which side of tracked changes is read; ahead it is what they come to.
  package static func contracts(
    of path: String, tracked: TrackedChanges
  ) -> Result<InputContracts, ReadFailure> {
    let ahead = begun.withLock { begun in
      defer { begun = nil }
      return begun
    }
    if tracked == .accepted, let found = ahead?({ nil }) ?? nil, found.path == path {
      return found.contracts
    }
    return Result(of: path, tracked: tracked)
  }
}

extension Result<InputContracts, ReadFailure> {
  /// What comes of reading a file.
  fileprivate init(of path: String, tracked: TrackedChanges) {
    do throws(ReadFailure) {
      self = .success(try InputContracts(of: path, tracked: tracked))
    } catch {
      self = .failure(error)
    }
  }
}
