import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText
import Foundation
import Testing

@testable import ContractFormats

/// The water-supply template.
let waterSupply: ComparisonTemplate = {
  guard let profile = try? BuiltInTemplate.waterSupply.profile(),
    let template = ComparisonTemplate(name: nil, profile)
  else { preconditionFailure("the built-in profile does not fit its text") }
  return template
}()

/// Holds the first contract of a text against a template.
func compared(
  _ text: String, with template: ComparisonTemplate = waterSupply
) throws -> Comparison {
  let contract = try #require(parse(SourceText(text)).contracts.first)
  return try Comparison(analyze(contract), with: [template])
}

/// Holds a short text against a short template.
func compared(_ text: String, with template: String) throws -> Comparison {
  try compared(
    text, with: try #require(ComparisonTemplate(name: "范本", SourceText(template))))
}

/// A sample of the project.
func sample(_ name: String) throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: root.appendingPathComponent("Samples/\(name)"), encoding: .utf8)
}
