import ContractSyntax
import ContractText

/// A reading of `text` alone.
func reading(_ text: String) -> Reading {
  let source = SourceText(text)
  return Reading(source: source, segments: [TextRange(0, source.bytes.count)])
}

/// The contract of a text of two articles or more.
func firstContract(of text: String) -> Contract? { parse(SourceText(text)).contracts.first }
