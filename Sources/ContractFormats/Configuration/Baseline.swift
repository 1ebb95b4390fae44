import ContractRules
import ContractText

/// The findings of a check, to be written as acceptances that a later check reads.
package struct Baseline: Sendable {
  private struct Entry {
    let finding: Finding
    let text: String
    let file: String
  }

  /// The folder that the baseline will stand in; the paths in it begin there.
  private let folder: String
  private var entries: [Entry] = []
  private var known: Set<[String]> = []

  init(folder: String) { self.folder = folder }

  /// How many findings it accepts.
  package var count: Int { entries.count }

  /// Adds a finding of the file at a full path.
  mutating func add(_ finding: Finding, in source: SourceText, of file: String) {
    let file = relativePath(of: file, from: folder)
    guard known.insert([file, finding.fingerprint.text]).inserted else { return }
    entries.append(
      Entry(finding: finding, text: Self.shown(finding.range, in: source), file: file))
  }

  /// The file's bytes: the entries by file, in each in the order of the text.
  ///
  /// The file of an entry is written only where there are several: a contract that is negotiated
  /// alone is saved under a new name each week.
  package func bytes() -> [UInt8] {
    let isOfSeveral = Set(entries.map(\.file)).count > 1
    var text = Self.heading + (entries.isEmpty ? "accept: []\n" : "accept:\n")
    let ordered = entries.enumerated().sorted {
      ($0.element.file, $0.offset) < ($1.element.file, $1.offset)
    }
    for (_, entry) in ordered {
      text += "  - fingerprint: \(quotedYAML(entry.finding.fingerprint.text))\n"
      text += "    rule: \(entry.finding.rule)\n"
      if isOfSeveral { text += "    file: \(quotedYAML(entry.file))\n" }
      text += "    place: \(quotedYAML(entry.finding.place.label))\n"
      text += "    text: \(quotedYAML(entry.text))\n"
    }
    return Array(text.utf8)
  }

  /// The words of a finding for a reader of the baseline; around an empty range those beside it.
  private static func shown(_ range: TextRange, in source: SourceText) -> String {
    let line = source.lineRange(source.lineIndex(of: range.start))
    let end = range.isEmpty ? line.end : min(range.end, max(line.end, range.start))
    let words = Stretch(after: range.start, until: end, in: source, limit: mostColumns)
    guard range.isEmpty else { return words.text + (words.isCut ? "…" : "") }
    let before = Stretch(before: range.start, until: line.start, in: source, limit: mostColumns)
    return before.text + "＿" + words.text
  }

  private static let heading = """
    # 由 tiaokuan check --write-baseline 生成；只报告此后新出现的问题：tiaokuan check --baseline
    # Written by tiaokuan check --write-baseline; with --baseline only what is new is reported.

    """

  /// In terminal columns, on each side of an empty range.
  private static let mostColumns = 40
}
