extension ReportText {
  /// Writes the acceptances that had nothing to accept; of a baseline, which nobody mends by hand,
  /// only how many.
  mutating func unused(_ unused: [UnusedAcceptance]) {
    guard !unused.isEmpty else { return }
    line(words("已接受而不再出现的问题，可以删去：", "accepted, and no longer found; to be taken out:"), .strong)
    for entry in unused where !entry.isBaseline {
      write("  \(entry.path):\(entry.position.line):\(entry.position.column)", .faint)
      write("  \(entry.acceptance.place)")
      line(" [\(entry.acceptance.rule)]", .faint)
    }
    let inBaseline = unused.filter(\.isBaseline)
    if let path = inBaseline.first?.path {
      write("  \(path)", .faint)
      line(words("  \(inBaseline.count) 处", "  \(inBaseline.count)"))
    }
    endLine()
  }
}
