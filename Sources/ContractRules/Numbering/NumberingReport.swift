import ContractSyntax
import ContractText

/// Reports the headings or items of `siblings` whose numbers do not follow from those before; those
/// that stand in a part of `selections` may leave numbers out.
func reportMisnumbered(
  _ siblings: [Node], selections: Set<Node> = [], report: (Report) -> Void
) {
  let numbered = expanded(siblings)
  for deviation in deviations(among: numbered) {
    if !selections.isEmpty, let part = numbered[deviation.position].enclosing(.part),
      selections.contains(part)
    {
      if case .gap = deviation.cause { continue }
      // 第二条 of the 专用条款 takes that of the 通用条款 up.
      if numbered[deviation.previous].enclosing(.part) != part { continue }
    }
    report(misnumberedReport(deviation, among: numbered))
  }
}

/// The numbered ones among `siblings`, each as often as it stands for numbers: 第10－11条（略） twice.
private func expanded(_ siblings: [Node]) -> [Node] {
  siblings.flatMap { Array(repeating: $0, count: $0.numbers?.count ?? 0) }
}

/// The headings or items of `siblings` that ``reportMisnumbered(_:report:)`` reports.
func misnumbered(_ siblings: [Node]) -> Set<Node> {
  let numbered = expanded(siblings)
  return Set(deviations(among: numbered).map { numbered[$0.position] })
}

private func deviations(among nodes: [Node]) -> [NumberingDeviation] {
  var before = 0
  let numbers = nodes.indices.map { index in
    let node = nodes[index]
    before = index > 0 && nodes[index - 1] == node ? before + 1 : 0
    return SiblingNumber(
      (node.number ?? 0) + before, branch: node.branch ?? 0, holder: node.parent?.range.start ?? 0,
      countsAnew: node.kind == .article && node.labelStyle == .decimal)
  }
  guard !isTangle(nodes) else { return [] }
  return NumberSequence.deviations(in: numbers).filter {
    !isRunOn($0, among: nodes) && !isAnnounced($0, among: nodes)
      && !isOtherList($0, among: nodes)
  }
}

/// Whether a number that falls back begins another list: a conversion writes <!-- --> between two
/// that follow each other.
private func isOtherList(_ deviation: NumberingDeviation, among nodes: [Node]) -> Bool {
  if case .gap = deviation.cause { return false }
  let node = nodes[deviation.position]
  return firstIndex(
    of: "<!-- -->", node.tree.source.bytes, nodes[deviation.previous].range.start,
    node.range.start) != nil
}

/// Whether the words before a number that is used twice say that one of the two applies:
/// 甲方为售电公司的，适用以下7.5条。
private func isAnnounced(_ deviation: NumberingDeviation, among nodes: [Node]) -> Bool {
  let node = nodes[deviation.position]
  guard case .repeated = deviation.cause, deviation.expected == nil, let label = node.label else {
    return false
  }
  let source = node.tree.source
  let line = source.lineIndex(of: node.range.start)
  let before = (max(0, line - announcementReach)..<line).map {
    source.text(in: source.lineRange($0)).filter { !$0.isWhitespace }
  }
  let number = bareLabel(label)
  let words = node.labelStyle == .decimal ? ["以下" + number, "以下第" + number] : ["以下第" + number]
  return before.contains { line in words.contains { line.contains($0) } }
}

/// How many lines before a number its announcement may stand.
private let announcementReach = 3

/// Whether the items that seem to be missing stand at the end of the one before, on the same line:
/// (2)抄表。(3)检修；
private func isRunOn(_ deviation: NumberingDeviation, among nodes: [Node]) -> Bool {
  let node = nodes[deviation.position]
  guard case .gap(let missing) = deviation.cause, let label = node.label else { return false }
  if node.kind == .article, isFilled(missing, by: nodes[deviation.previous]) { return true }
  if node.kind == .annex {
    return isInCell(missing, label, from: nodes[deviation.previous], to: node)
  }
  guard node.kind == .item || node.kind == .subitem || node.kind == .article else { return false }
  let bytes = node.tree.source.bytes
  var start = nodes[deviation.previous].labelRange?.end ?? nodes[deviation.previous].range.start
  for number in missing {
    guard let words = writeLabel(label, numbered: number),
      let end = endOfRunOn(
        Array(words.utf8), bytes, from: start, to: node.range.start,
        // 。第六条规定的… goes on about 第六条.
        isSetOff: node.labelStyle == .ordinal)
    else { return false }
    start = end
  }
  return true
}

/// Whether the annexes that seem to be missing begin in a cell of a table: <td>附件二</td>.
private func isInCell(
  _ missing: [Int], _ label: String, from previous: Node, to node: Node
) -> Bool {
  let words = node.tree.source.text(in: TextRange(previous.range.start, node.range.start))
  return missing.allSatisfy { number in
    guard let name = writeLabel(label, numbered: number) else { return false }
    return [">", "|", "│", "| "].contains { words.contains($0 + name) }
  }
}

/// Whether the articles that seem to be missing stand in the one before under numbers of another form:
/// 第五条, ６．, ７．, 第八条.
private func isFilled(_ missing: [Int], by article: Node) -> Bool {
  let items = article.descendants(.item).filter { $0.labelStyle == .arabicPoint }
    .compactMap(\.number)
  guard let first = missing.first, let last = missing.last else { return false }
  return items.min() == first && items.contains(last)
}

