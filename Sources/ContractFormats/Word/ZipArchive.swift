import CLibZip

/// A zip archive in memory whose parts are read piece by piece; nothing is ever written to disk,
/// so the names of the parts lead nowhere.
final class ZipArchive {
  /// How many parts an archive may have.
  static let entryLimit = 10_000

  /// How many bytes one part may hold when it is unpacked.
  static let entrySizeLimit = 1 << 26

  /// How many bytes all parts that are read may hold together.
  static let totalSizeLimit = 1 << 27

  /// How many times its compressed length a part may grow, once it is longer than
  /// ``ratioFreeSize``. The XML of a long table grows fifty times, a bomb a thousand times.
  static let expansionLimit = 200

  /// Up to so many bytes a part may hold whatever its ratio.
  static let ratioFreeSize = 1 << 20

  private let archive: OpaquePointer
  fileprivate var bytesRead = 0

  /// Opens the archive that `bytes` are.
  ///
  /// - Throws: `.damaged`, `.tooManyEntries` or `.outOfMemory`.
  init(_ bytes: [UInt8]) throws(ZipFailure) {
    guard let archive = try ZipSource.open(bytes) else { throw .damaged }
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= ZipArchive.entryLimit else {
      throw .tooManyEntries(limit: ZipArchive.entryLimit)
    }
  }

  deinit { zip_discard(archive) }

  /// Whether the archive has a part of this name.
  func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Opens a part by its name; nil where there is none.
  ///
  /// - Parameter isCounted: Whether what is read counts against ``totalSizeLimit``.
  func open(_ name: String, isCounted: Bool = true) throws(ZipFailure) -> ZipEntry? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw .damaged }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
    guard status.size <= UInt64(ZipArchive.entrySizeLimit) else {
      throw .tooLarge(limit: ZipArchive.entrySizeLimit)
    }
    let ratio = UInt64(ZipArchive.expansionLimit)
    let isShort = status.size <= UInt64(ZipArchive.ratioFreeSize)
    guard isShort || status.size / max(status.comp_size, 1) <= ratio else {
      throw .expandsTooFar(ratio: ZipArchive.expansionLimit)
    }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged }
    return ZipEntry(
      file: file, archive: self, size: Int(status.size),
      compressedSize: Int(truncatingIfNeeded: status.comp_size), isCounted: isCounted)
  }
}

/// A part of an archive that is being read.
final class ZipEntry {
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let compressedSize: Int
  private let isCounted: Bool
  private var bytesRead = 0

  /// How many bytes the part holds by what the archive says of it.
  let size: Int

  fileprivate init(
    file: OpaquePointer, archive: ZipArchive, size: Int, compressedSize: Int, isCounted: Bool
  ) {
    self.file = file
    self.archive = archive
    self.size = size
    self.compressedSize = compressedSize
    self.isCounted = isCounted
  }

  deinit { zip_fclose(file) }

  /// All bytes that are left.
  func readAll() throws(ZipFailure) -> [UInt8] {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
    defer { chunk.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let count = try read(into: chunk)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Fills `buffer` with the next bytes and says how many there were; 0 at the end.
  ///
  /// The limits are held against what really comes out, whatever the archive says of itself.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ZipFailure) -> Int {
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else { throw .damaged }
    bytesRead += count
    if isCounted { archive.bytesRead += count }
    if bytesRead > ZipArchive.entrySizeLimit {
      throw .tooLarge(limit: ZipArchive.entrySizeLimit)
    }
    if archive.bytesRead > ZipArchive.totalSizeLimit {
      throw .tooLarge(limit: ZipArchive.totalSizeLimit)
    }
    if bytesRead > ZipArchive.ratioFreeSize,
      bytesRead / max(compressedSize, 1) > ZipArchive.expansionLimit
    {
      throw .expandsTooFar(ratio: ZipArchive.expansionLimit)
    }
    return count
  }
}
