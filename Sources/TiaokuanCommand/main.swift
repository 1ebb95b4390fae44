import ArgumentParser
import ContractFormats
import ContractText
import Glibc

// A reader that has seen enough (`tiaokuan check … | head`) ends the program without a word, also
// where a parent process has ignored the signal.
signal(SIGPIPE, SIG_DFL)
exit(run(Array(CommandLine.arguments.dropFirst())))

/// Runs the command line; answers the exit status: 0, 1 where `check` found something, 2 where the
/// command could not do all that it was asked to.
func run(_ arguments: [String]) -> Int32 {
  readAhead(arguments)
  do {
    var command = try alone(arguments) ?? Tiaokuan.parseAsRoot(arguments)
    try command.run()
    return 0
  } catch let code as ExitCode {
    return code.rawValue
  } catch {
    return end(with: error, arguments)
  }
}

/// Begins to read the contract of a command, and to find the references that it is going to ask for.
private func readAhead(_ arguments: [String]) {
  let paths = Array(arguments.dropFirst())
  switch arguments.first {
  case "check", "compare", "export", "references": InputAhead.begin(paths) { _ = $0.references }
  case "blanks", "outline", "terms": InputAhead.begin(paths)
  default: break
  }
}

/// The command that is named first, read by itself, which takes half as long as by way of the whole
/// command line; nil where that must say what is wrong with the arguments, or explain them.
private func alone(_ arguments: [String]) -> (any ParsableCommand)? {
  guard
    let named = Tiaokuan.configuration.subcommands.first(where: {
      $0.configuration.commandName == arguments.first
    }), named.configuration.subcommands.isEmpty,
    let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
    type(of: command) == named
  else { return nil }
  return command
}

/// Prints the help or version that was asked for, or says what is wrong with the arguments.
private func end(with error: any Error, _ arguments: [String]) -> Int32 {
  let message = Tiaokuan.message(for: error)
  if Tiaokuan.exitCode(for: error) == .success {
    return writeAll(Array((message + "\n").utf8), to: STDOUT_FILENO) == 0 ? 0 : 2
  }
  let line = usageLine(message, arguments)
  _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
  return 2
}
