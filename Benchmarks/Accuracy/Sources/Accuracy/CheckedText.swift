import ContractAnalysis
import ContractFormats
import ContractRules
import ContractSyntax
import ContractText
import Foundation

/// A text with everything that the checker says of it.
struct CheckedText {
  /// The file's name.
  let name: String

  /// The text.
  let source: SourceText

  /// Its tree.
  let tree: SyntaxTree

  /// Its contracts, analysed.
  let analyses: [Analysis]

  /// What the checker finds in a draft.
  let findings: [Finding]

  /// Reads and checks a text.
  init(name: String, source: SourceText) {
    self.name = name
    self.source = source
    tree = parse(source)
    analyses = tree.contracts.map(analyze)
    findings = analyses.flatMap { Checker().check($0) }
  }

  /// Errors and warnings, without what is only unfinished.
  var defects: [Finding] {
    findings.filter { $0.severity >= .warning && !CheckedText.unfinished.contains($0.rule) }
  }

  /// Whether it is a contract in which the checker finds nothing wrong.
  var isClean: Bool { !analyses.isEmpty && defects.isEmpty }

  /// Whether the leaves of the tree are the text, byte for byte.
  var isLossless: Bool {
    var end = 0
    for leaf in tree.leaves {
      guard leaf.range.start == end else { return false }
      end = leaf.range.end
    }
    return end == source.bytes.count
  }

  /// The 1-based line of a byte.
  func line(_ offset: Int) -> Int { source.lineIndex(of: offset) + 1 }

  /// The words of the 0-based line of a byte.
  func words(at offset: Int) -> String {
    source.text(in: source.lineRange(source.lineIndex(of: offset)))
  }

  /// The rules that report what is not yet filled in.
  static let unfinished = Set(
    everyRule.map { type(of: $0) }.filter { $0.severity == .unfinished }.map { $0.id })
}

extension CheckedText {
  /// The texts of a folder, by name.
  static func all(in folder: URL) -> [CheckedText] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { named($0, in: folder) }
  }

  /// One text of a folder; none, and a word on standard error, where it cannot be read.
  static func named(_ name: String, in folder: URL) -> [CheckedText] {
    do throws(ReadFailure) {
      return [CheckedText(name: name, source: try readSource(folder.appending(path: name).path))]
    } catch {
      complain("\(name): \(error.message(in: .english))")
      return []
    }
  }
}
