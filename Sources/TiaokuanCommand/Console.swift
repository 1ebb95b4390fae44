import ArgumentParser
import ContractFormats
import ContractText
import Glibc

/// The program's two ways out: results on standard output, everything else on standard error.
final class Console {
  /// The language of everything that is said.
  let language: Language

  /// Whether the command could not do all that it was asked to.
  private(set) var hasFailed = false

  private let isQuiet: Bool
  private var held: [UInt8] = []
  private var outputError: Int32 = 0
  private var showsProgress = false
  private let outputPath: String
  private var isFile: Bool { outputPath != standardInputPath }

  /// A console as the options ask for it.
  ///
  /// - Parameter output: The file that results go to; `-` for standard output.
  init(_ options: CommonOptions, output: String = standardInputPath) {
    language = options.language
    isQuiet = options.quiet
    outputPath = output
  }

  /// Writes results; they are held back until they are worth a call of the system, and those for a
  /// file until all are there.
  func write(_ bytes: [UInt8]) {
    held += bytes
    guard !isFile else { return }
    if held.count >= Console.bufferSize || Terminal.isTerminal(.output) { flush() }
  }

  /// Writes a whole file, or to standard output for `-`; a file is replaced only when all is written.
  func deliver(_ bytes: [UInt8], to path: String) {
    guard path != standardInputPath else { return write(bytes) }
    deliver(file: path, bytes)
  }

  private func deliver(file path: String, _ bytes: [UInt8]) {
    do throws(FileFailure) {
      try writeFile(path, bytes)
    } catch {
      complain(path, error.message(in: language))
      fail()
    }
  }

  /// Says in one line what is wrong with a file, and what to do about it.
  func complain(_ path: String, _ problem: String) {
    flush()
    say("\(Tool.name): \(path): \(problem)\n")
  }

  /// Notes that the command could not do all that it was asked to: it ends with status 2.
  func fail() { hasFailed = true }

  /// Shows how far the command has come, on a line that the next one takes the place of.
  func progress(_ words: String) {
    say("\r\u{1B}[K" + words)
    showsProgress = true
  }

  /// Writes what is held back, and ends the command with `status`, or with 2 where it has failed.
  func finish(status: Int32 = 0) throws -> Never {
    if isFile { deliver(file: outputPath, held) } else { flush() }
    clearProgress()
    if outputError != 0 {
      let reason = strerror(outputError).map { String(cString: $0) } ?? ""
      let words = language == .chinese ? "无法写出结果：" : "the output cannot be written: "
      say("\(Tool.name): \(words)\(reason)\n")
      throw ExitCode(2)
    }
    throw ExitCode(hasFailed ? 2 : status)
  }

  private func flush() {
    guard !held.isEmpty, !isFile else { return }
    clearProgress()
    if outputError == 0 { outputError = writeAll(held, to: STDOUT_FILENO) }
    held.removeAll(keepingCapacity: true)
  }

  private func clearProgress() {
    guard showsProgress else { return }
    showsProgress = false
    say("\r\u{1B}[K")
  }

  private func say(_ text: String) {
    guard !isQuiet else { return }
    if showsProgress, !text.hasPrefix("\r") { clearProgress() }
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  /// In bytes.
  private static let bufferSize = 1 << 16
}
