import ContractRules
import ContractTemplates
import ContractText

/// A Word document with the values of a filling in its blanks; each takes the look of its blank.
package func fillWord(_ template: WordOriginal, _ filling: Filling) throws(WordFailure) -> [UInt8] {
  let edits = filling.edits.map { Edit($0.range, $0.value) }
  return try revise(template, edits, isExact: false).bytes
}

extension FillRequest {
  /// The values that a Word document has no place for, each with its place (values.yaml:3).
  package func complaints(
    about filling: Filling, _ values: [FillValue], in template: WordOriginal, _ language: Language
  ) -> [(place: String, problem: String)] {
    let lines = Dictionary(values.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    return filling.edits.compactMap { filled in
      let edit = Edit(filled.range, filled.value)
      return obstacle(to: [edit], in: template.source).map {
        ("\(path):\(lines[filled.id] ?? 1)", "\(filled.id)：\($0.text.text(in: language))")
      }
    }
  }
}
