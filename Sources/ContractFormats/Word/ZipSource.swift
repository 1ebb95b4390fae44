import CLibZip
import Glibc

/// The bytes of an archive as libzip reads them, where they are: nothing is copied.
final class ZipSource {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Opens the archive that `bytes` are; nil where it is none. libzip frees the source with it.
  static func open(_ bytes: [UInt8]) throws(ZipFailure) -> OpaquePointer? {
    let this = Unmanaged.passRetained(ZipSource(bytes))
    guard let source = zip_source_function_create(answer, this.toOpaque(), nil) else {
      this.release()
      throw .outOfMemory
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  fileprivate func perform(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ count: UInt64
  ) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN: position = 0
    case ZIP_SOURCE_READ: return read(into: data, count)
    case ZIP_SOURCE_SEEK:
      guard let data else { return -1 }
      let place = zip_source_seek_compute_offset(
        UInt64(position), UInt64(bytes.count), data, count, nil)
      guard place >= 0 else { return -1 }
      position = Int(place)
    case ZIP_SOURCE_TELL: return Int64(position)
    case ZIP_SOURCE_STAT: return state(into: data, count)
    case ZIP_SOURCE_SUPPORTS: return Self.supported
    case ZIP_SOURCE_CLOSE: break
    // No error ever comes from memory.
    default: return -1
    }
    return 0
  }

  private func read(into data: UnsafeMutableRawPointer?, _ count: UInt64) -> Int64 {
    let length = min(bytes.count - position, Int(clamping: count))
    guard let data, length > 0 else { return 0 }
    bytes.withUnsafeBytes { all in
      guard let start = all.baseAddress else { return }
      memcpy(data, start + position, length)
    }
    position += length
    return Int64(length)
  }

  private func state(into data: UnsafeMutableRawPointer?, _ count: UInt64) -> Int64 {
    let size = MemoryLayout<zip_stat_t>.size
    guard let data, count >= size else { return -1 }
    let state = data.assumingMemoryBound(to: zip_stat_t.self)
    zip_stat_init(state)
    state.pointee.size = UInt64(bytes.count)
    state.pointee.valid |= UInt64(ZIP_STAT_SIZE)
    return Int64(size)
  }

  private static let supported = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(Int64(0)) { $0 | 1 << Int64($1.rawValue) }
}

private let answer: zip_source_callback = { context, data, count, command in
  guard let context else { return -1 }
  let this = Unmanaged<ZipSource>.fromOpaque(context)
  if command == ZIP_SOURCE_FREE {
    this.release()
    return 0
  }
  return this.takeUnretainedValue().perform(command, data, count)
}
