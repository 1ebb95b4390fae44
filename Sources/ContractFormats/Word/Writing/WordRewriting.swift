/// A Word document with some parts changed, if it then reads as `text`; one that does not is never
/// written.
///
/// - Parameter isExact: Whether it must read just so; else white space and blanks may differ.
func rewriteWord(
  _ file: [UInt8], _ parts: [(name: String, bytes: [UInt8])], to text: [UInt8], isExact: Bool = true
) throws(WordFailure) -> WordOriginal {
  let result: [UInt8]
  do throws(ZipFailure) {
    result = try rewriteZip(file, replacing: parts)
  } catch {
    throw WordFailure(error)
  }
  let read: WordOriginal?
  do throws(ReadFailure) {
    read = try WordOriginal(result)
  } catch {
    throw .notFaithful
  }
  guard let read else { throw .notFaithful }
  let words = read.source.bytes
  let isRight = isExact ? words == text : words.filter(isWord) == text.filter(isWord)
  guard isRight else { throw .notFaithful }
  return read
}

/// Neither white space nor what a blank is drawn with.
private func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: "_") }
