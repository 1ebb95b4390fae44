import CLibZip

/// Makes a zip archive in memory; nil where libzip cannot.
///
/// With a password, every part is encrypted by it.
func makeZip(_ parts: [(name: String, bytes: [UInt8])], password: String? = nil) -> [UInt8]? {
  guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
  guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return nil }
  zip_source_keep(target)
  defer { zip_source_free(target) }
  // The archive reads the parts when it is closed.
  let buffers = parts.map { part in
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: part.bytes.count, alignment: 1)
    buffer.copyBytes(from: part.bytes)
    return buffer
  }
  defer { for buffer in buffers { buffer.deallocate() } }
  for (part, buffer) in zip(parts, buffers) {
    let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0)
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if index < 0 { return nil }
    if let password {
      zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
    }
  }
  guard zip_close(archive) == 0 else { return nil }
  return contents(of: target)
}

private func contents(of source: OpaquePointer) -> [UInt8]? {
  var status = zip_stat_t()
  guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { return nil }
  defer { zip_source_close(source) }
  var bytes = [UInt8](repeating: 0, count: Int(status.size))
  let count = bytes.withUnsafeMutableBytes {
    zip_source_read(source, $0.baseAddress, UInt64($0.count))
  }
  return count == Int64(bytes.count) ? bytes : nil
}
