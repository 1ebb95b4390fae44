import ContractText

/// The longest name of a field, in bytes.
private let longestField = 200

/// The byte after the field of a mail merge or a program's template that begins at byte `offset`:
/// {{甲方名称}}, ${party_name}, «付款日期»; nil where none does.
package func mergeFieldEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
  let marks: [(StaticString, StaticString)] = [("{{", "}}"), ("${", "}"), ("«", "»")]
  for (opening, closing) in marks where startsWith(bytes, offset, end, opening) {
    let start = offset + opening.utf8CodeUnitCount
    guard let close = firstIndex(of: closing, bytes, start, min(end, start + longestField)),
      spacesBack(bytes, close, start) > start
    else { return nil }
    return close + closing.utf8CodeUnitCount
  }
  return nil
}
