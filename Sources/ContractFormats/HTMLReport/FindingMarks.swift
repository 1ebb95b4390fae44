import ContractRules
import ContractText

/// Which findings the text is about, byte by byte, as it is walked in document order.
///
/// Every finding that the walk passes is shown once at least: one that covers no byte of the text,
/// such as a lost blank or a broken line, is a point.
struct FindingMarks {
  private let findings: [PageFinding]
  private var next = 0
  /// Indices of findings that have begun and not ended.
  private var active: [Int] = []
  /// Of the active ones, those that some text was marked for.
  private var shown: Set<Int> = []
  /// Indices of findings whose number is still to be written.
  private var unnumbered: [Int] = []

  /// The marks of findings in the order of their ranges.
  init(_ findings: [PageFinding]) { self.findings = findings }

  /// Passes to byte `offset` of the text, which nothing or more than `textEnd` follows; gives the
  /// findings that are a point here.
  mutating func advance(to offset: Int, textEnd: Int) -> [PageFinding] {
    var points: [PageFinding] = []
    for index in active where findings[index].finding.range.end <= offset {
      if !shown.contains(index) { points.append(findings[index]) }
      shown.remove(index)
      active.removeAll { $0 == index }
    }
    while next < findings.count, findings[next].finding.range.start <= offset {
      let range = findings[next].finding.range
      // What begins where this text ends belongs to what follows.
      guard range.isEmpty || range.start < textEnd else { break }
      if range.end <= offset { points.append(findings[next]) } else { active.append(next) }
      unnumbered.append(next)
      next += 1
    }
    return points
  }

  /// The findings that the text at the place passed to is about; they count as shown from now on.
  mutating func current() -> [PageFinding] {
    shown.formUnion(active)
    return active.map { findings[$0] }
  }

  /// Where, from `offset` on, the findings change; at most `limit`.
  func boundary(after offset: Int, before limit: Int) -> Int {
    var boundary = limit
    for index in active { boundary = min(boundary, findings[index].finding.range.end) }
    if next < findings.count {
      boundary = min(boundary, max(offset, findings[next].finding.range.start))
    }
    return boundary
  }

  /// The findings whose number is to be written now: those that have ended, or with `all` every one
  /// that has begun.
  mutating func takeUnnumbered(all: Bool) -> [PageFinding] {
    guard !unnumbered.isEmpty else { return [] }
    let taken = all ? unnumbered : unnumbered.filter { !active.contains($0) }
    unnumbered = all ? [] : unnumbered.filter { active.contains($0) }
    return taken.map { findings[$0] }
  }

  /// The findings that the walk did not come to.
  mutating func takeRest() -> [PageFinding] {
    defer { next = findings.count }
    return Array(findings[next...])
  }
}
