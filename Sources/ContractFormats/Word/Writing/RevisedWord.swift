import ContractRules
import ContractText

/// Replaces words of a Word document, each range of its text by the words given; the ranges are in
/// order and apart from one another, and nothing stands in their way.
///
/// - Parameter isExact: Whether the result must read just as the text with the same edits; else white
///   space and the length of blanks may differ.
/// - Throws: A ``WordFailure``, also where a range cannot be changed after all.
func revise(
  _ original: WordOriginal, _ edits: [Edit], isExact: Bool = true
) throws(WordFailure) -> WordOriginal {
  if edits.isEmpty { return original }
  let source = original.source
  var changes: [WordPlace.Part: [Int: [WordRevision.Change]]] = [:]
  for edit in edits {
    let stretches: [WordStretch]
    do throws(WordObstacle) {
      stretches = try WordStretch.stretches(of: edit.range, in: source)
    } catch {
      throw .notFaithful
    }
    for (index, stretch) in stretches.enumerated() {
      changes[stretch.place.part, default: [:]][Int(stretch.place.element), default: []].append(
        WordRevision.Change(
          scalars: stretch.scalars, text: index == 0 ? edit.replacement : "",
          kind: stretch.place.kind))
    }
  }
  guard let package = try WordPackage(original.bytes) else { throw .noDocument }
  var parts: [(name: String, bytes: [UInt8])] = []
  for part in [WordPlace.Part.document, .footnotes, .endnotes] {
    guard let changes = changes[part] else { continue }
    let name = part == .document ? package.document : package.name(for: part.purpose)
    guard let name, let bytes = try package.bytes(of: name) else { throw .notFaithful }
    parts.append((name, WordRevision(bytes, changes).apply()))
  }
  return try rewriteWord(
    original.bytes, parts, to: apply(edits, to: source.bytes), isExact: isExact)
}

extension WordPlace.Part {
  /// What the main document calls the part in the list of what it names.
  var purpose: String {
    switch self {
    case .document: "officeDocument"
    case .footnotes: "footnotes"
    case .endnotes: "endnotes"
    }
  }
}
