import Glibc

/// An open file of the system, closed when it is let go.
final class FileBytes {
  private let descriptor: Int32
  private let isOwned: Bool

  private init(descriptor: Int32, isOwned: Bool = true) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  deinit { if isOwned { close(descriptor) } }

  /// Standard input, which stays open.
  static var standardInput: FileBytes { FileBytes(descriptor: STDIN_FILENO, isOwned: false) }

  /// Opens a file to read it.
  static func reading(_ path: String) throws(FileFailure) -> FileBytes {
    FileBytes(descriptor: try check { open(path, O_RDONLY | O_CLOEXEC) })
  }

  /// Opens something that exists already and is no regular file (a device, a pipe) to write to it.
  static func writing(_ path: String) throws(FileFailure) -> FileBytes {
    FileBytes(descriptor: try check { open(path, O_WRONLY | O_CLOEXEC) })
  }

  /// Makes a file that does not exist yet; nil where it does.
  static func creating(_ path: String) throws(FileFailure) -> FileBytes? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST { return nil }
    return FileBytes(descriptor: try check { descriptor })
  }

  /// What the open file is.
  func status() throws(FileFailure) -> FileStatus {
    var status = stat()
    try check { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  /// Sets the permissions, such as 0o644.
  func setPermissions(_ permissions: UInt32) throws(FileFailure) {
    try check { fchmod(descriptor, permissions) }
  }

  /// Reads to the end, but no more than `limit` bytes.
  func read(expecting count: Int, limit: Int) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, limit))
    var survey = InputSurvey()
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let size = chunk.count
      let count = try check {
        chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, size) }
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      try survey.take(chunk[..<count])
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      start += try check {
        bytes.withUnsafeBytes { all in
          let rest = UnsafeRawBufferPointer(rebasing: all[start...])
          return Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
    }
  }
}

/// What a path or an open file is.
struct FileStatus {
  /// Whether it is a folder.
  let isDirectory: Bool

  /// Whether it is a file of the file system and no device, pipe or link.
  let isRegular: Bool

  /// Whether it is a symbolic link.
  let isLink: Bool

  /// Who may do what with it, such as 0o644.
  let permissions: UInt32

  /// The length in bytes.
  let size: Int

  /// What tells it from every other file: the device and the number on it.
  let identity: [UInt64]

  fileprivate init(_ status: stat) {
    let kind = status.st_mode & S_IFMT
    isDirectory = kind == S_IFDIR
    isRegular = kind == S_IFREG
    isLink = kind == S_IFLNK
    permissions = status.st_mode & 0o7777
    size = status.st_size
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// What `path` is, and not what it links to.
  init(linkAt path: String) throws(FileFailure) {
    var status = stat()
    try check { lstat(path, &status) }
    self.init(status)
  }

  /// What `path` is, or what it links to.
  init(at path: String) throws(FileFailure) {
    var status = stat()
    try check { stat(path, &status) }
    self.init(status)
  }
}

extension FileFailure {
  /// The failure that the number of a system error stands for.
  init(systemError number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .notFound
    case EISDIR: self = .isDirectory
    case EACCES, EPERM, EROFS: self = .notPermitted
    default: self = .other(strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
  }
}

/// Calls the system until no signal interrupts it; throws where it reports an error.
@discardableResult
func check<Result: SignedInteger>(_ call: () -> Result) throws(FileFailure) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { throw FileFailure(systemError: number) }
  }
}
