import Glibc

/// What the program's output goes to.
enum Terminal {
  /// A stream of the program.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Whether a stream goes to a terminal.
  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How many columns the terminal has that a stream goes to; nil where there is none.
  static func width(of stream: Stream) -> Int? {
    var size = winsize()
    guard isTerminal(stream), ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Whether standard output goes to a terminal whose user wants colours.
  static var showsColors: Bool {
    isTerminal(.output) && isEmpty("NO_COLOR") && value("TERM") != "dumb"
  }

  private static func isEmpty(_ name: String) -> Bool { value(name)?.isEmpty ?? true }

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Writes all of `bytes` to an open file of the system; answers the number of the system's error, or
/// 0.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { all in
    var start = 0
    while start < all.count {
      let rest = UnsafeRawBufferPointer(rebasing: all[start...])
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno != EINTR { return errno }
      start += max(count, 0)
    }
    return 0
  }
}
