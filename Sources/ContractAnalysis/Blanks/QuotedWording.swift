import ContractSyntax
import ContractText

/// Whether a mark such as ×× stands in a quoted manner of speaking, where no value is left out:
/// 不得出现“以××为准”、“与××同级”等用语.
func isQuotedWording(_ mark: TextRange, in source: SourceText) -> Bool {
  let bytes = source.bytes
  guard let quote = quote(around: mark, bytes) else { return false }
  let before = scalarBefore(bytes, quote.start, 0).scalar
  if before == "、" { return true }
  for word: StaticString in ["、", "等", "字样", "的字样", "用语", "的表述"]
  where startsWith(bytes, quote.end, bytes.count, word) { return true }
  return false
}

/// The words in “ ” around `range`, the marks included, where both stand within 20 characters of it.
private func quote(around range: TextRange, _ bytes: [UInt8]) -> TextRange? {
  guard let start = opening(before: range.start, bytes) else { return nil }
  var cursor = ScalarCursor(bytes, from: range.end, to: bytes.count)
  for _ in 0..<20 {
    switch cursor.advance() {
    case "”": return TextRange(start, cursor.offset)
    case "“", "\n", "\0": return nil
    default: continue
    }
  }
  return nil
}

private func opening(before offset: Int, _ bytes: [UInt8]) -> Int? {
  var start = offset
  for _ in 0..<20 {
    let (scalar, length) = scalarBefore(bytes, start, 0)
    if length == 0 || scalar == "”" || scalar == "\n" { return nil }
    start -= length
    if scalar == "“" { return start }
  }
  return nil
}
