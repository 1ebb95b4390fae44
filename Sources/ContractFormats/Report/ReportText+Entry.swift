import ContractAnalysis
import ContractSyntax
import ContractText

extension ReportText {
  /// Writes the heading of a chapter, annex or signature block above what was found in it.
  mutating func sectionHeading(_ heading: Node) {
    let isSignature = heading.kind == .signature
    line(isSignature ? words("签署栏", "Signatures") : heading.headingText, .strong)
  }

  /// Writes what every entry of a list begins with: line and column, and the place in words.
  mutating func entryStart(_ position: Position, _ place: Place) {
    write("  ")
    write("\(position.line):\(position.column)", filling: 10, .faint)
    write(place.label, filling: 26)
  }

  /// Writes how many entries a list has, and how many of each kind, in the order of their first.
  mutating func tally(_ kinds: [Text], noun: Text) {
    var names: [String] = []
    var counts: [String: Int] = [:]
    for name in kinds.map({ $0.text(in: style.language) }) {
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    let parts = names.map { "\($0) \(counts[$0] ?? 0)" }.joined(separator: " · ")
    let total = "\(kinds.count) \(noun.text(in: style.language))"
    let sum = words("共 \(total)", total)
    line(parts.isEmpty ? sum : sum + words("：", ": ") + parts, .strong)
  }
}
