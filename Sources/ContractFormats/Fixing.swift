import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText

/// A text with everything mended that can be mended for certain.
package struct FixedText {
  /// The text after all mends.
  package let bytes: [UInt8]

  /// The first round of mends, of the text as it was given: what is shown to the reader.
  package let plans: [FixPlan]

  /// Mends the contracts of a text. One mend can make another possible, so it is done until nothing
  /// is left to mend; doing it once more changes nothing.
  package init(_ source: SourceText, _ analyses: [Analysis]) {
    plans = analyses.map(planFixes)
    var bytes = source.bytes
    var edits = plans.flatMap(\.edits)
    var round = 0
    while !edits.isEmpty, round < Self.roundLimit {
      bytes = apply(edits, to: bytes)
      round += 1
      edits = parse(SourceText(bytes: bytes)).contracts.flatMap { planFixes(analyze($0)).edits }
    }
    self.bytes = bytes
  }

  /// Mends that went on making others possible longer than this would have no end.
  static let roundLimit = 8
}
