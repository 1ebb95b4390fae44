import ContractText

/// Reads bytes as a Word document where they are one; nil where they are something else.
func readWord(
  _ bytes: [UInt8], tracked: TrackedChanges = .accepted
) throws(WordFailure) -> WordDocument? {
  if bytes.starts(with: oldDocumentHead) {
    // An encrypted document is a stream of this name in a file of OLE.
    if contains(bytes, encryptedStreamName) { throw .encrypted }
    return nil
  }
  guard bytes.starts(with: archiveHead) else { return nil }
  do throws(WordFailure) {
    return try readWordDocument(bytes, tracked: tracked)
  } catch .damaged where !contains(Array(bytes.prefix(headReach)), contentTypesName) {
    // Nothing says that it is Word's.
    return nil
  }
}

private let archiveHead: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
private let oldDocumentHead: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
private let encryptedStreamName: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }

/// The part with which every Word document begins, or nearly so.
private let contentTypesName = Array("[Content_Types].xml".utf8)

/// How far from its start an archive is looked at for what it is, in bytes.
private let headReach = 1 << 16

/// Whether a word stands anywhere among bytes.
func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
  guard let first = word.first else { return true }
  return bytes.withUnsafeBufferPointer { all in
    var rest = all[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
