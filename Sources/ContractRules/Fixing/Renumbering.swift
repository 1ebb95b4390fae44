import ContractAnalysis
import ContractSyntax
import ContractText

/// Puts numbers in sequence and carries every reference along.
///
/// Nothing is renumbered where a reference would come to mean something else: one that names a
/// number printed twice, one that names a missing number which would be taken by another clause, or
/// one whose number cannot be found in its words.
struct Renumbering {
  let analysis: Analysis
  private(set) var mends: [FixPlan.Mend] = []
  private(set) var left: [RelatedPlace] = []

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Plans articles, chapters, sections, annexes' articles and the items of every list.
  mutating func plan() {
    let contract = analysis.contract
    renumber(contract.articles)
    renumber(contract.chapters)
    for sections in groupedByParent(contract.sections) { renumber(sections) }
    for annex in contract.annexes { renumber(annex.descendants(.article)) }
    for kind in [NodeKind.item, .subitem] {
      for list in groupedByParent(contract.node.descendants(kind)) {
        for items in itemsByStyle(list) { renumber(items) }
      }
    }
  }

  /// Renumbers siblings that are out of sequence, if nothing is lost by it.
  private mutating func renumber(_ nodes: [Node]) {
    let numbers = nodes.map { SiblingNumber($0.number ?? 0, branch: $0.branch ?? 0) }
    let deviations = NumberSequence.deviations(in: numbers)
    guard let first = numbers.first, !deviations.isEmpty else { return }
    if let doubt = doubt(deviations, nodes, numbers) {
      return leave(nodes[doubt.place], doubt.reason)
    }
    var changes: [Node: Int] = [:]
    var next = first.value
    for (node, number) in zip(nodes, numbers) {
      // A new start at 1 is a list of its own: which list is meant is not certain.
      if number.value == 1, next > 2 { return leave(node, .startsAgain) }
      if number.branch > 0 { return leave(node, .hasBranches) }
      if number.value != next {
        if numbersOthers(node) { return leave(node, .numbersOthers) }
        changes[node] = next
      }
      next += 1
    }
    guard let edits = edits(for: nodes, changes) else { return }
    mends.append(FixPlan.Mend(message: .renumbered(changes.count), edits: edits))
  }

  /// So many numbers may be missing at one place: more headings were hardly taken out together, they were
  /// not recognised.
  private static let longestGap = 2

  /// Which of the nodes throws doubt upon all numbers, and why; nil where nothing does.
  private func doubt(
    _ deviations: [NumberingDeviation], _ nodes: [Node], _ numbers: [SiblingNumber]
  ) -> (place: Int, reason: Text)? {
    for deviation in deviations where deviation.expected == nil {
      let place = deviation.position
      switch deviation.cause {
      case .gap(let missing):
        // Of a very long gap only the ends are named.
        let length = (missing.last ?? 0) - (missing.first ?? 0) + 1
        if length > Self.longestGap { return (place, .longGap) }
        if missing.contains(where: { isInContents($0, like: nodes[place]) }) {
          return (place, .inContents)
        }
      case .repeated:
        // An article put in beside the one whose number it has.
        if numbers[place].value != numbers[place - 1].value { return (place, .startsAgain) }
      case .outOfOrder: return (place, .outOfOrder)
      }
    }
    let known = Set(deviations.map(\.position))
    for place in numbers.indices.dropFirst()
    where numbers[place].branch == 0 && numbers[place].value <= numbers[place - 1].value
      && !known.contains(place) && !known.contains(place - 1)
    {
      return (place, .startsAgain)
    }
    return nil
  }

  /// Whether the contents table names a heading of this number: its text was lost or is not recognised.
  private func isInContents(_ number: Int, like node: Node) -> Bool {
    guard let contents = analysis.contract.contents, let unit = node.label?.last else {
      return false
    }
    return contents.children(.contentsEntry).contains {
      $0.number == number && $0.label?.last == unit
    }
  }

