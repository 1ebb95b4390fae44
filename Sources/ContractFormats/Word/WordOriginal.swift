import ContractText

/// A Word document (.docx) as a file and as what was read from it.
package struct WordOriginal {
  /// The file.
  let bytes: [UInt8]

  /// What was read.
  let document: WordDocument

  /// The text, with the place that each stretch of it came from.
  package var source: SourceText { document.source }

  /// Reads the bytes of a file; nil where they are no Word document. One without words is an error,
  /// as a text without words is.
  package init?(
    _ bytes: [UInt8], tracked: TrackedChanges = .accepted
  ) throws(ReadFailure) {
    let document: WordDocument?
    do throws(WordFailure) {
      document = try readWord(bytes, tracked: tracked)
    } catch {
      throw .word(error)
    }
    guard let document else { return nil }
    if document.source.bytes.allSatisfy({ $0 <= 0x20 }) { throw .decoding(.empty) }
    self.bytes = bytes
    self.document = document
  }
}
