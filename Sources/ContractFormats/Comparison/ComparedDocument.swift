import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

/// One file held against a template, or why it could not be.
package struct ComparedDocument: Sendable {
  /// The path as the user gave it.
  package let path: String

  /// The comparison; nil where there is an error.
  package let comparison: Comparison?

  /// What the rules find in it, in document order; accepted findings are left out.
  package internal(set) var findings: [Finding] = []

  /// How many findings were accepted.
  package internal(set) var accepted = 0

  /// Why there is none, in the reader's language.
  package let error: String?

  /// A file that could not be compared because the template cannot be read.
  package init(path: String, _ failure: TemplateFailure, in language: Language) {
    self.path = path
    comparison = nil
    error = "\(failure.place): \(failure.message(in: language))"
  }

  /// Compares the contract of a file that has most of a template's articles.
  package init(
    _ document: Document<Analysis>, with templates: [ComparisonTemplate], in language: Language
  ) {
    path = document.path
    if let problem = document.error {
      (comparison, error) = (nil, problem)
      return
    }
    var best: Comparison?
    var failure: NotFromTemplate?
    for contract in document.contracts {
      do throws(NotFromTemplate) {
        let comparison = try Comparison(contract, with: templates)
        if comparison.share > best?.share ?? -1 { best = comparison }
      } catch {
        if error.share >= failure?.share ?? 0 { failure = error }
      }
    }
    comparison = best
    error = best == nil ? failure?.message.text(in: language) : nil
  }
}