/// The end of a label that stands between `start` and `end` after the end of a clause; nil where none
/// does.
private func endOfRunOn(
  _ label: [UInt8], _ bytes: [UInt8], from start: Int, to end: Int, isSetOff: Bool
) -> Int? {
  var offset = start
  while offset + label.count <= end {
    if bytes[offset] == label[0], bytes[offset...].starts(with: label) {
      let before = scalarBefore(bytes, offset, start).scalar
      if "。．；;.：:\u{3000}\n\0".unicodeScalars.contains(before),
        !isSetOff || spaceLength(bytes, offset + label.count, end) > 0
      {
        return offset + label.count
      }
    }
    offset += 1
  }
  return nil
}

/// Whether clauses numbered 1. begin again and again within one holder: lists within lists whose
/// depth a conversion lost, of which nothing can be said.
private func isTangle(_ nodes: [Node]) -> Bool {
  guard let first = nodes.first, first.kind == .article, first.labelStyle != .ordinal else {
    return false
  }
  var beginnings: [Node: Int] = [:]
  for node in nodes where node.number == 1 {
    if let parent = node.parent { beginnings[parent, default: 0] += 1 }
  }
  return beginnings.values.contains { $0 > mostLists }
}

/// So many lists may follow one another: a form and its annexes.
private let mostLists = 3

private func misnumberedReport(_ deviation: NumberingDeviation, among nodes: [Node]) -> Report {
  let node = nodes[deviation.position]
  let previous = nodes[deviation.previous]
  var related = [RelatedPlace(.numberBefore, previous.headingRange)]
  if let expected = deviation.expected {
    let name = name(of: node, numbered: expected)
    if deviation.position + 1 < nodes.count {
      related.append(RelatedPlace(.numberAfter, nodes[deviation.position + 1].headingRange))
    }
    return Report(
      node.labelOrHeadingRange, .misprint(found: printed(node), expected: name), related: related,
      suggestion: suggestion(node, numbered: expected))
  }
  let message: Text
  switch deviation.cause {
  case .gap(let missing):
    message = .gap(
      after: printed(previous), found: printed(node), missing: nameGap(missing, like: node))
  case .repeated(let earlier):
    message = .repeated(printed(node))
    related = [RelatedPlace(.sameNumber, nodes[earlier].headingRange)]
  case .outOfOrder:
    message = .outOfOrder(after: printed(previous), found: printed(node))
  }
  return Report(node.labelOrHeadingRange, message, related: related)
}

/// The number as it is named in a message: 第七条, (2), 「1」.
private func printed(_ node: Node) -> String {
  named(node.label ?? node.number.map(String.init) ?? "")
}

/// Another number in the manner of a sibling: 第八条.
private func name(of node: Node, numbered value: Int) -> String {
  named(node.label.flatMap { writeLabel($0, numbered: value) } ?? String(value))
}

/// A bare 1. or 一、 would run into the sentence; without its point, in quotation marks, it does not.
private func named(_ label: String) -> String {
  guard let last = label.last, let first = label.first, points.contains(last),
    !"（(".contains(first)
  else { return label }
  let bare = bareLabel(label)
  return "第附".contains(first) ? bare : "「\(bare)」"
}

/// A printed number without the point after it.
private func bareLabel(_ label: String) -> String {
  String(label.reversed().drop { points.contains($0) }.reversed())
}

private let points = Set("．.、,，:： \u{3000})）")

/// 第八条、第九条, or 第八条至第二十条 of a long gap.
private func nameGap(_ missing: [Int], like node: Node) -> String {
  let names = missing.map { name(of: node, numbered: $0) }
  guard let first = names.first, let last = names.last else { return "" }
  let length = (missing.last ?? 0) - (missing.first ?? 0) + 1
  let isRow = length == names.count && length > 4
  return isRow || length >= longestNamedGap
    ? "\(first)至\(last)" : names.joined(separator: "、")
}

/// A replacement of the printed number, where it was not broken over lines.
private func suggestion(_ node: Node, numbered value: Int) -> Suggestion? {
  guard let range = node.labelRange, let label = node.label, range.length == label.utf8.count,
    let replacement = writeLabel(label, numbered: value)
  else { return nil }
  return Suggestion(range, replacement)
}

extension Node {
  /// The printed number, or what there is of a heading.
  var labelOrHeadingRange: TextRange { labelRange ?? headingRange }
}

extension Text {
  fileprivate static let numberBefore = Text(zh: "前一个编号", en: "The number before")
  fileprivate static let numberAfter = Text(zh: "后一个编号", en: "The number after")
  fileprivate static let sameNumber = Text(
    zh: "这里已经用过同一编号", en: "The same number was used here already")

  fileprivate static func gap(after: String, found: String, missing: String) -> Text {
    Text(
      zh: "\(after)之后是\(found)，缺\(missing)。请补上缺少的内容，或者把后面的编号和引用一并改正。",
      en:
        "\(after) is followed by \(found); \(missing) missing. Put in what is missing, or renumber what follows together with the references to it."
    )
  }

  fileprivate static func repeated(_ label: String) -> Text {
    Text(
      zh: "\(label)重复：前面已经有\(label)，引用\(label)时分不清指哪一处。请改正其中一处的编号。",
      en:
        "\(label) is used twice, so that a reference to it may mean either. Correct one of the two numbers."
    )
  }

  fileprivate static func outOfOrder(after: String, found: String) -> Text {
    Text(
      zh: "\(after)之后是\(found)，顺序不对。请核对编号，或者把这一部分移到应在的位置。",
      en: "\(after) is followed by \(found), out of order. Check the number, or move this part.")
  }

  fileprivate static func misprint(found: String, expected: String) -> Text {
    Text(
      zh: "\(found)的编号有误：从前后的编号看，这里应为\(expected)。",
      en: "\(found) is misnumbered: by the numbers before and after it, it should be \(expected).")
  }
}