  /// Whether clauses below are numbered after a heading, as 8.1 is after 第八条: they would stay behind.
  private func numbersOthers(_ node: Node) -> Bool {
    let own = node.number.map(String.init)
    return [NodeKind.article, .item, .subitem].contains { kind in
      node.descendants(kind).contains { below in
        guard below.labelStyle == .decimal, let label = below.label else { return false }
        return String(label.prefix { $0.isWholeNumber }) == own
      }
    }
  }

  private mutating func leave(_ node: Node, _ reason: Text) {
    left.append(RelatedPlace(reason, node.labelRange ?? node.range))
  }

  /// The edits of labels and references; nil where a reference forbids them.
  private mutating func edits(for nodes: [Node], _ changes: [Node: Int]) -> [Edit]? {
    var edits: [Edit] = []
    for (node, number) in changes {
      guard let label = node.labelRange, let text = node.label,
        let replacement = writeLabel(text, numbered: number)
      else {
        leave(node, .unwritable)
        return nil
      }
      edits.append(Edit(label, replacement))
      edits += contentsEdits(node, number)
    }
    let printed = Dictionary(grouping: nodes) { $0.number ?? 0 }
    for reference in analysis.references {
      switch carried(reference, nodes, printed, changes) {
      case .none: continue
      case .edit(let edit): edits.append(edit)
      case .forbidden(let reason):
        left.append(RelatedPlace(reason, reference.range))
        return nil
      }
    }
    return edits.sorted { $0.range < $1.range }
  }

  /// The same heading in the contents table, where number and title agree with the body's.
  private func contentsEdits(_ node: Node, _ number: Int) -> [Edit] {
    guard let contents = analysis.contract.contents, let title = node.title, !title.isEmpty,
      let unit = node.label?.last
    else { return [] }
    return contents.children(.contentsEntry).compactMap { entry in
      guard entry.number == node.number, entry.title == title, entry.label?.last == unit,
        let range = entry.labelRange, let label = entry.label,
        let replacement = writeLabel(label, numbered: number)
      else { return nil }
      return Edit(range, replacement)
    }
  }

  private enum Carried {
    case none
    case edit(Edit)
    case forbidden(Text)
  }

  /// What becomes of a reference when `nodes` are renumbered.
  private func carried(
    _ reference: Reference, _ nodes: [Node], _ printed: [Int: [Node]], _ changes: [Node: Int]
  ) -> Carried {
    guard let kind = nodes.first?.kind, reference.status != .external,
      let place = reference.written.steps.firstIndex(where: { $0.kind == kind }),
      let number = reference.written.steps[place].number
    else { return .none }
    let step = reference.written.steps[place]
    guard let target = reference.targets.first ?? holder(of: reference, kind, printed[number])
    else {
      return missing(reference, kind, number, nodes, changes)
    }
    guard let node = target.enclosing(kind), printed[number]?.contains(node) == true else {
      return .none
    }
    if (printed[number]?.count ?? 0) > 1 { return .forbidden(.ambiguous(reference.text)) }
    guard let new = changes[node], step.isPrinted else { return .none }
    guard let range = numberRange(of: place, in: reference.written, analysis.source) else {
      return .forbidden(.unreadable(reference.text))
    }
    let words = analysis.source.text(in: range)
    guard let replacement = writeLabel(words, numbered: new) else {
      return .forbidden(.unreadable(reference.text))
    }
    return .edit(Edit(range, replacement))
  }

  /// The 第十六条 of a 第十六条第三款 that it does not have: its number moves like any other.
  private func holder(of reference: Reference, _ kind: NodeKind, _ named: [Node]?) -> Node? {
    guard kind == .article || kind == .chapter, let missing = reference.missing?.kind,
      missing != kind, missing != .chapter, let node = named?.first,
      // A number of an annex's article is another one.
      reference.place.annex == nil, node.enclosing(.annex) == nil
    else { return nil }
    return node
  }

