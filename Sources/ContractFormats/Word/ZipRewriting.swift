import CLibZip

/// A zip archive with some of its parts replaced and others added; all other parts stay byte for
/// byte as they are, compressed as they are.
///
/// - Parameter parts: The new content of parts, by name. A part that is replaced keeps its place and
///   its date; a new one has the first day that a zip archive can name.
func rewriteZip(
  _ archive: [UInt8], replacing parts: [(name: String, bytes: [UInt8])]
) throws(ZipFailure) -> [UInt8] {
  for part in parts where part.bytes.count > ZipArchive.entrySizeLimit {
    throw .tooLarge(limit: ZipArchive.entrySizeLimit)
  }
  var buffers: [UnsafeMutableRawBufferPointer] = []
  // libzip reads them when it closes the archive.
  defer { for buffer in buffers { buffer.deallocate() } }
  func keep(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    buffer.copyBytes(from: bytes)
    buffers.append(buffer)
    return buffer
  }
  let original = keep(archive)
  guard
    let target = zip_source_buffer_create(original.baseAddress, UInt64(original.count), 0, nil)
  else { throw .outOfMemory }
  // The archive frees its source when it is closed; this keeps it for what is read from it then.
  zip_source_keep(target)
  defer { zip_source_free(target) }
  guard let zip = zip_open_from_source(target, 0, nil) else {
    zip_source_free(target)
    throw .damaged
  }
  for part in parts {
    guard put(keep(part.bytes), named: part.name, in: zip) else {
      zip_discard(zip)
      throw .outOfMemory
    }
  }
  guard zip_close(zip) == 0 else {
    zip_discard(zip)
    throw .damaged
  }
  return try content(of: target)
}

private func put(
  _ content: UnsafeMutableRawBufferPointer, named name: String, in zip: OpaquePointer
) -> Bool {
  guard let source = zip_source_buffer(zip, content.baseAddress, UInt64(content.count), 0) else {
    return false
  }
  let known = zip_name_locate(zip, name, 0)
  guard known >= 0 else {
    let index = zip_file_add(zip, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if index < 0 { zip_source_free(source) }
    return index >= 0 && zip_file_set_dostime(zip, UInt64(index), 0, firstDay, 0) == 0
  }
  var status = zip_stat_t()
  let index = UInt64(known)
  guard zip_stat_index(zip, index, 0, &status) == 0 else { return false }
  guard zip_file_replace(zip, index, source, 0) == 0 else {
    zip_source_free(source)
    return false
  }
  // A date of now would make two runs differ.
  return zip_file_set_mtime(zip, index, status.mtime, 0) == 0
}

/// 1 January 1980, as a zip archive writes dates.
private let firstDay: UInt16 = 0x21

private func content(of source: OpaquePointer) throws(ZipFailure) -> [UInt8] {
  var status = zip_stat_t()
  guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw .damaged }
  defer { zip_source_close(source) }
  var bytes = [UInt8](repeating: 0, count: Int(status.size))
  let count = bytes.withUnsafeMutableBytes {
    zip_source_read(source, $0.baseAddress, UInt64($0.count))
  }
  guard count == Int64(bytes.count) else { throw .damaged }
  return bytes
}
