import Glibc

/// The system's converter from GB18030 to UTF-8 (glibc's `iconv`).
final class GB18030Converter {
  /// What became of the bytes; offsets are of the input.
  enum Outcome {
    case converted([UInt8])
    case cut(offset: Int)
    case malformed(offset: Int)
  }

  private let handle: iconv_t

  /// A converter; nil where the system has none.
  init?() {
    guard let handle = iconv_open("UTF-8", "GB18030"), Int(bitPattern: handle) != -1 else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts all of `bytes` to UTF-8.
  func convert(_ bytes: [UInt8]) -> Outcome {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 * 3)
    let failure = bytes.withUnsafeBytes { source in
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
        convert(source, through: chunk) { text.append(contentsOf: $0) }
      }
    }
    return failure ?? .converted(text)
  }

  /// Converts chunk by chunk; gives the failure that ended it early.
  private func convert(
    _ source: UnsafeRawBufferPointer, through chunk: UnsafeMutableRawBufferPointer,
    append: (UnsafeRawBufferPointer) -> Void
  ) -> Outcome? {
    // iconv reads its input only, though its signature does not say so.
    var input = UnsafeMutablePointer(
      mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
    var inputLeft = source.count
    while inputLeft > 0 {
      var output = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = chunk.count
      let result = iconv(handle, &input, &inputLeft, &output, &outputLeft)
      let reason = errno
      append(UnsafeRawBufferPointer(rebasing: chunk[..<(chunk.count - outputLeft)]))
      if result != iconvFailure || reason == E2BIG { continue }
      let offset = source.count - inputLeft
      return reason == EINVAL ? .cut(offset: offset) : .malformed(offset: offset)
    }
    return nil
  }
}

/// What `iconv` returns where it stops early: (size_t)-1, which Swift sees as a signed number.
private let iconvFailure = -1
