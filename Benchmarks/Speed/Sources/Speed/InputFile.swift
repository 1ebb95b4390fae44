import Glibc

/// A file of the benchmark that is being written, piece by piece: the benchmark itself must stay
/// small, for a child process begins with its parent's memory on its account.
final class InputFile {
  let path: String
  private let file: UnsafeMutablePointer<FILE>
  private(set) var count = 0

  /// Opens a file for writing; ends the program where that cannot be done.
  init(_ path: String) {
    guard let file = fopen(path, "w") else { fail("cannot write \(path)") }
    self.path = path
    self.file = file
  }

  func write(_ bytes: [UInt8]) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { fail("cannot write \(path)") }
    count += bytes.count
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Closes the file.
  func close() -> Input {
    guard fclose(file) == 0 else { fail("cannot write \(path)") }
    return Input(path: path, bytes: count)
  }
}

/// A file or folder that a command is run on.
struct Input {
  let path: String
  let bytes: Int
}

/// The bytes of a file; ends the program where it cannot be read.
func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { fail("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

/// Says what is wrong, and ends the program.
func fail(_ problem: String) -> Never {
  let words = Array("Speed: \(problem)\n".utf8)
  _ = write(STDERR_FILENO, words, words.count)
  exit(2)
}
