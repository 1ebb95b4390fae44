import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText

/// A Word document with everything mended that can be mended for certain and in place.
package struct FixedWord {
  private let original: WordOriginal
  private let left: [(mend: FixPlan.Mend, obstacle: WordObstacle)]

  /// The document after all mends.
  package var bytes: [UInt8] { original.bytes }

  /// Its text after all mends.
  package var text: [UInt8] { original.source.bytes }

  /// The mends that were left, each with its paragraph and what stands in its way.
  package func problems(in language: Language) -> [String] {
    left.map { mend, obstacle in
      let line = original.source.position(of: mend.edits.first?.range.start ?? 0).line
      let (what, why) = (mend.message.text(in: language), obstacle.text.text(in: language))
      return language == .chinese
        ? "第 \(line) 段未改（\(what)）：\(why)" : "paragraph \(line) left as it is (\(what)): \(why)"
    }
  }

  /// Mends the contracts of a document. One mend can make another possible, so it is done until
  /// nothing is left to mend.
  package init(_ original: WordOriginal, _ analyses: [Analysis]) throws(WordFailure) {
    var original = original
    var (edits, left) = Self.plan(analyses, original.source)
    for _ in 0..<FixedText.roundLimit where !edits.isEmpty {
      original = try revise(original, edits)
      (edits, left) = Self.plan(parse(original.source).contracts.map(analyze), original.source)
    }
    self.original = original
    self.left = left
  }

  /// The edits of all mends that can be made, and the mends that cannot: of one that consists of
  /// several edits, all are made or none.
  private static func plan(
    _ analyses: [Analysis], _ source: SourceText
  ) -> (edits: [Edit], left: [(mend: FixPlan.Mend, obstacle: WordObstacle)]) {
    var edits: [Edit] = []
    var left: [(mend: FixPlan.Mend, obstacle: WordObstacle)] = []
    for mend in analyses.flatMap({ planFixes($0).mends }) {
      if let obstacle = obstacle(to: mend.edits, in: source) {
        left.append((mend, obstacle))
      } else {
        edits += mend.edits
      }
    }
    return (edits.sorted { $0.range < $1.range }, left)
  }
}

/// What stands in the way of edits of a Word document's text; nil where nothing does, as in any
/// other text.
func obstacle(to edits: [Edit], in source: SourceText) -> WordObstacle? {
  guard case .word = source.origin.piece(at: 0)?.place else { return nil }
  for edit in edits {
    do throws(WordObstacle) {
      _ = try WordStretch.stretches(of: edit.range, in: source)
    } catch {
      return error
    }
  }
  return nil
}
