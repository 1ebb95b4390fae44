import ContractSyntax
import ContractText

/// Whether the words from byte `start` to `end` stand where a defined term would.
func isUsedAsTerm(
  _ difference: NearMiss.Difference, _ reading: Reading, _ start: Int, _ end: Int
) -> Bool {
  let bytes = reading.bytes
  let before = scalarBefore(bytes, start, reading.start).scalar
  // 《履约担保函》 is the title of a paper.
  guard before != "《", before != "“" else { return false }
  switch difference {
  case .synonym: return true
  case .otherPaper, .shortened:
    return isEdge(before, precedingEdges)
      && isEdge(scalarAt(bytes, end, reading.end).scalar, followingEdges)
  case .lengthened:
    // 确定的移交日期, 延长特许经营期限: plain words for a date and a length of time.
    return isPointInTime(bytes, start, end, reading)
  }
}

/// Whether a time is counted from, to or within these words: 生效日期后, 特许经营期限内, 距离……日期.
private func isPointInTime(
  _ bytes: [UInt8], _ start: Int, _ end: Int, _ reading: Reading
) -> Bool {
  let heads: [StaticString] = ["距离", "迟于", "早于", "晚于", "先于"]
  if heads.contains(where: { endsWith(bytes, reading.start, start, $0) }) { return true }
  let tails: [StaticString] = ["起", "后", "前", "之日", "之后", "之前", "以后", "以前", "内", "之内", "届满"]
  return tails.contains { startsWith(bytes, end, reading.end, $0) }
}

/// Whether no longer word goes on here: the end of the text, a mark, or one of `particles`.
private func isEdge(_ scalar: Unicode.Scalar, _ particles: Set<Unicode.Scalar>) -> Bool {
  !scalar.isChineseCharacter || particles.contains(scalar)
}

private let precedingEdges = scalarSet("在于至自从到按由的和与及或本该各将为对向以发因经未非即给出具交得收发回有若如")
private let followingEdges = scalarSet("的内外起后前之届满为应和与及或由在中以是须可不将时者上所")
