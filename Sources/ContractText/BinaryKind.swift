/// What a file is that is no text.
public enum BinaryKind: Hashable, Sendable {
  /// A Word document of today (.docx): a zip archive with a folder `word`.
  case wordDocument

  /// A Word document of the time before 2007 (.doc), or another file of OLE.
  case oldWordDocument

  /// Rich text (.rtf), which Word and WPS also save under the name .doc.
  case richText

  /// A PDF.
  case pdf

  /// Anything else: an archive, an image, a program.
  case other

  /// The kind whose signature stands at the head of `bytes`; nil where none does.
  init?(signatureOf bytes: [UInt8]) {
    guard let found = signatures.first(where: { bytes.starts(with: $0.head) }) else { return nil }
    // Every zip archive begins alike; a docx has parts like word/document.xml.
    let isPlainArchive = found.kind == .wordDocument && !namesWordFolder(bytes)
    self = isPlainArchive ? .other : found.kind
  }
}

private let signatures: [(head: [UInt8], kind: BinaryKind)] = [
  ([0x50, 0x4B, 0x03, 0x04], .wordDocument),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWordDocument),
  (Array("{\\rtf".utf8), .richText),
  (Array("%PDF-".utf8), .pdf),
  ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .other),  // PNG
  ([0xFF, 0xD8, 0xFF], .other),  // JPEG
  (Array("GIF8".utf8), .other),
  ([0x1F, 0x8B, 0x08], .other),  // gzip
  (Array("Rar!".utf8) + [0x1A, 0x07], .other),
  ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other),  // 7z
  ([0x7F] + Array("ELF".utf8), .other),
]

/// How far from either end of an archive the names of its parts are looked for, in bytes.
private let archiveNamesReach = 1 << 16

private func namesWordFolder(_ archive: [UInt8]) -> Bool {
  let name = Array("word/".utf8)
  func occurs(in stretch: ArraySlice<UInt8>) -> Bool {
    stretch.indices.contains { stretch[$0] == name[0] && stretch[$0...].starts(with: name) }
  }
  return occurs(in: archive.prefix(archiveNamesReach))
    || occurs(in: archive.suffix(archiveNamesReach))
}
