import Glibc

/// Runs a program without input and output until it ends, and answers its exit status; nil where it
/// takes longer than `seconds`, when it is ended together with all that it has started.
func runProgram(
  _ program: String, _ arguments: [String], environment: [String], seconds: Int
) -> Int32? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // A group of its own, so that it can be ended as a whole.
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
  posix_spawnattr_setpgroup(&attributes, 0)
  let words = ([program] + arguments).map { strdup($0) } + [nil]
  let variables = environment.map { strdup($0) } + [nil]
  defer { for word in words + variables { free(word) } }
  var process = pid_t()
  guard posix_spawn(&process, program, &actions, &attributes, words, variables) == 0 else {
    return -1
  }
  return wait(for: process, seconds: seconds)
}

private func wait(for process: pid_t, seconds: Int) -> Int32? {
  let pause = 20_000
  for _ in 0..<(seconds * 1_000_000 / pause) {
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process || ended < 0 && errno != EINTR { return status }
    usleep(UInt32(pause))
  }
  kill(-process, SIGKILL)
  waitpid(process, nil, 0)
  return nil
}
