import Glibc

/// A program with its arguments, run as a process of its own.
struct Command {
  let arguments: [String]

  init(_ arguments: String...) { self.arguments = arguments }

  init(_ arguments: [String]) { self.arguments = arguments }

  /// The same, held on one core.
  var onOneCore: Command { Command(["taskset", "-c", "0"] + arguments) }

  /// Whether the program is there.
  var isInstalled: Bool {
    let name = arguments[0]
    if name.contains("/") { return access(name, X_OK) == 0 }
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// The least that it costs in several runs; nil where it is not there or cannot be run.
  ///
  /// - Parameter limit: The seconds after which it is not run again.
  func cost(upTo limit: Double = 2) -> Cost? {
    guard isInstalled else { return nil }
    var least: Cost?
    var spent = 0.0
    for run in 0..<20 where run < 2 && spent < 4 * limit || spent < limit {
      guard let cost = runOnce() else { return least }
      spent += cost.seconds
      least = least.map { $0.least(cost) } ?? cost
    }
    return least
  }

  private func runOnce() -> Cost? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    let start = now()
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status & 0x7F == 0 else { return nil }
    return Cost(
      seconds: now() - start,
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: usage.ru_maxrss * 1024)
  }
}

/// What a run of a program took.
struct Cost {
  /// By the clock on the wall.
  let seconds: Double

  /// In user and system mode, on all cores together.
  let processorSeconds: Double

  /// The most that it held at one time, in bytes.
  let memory: Int

  fileprivate func least(_ other: Cost) -> Cost {
    Cost(
      seconds: min(seconds, other.seconds),
      processorSeconds: min(processorSeconds, other.processorSeconds),
      memory: min(memory, other.memory))
  }
}

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}