  /// A reference to a number that is missing must not come to mean a clause that takes the number.
  private func missing(
    _ reference: Reference, _ kind: NodeKind, _ number: Int, _ nodes: [Node],
    _ changes: [Node: Int]
  ) -> Carried {
    guard reference.status == .dangling, reference.missing?.kind == kind else { return .none }
    if kind == .item || kind == .subitem {
      // Only the list of the article that it names is in question; which that is, is not certain.
      return changes.values.contains(number) ? .forbidden(.wouldResolve(reference.text)) : .none
    }
    let last = nodes.map { changes[$0] ?? $0.number ?? 0 }.max() ?? 0
    return number <= last ? .forbidden(.wouldResolve(reference.text)) : .none
  }

  private func itemsByStyle(_ items: [Node]) -> [[Node]] {
    let counted = items.filter {
      $0.labelStyle != .none && $0.labelStyle != .decimal && $0.labelStyle != .words
    }
    return Dictionary(grouping: counted, by: \.labelStyle).values
      .sorted { $0[0].range < $1[0].range }
  }
}

/// The bytes of the number of one level of a reference, brackets left out; nil where the reference
/// was broken over lines or its numbers cannot be told apart.
func numberRange(
  of place: Int, in written: WrittenReference, _ source: SourceText
) -> TextRange? {
  let bytes = source.bytes
  guard source.text(in: written.range) == written.text else { return nil }
  let printed = written.steps.indices.filter {
    written.steps[$0].isPrinted && written.steps[$0].number != nil
  }
  var found: [TextRange] = []
  var offset = written.range.start
  while offset < written.range.end {
    if let ordinal = Ordinal.parse(bytes, from: offset, to: written.range.end) {
      found.append(TextRange(offset, ordinal.end))
      offset = ordinal.end
    } else {
      let (scalar, length) = scalarAt(bytes, offset, written.range.end)
      if enclosedNumber(scalar) != nil { found.append(TextRange(offset, offset + length)) }
      offset += max(1, length)
    }
  }
  guard found.count == printed.count, let index = printed.firstIndex(of: place) else { return nil }
  return found[index]
}

extension Text {
  fileprivate static func renumbered(_ count: Int) -> Text {
    Text(
      zh: "编号依次改正，引用随之改正（\(count) 处编号）",
      en: "Put \(count) numbers in sequence, references with them")
  }
  fileprivate static let startsAgain = Text(
    zh: "此处又从一编起，不能确定是另一组编号还是笔误，未改", en: "Counting begins anew here; left as it is")
  fileprivate static let outOfOrder = Text(
    zh: "此处的编号不在应在的位置，不能确定是次序颠倒还是笔误，未改",
    en:
      "This number stands out of its order; whether the clause or the number is wrong is not certain"
  )
  fileprivate static let longGap = Text(
    zh: "此前缺的编号较多，可能是标题没有认出来，未改",
    en:
      "Many numbers are missing before this one, perhaps headings that were not recognised; left as it is"
  )
  fileprivate static let inContents = Text(
    zh: "此前所缺的编号，目录中有，未改",
    en: "The contents table names the number that is missing before this one; left as it is")
  fileprivate static let numbersOthers = Text(
    zh: "其下的编号（如8.1）随此编号，未改", en: "Clauses below are numbered after it, as 8.1; left as it is")
  fileprivate static let hasBranches = Text(
    zh: "有「之一」「之二」的编号，未改", en: "Numbers with 之一 are left as they are")
  fileprivate static let unwritable = Text(
    zh: "编号的写法无法照改，未改", en: "The number cannot be written the same way; left as it is")
  fileprivate static func ambiguous(_ reference: String) -> Text {
    Text(
      zh: "「\(reference)」所引的编号有两处，不能确定指哪一处，未改编号",
      en: "\(reference) names a number that is printed twice; numbers left as they are")
  }
  fileprivate static func wouldResolve(_ reference: String) -> Text {
    Text(
      zh: "「\(reference)」所引的条款现不存在，改编号后会指向别的条款，未改编号",
      en:
        "\(reference) names nothing now and would come to name another clause; numbers left as they are"
    )
  }
  fileprivate static func unreadable(_ reference: String) -> Text {
    Text(
      zh: "「\(reference)」中的编号无法照改，未改编号",
      en: "The number in \(reference) cannot be changed; numbers left as they are")
  }
}
