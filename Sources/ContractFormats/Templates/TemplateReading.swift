import ContractTemplates
import ContractText

/// The template that a file holds: a profile (JSON), or a text of which a profile is drafted; nil where
/// it has no contract in it.
package func readTemplate(
  _ bytes: [UInt8], at path: String
) throws(TemplateFailure) -> TemplateProfile? {
  let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  guard first == UInt8(ascii: "{") else {
    return templateContract(of: bytes).map(TemplateProfile.init(draftedFrom:))
  }
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  return try TemplateProfileReader(path: path) { try? readSource(folder + $0).bytes }.read(bytes)
}

/// A profile of the contract of a text, what stands around the contract left out; nil where there is
/// none.
package func draftTemplate(of bytes: [UInt8]) -> TemplateProfile? {
  guard let analysis = templateContract(of: bytes) else { return nil }
  let range = analysis.contract.range
  return templateContract(of: Array(bytes[range.start..<range.end]))
    .map(TemplateProfile.init(draftedFrom:))
}
