import ContractSyntax
import ContractText

extension ReferenceResolver {
  /// 附件三, 附件《工程进度》. A contract whose annexes are not in the file is judged by its own list of
  /// them, if it has one.
  func annex(_ written: WrittenReference) -> Resolution {
    var resolution = Resolution(written, .annex, .resolved)
    guard !index.annexList.isEmpty else {
      let isBeyond = isBeyondList(written) && !omitsAnnexes
      resolution.status = isBeyond ? .dangling : .external
      resolution.missing = isBeyond ? written.steps.first : nil
      return resolution
    }
    let byNumber = written.steps.first?.number.map { annexes(numbered: $0, like: written) }
    let byTitle = written.title.map { title in
      annexesByTitle[plainTitle(title)] ?? []
    }
    switch (byNumber, byTitle) {
    case (.some(let numbered), .some(let titled)):
      resolution.targets = numbered.isEmpty ? titled : Array(numbered.prefix(1))
      if numbered.isEmpty {
        resolution.status = .dangling
        resolution.expected = titled.first
      } else if let meant = titled.first, !numbered.contains(meant) {
        resolution.status = .suspect
        resolution.expected = meant
      }
    case (.some(let numbered), nil): resolution.targets = Array(numbered.prefix(1))
    case (nil, .some(let titled)): resolution.targets = Array(titled.prefix(1))
    case (nil, nil): break
    }
    if resolution.targets.isEmpty, resolution.expected == nil,
      isLeftOut(written) || !isJudged(written)
    {
      resolution.status = .external
      return resolution
    }
    if resolution.targets.isEmpty || resolution.status == .dangling {
      resolution.status = .dangling
      resolution.targets = []
      resolution.missing = written.steps.first
      if resolution.expected == nil { resolution.expected = nearest(to: written.title) }
    }
    if written.steps.count > 1, let annex = resolution.targets.first {
      inside(annex, written.steps.dropFirst(), &resolution)
    }
    return resolution
  }

  /// The annexes of a number, those of the same name where there are any: 附表一 and no 附件一; a single
  /// one that has no number is the first.
  private func annexes(numbered number: Int, like written: WrittenReference) -> [Node] {
    let isLettered = written.steps.first?.style == .annex
    // 附件A is not 附件1.
    let ofManner = index.annexes[number]?.filter { $0.label?.isLettered == isLettered } ?? []
    if !ofManner.isEmpty {
      let found = ofManner
      let alike = found.filter { hasName($0, of: written) }
      return alike.isEmpty && written.text.hasPrefix("附件") ? found : alike
    }
    guard number == 1, !isLettered, index.annexList.count == 1, index.annexList[0].number == nil
    else {
      return []
    }
    return index.annexList
  }

  /// 附件, 附表 or 附录; the 二 of 附件一、二 has no name of its own.
  private func hasName(_ annex: Node, of written: WrittenReference) -> Bool {
    guard written.text.hasPrefix("附"), let label = annex.label else { return true }
    return label.hasPrefix(written.text.prefix(2))
  }

  /// 附表三 may be a table anywhere, unless annexes are called so.
  private func isJudged(_ written: WrittenReference) -> Bool {
    !written.text.hasPrefix("附") || written.text.hasPrefix("附件")
      || index.annexList.contains { hasName($0, of: written) }
  }

  /// Whether the annex is left out on purpose: 附件五（略）, or （附件均略） after the text; or is named in
  /// a list of annexes of which only some are in the file.
  private func isLeftOut(_ written: WrittenReference) -> Bool {
    if omitsAnnexes || isListed(written) { return true }
    let bytes = contract.source.bytes
    return startsWith(bytes, written.range.end, bytes.count, "（略）")
      || startsWith(bytes, written.range.end, bytes.count, "(略)")
  }

  /// Whether a line outside the annexes is 附件四：《报价单》.
  private func isListed(_ written: WrittenReference) -> Bool {
    guard let number = written.steps.first?.number, written.steps.first?.style != .annex else {
      return false
    }
    return listedAnnexes { Self.listedAnnexes(contract) }.contains(number)
  }

  /// Whether the text lists its annexes from 附件一 on, and the number is beyond the last.
  private func isBeyondList(_ written: WrittenReference) -> Bool {
    guard let number = written.steps.first?.number, written.text.hasPrefix("附件"),
      written.steps.first?.style != .annex
    else { return false }
    let listed = listedAnnexes { Self.listedAnnexes(contract) }
    return listed.count > 1 && listed == Set(1...listed.count) && number > listed.count
  }

  private static func listedAnnexes(_ contract: Contract) -> Set<Int> {
    let bytes = contract.source.bytes
    return Set(
      contract.node.descendants(.paragraph).flatMap { paragraph -> [Int] in
        guard startsWith(bytes, paragraph.range.start, paragraph.range.end, "附"),
          paragraph.enclosing(.annex) == nil
        else { return [] }
        let lead = Lead.recognize(bytes, paragraph.range.start, paragraph.range.end)
        guard lead.kind == .annex, lead.depth <= 3 else { return [] }
        return lead.number >= 0
          ? [lead.number] : Array(1..<flatListEnd(paragraph.range.start + lead.labelEnd, contract))
      })
  }

  /// 附件三第二条: an annex of which only the title is in the file is not judged.
  private func inside(
    _ annex: Node, _ steps: ArraySlice<WrittenReference.Step>, _ resolution: inout Resolution
  ) {
    guard !annex.descendants(.article).isEmpty || !annex.descendants(.paragraph).isEmpty else {
      return
    }
    descend(steps, from: annex, &resolution)
  }

  /// The annex whose title shares clearly more pairs of characters with `title` than any other's.
  private func nearest(to title: String?) -> Node? {
    guard let title else { return nil }
    let pairs = self.pairs(title)
    guard !pairs.isEmpty else { return nil }
    var best: (node: Node, score: Double)?
    var second = 0.0
    for annex in index.annexList {
      let others = self.pairs(annex.title ?? "")
      guard !others.isEmpty else { continue }
      let score = 2 * Double(pairs.intersection(others).count) / Double(pairs.count + others.count)
      if score > best?.score ?? 0 {
        second = best?.score ?? 0
        best = (annex, score)
      } else {
        second = max(second, score)
      }
    }
    guard let best, best.score >= 0.4, best.score >= second * 1.3 else { return nil }
    return best.node
  }

  private func pairs(_ text: String) -> Set<String> {
    let scalars = Array(plainTitle(text).unicodeScalars)
    guard scalars.count > 1 else { return [] }
    return Set((1..<scalars.count).map { String(String.UnicodeScalarView(scalars[$0 - 1...$0])) })
  }

  /// 不可抗力定义中第(6)项: an item of a glossary entry; the reference begins with the term.
  func definition(_ written: WrittenReference, _ owner: Node) -> Resolution {
    var resolution = Resolution(written, .definition, .resolved)
    let reading = owner.reading
    guard let end = reading.offset(ofSource: written.range.start),
      let (definition, start) = termBefore(end, reading)
    else { return resolution }
    resolution.range = TextRange(reading.sourceOffset(start), written.range.end)
    resolution.text = reading.text(start, end) + written.text
    var nodes = [definition]
    for step in written.steps {
      let next = nodes.flatMap { find(step, in: $0) }
      guard let first = next.first else {
        resolution.status = .dangling
        resolution.missing = step
        return resolution
      }
      nodes = [first]
    }
    resolution.targets = nodes
    return resolution
  }

  /// The longest defined term before 定义 that leads to a reference at byte `end` of the reading, and
  /// where it begins there.
  private func termBefore(_ end: Int, _ reading: Reading) -> (Node, Int)? {
    let bytes = reading.bytes
    var mark = end
    while mark > max(reading.start, end - 24), !endsWith(bytes, reading.start, mark, "定义") {
      mark -= scalarBefore(bytes, mark, reading.start).length
    }
    guard endsWith(bytes, reading.start, mark, "定义") else { return nil }
    mark -= 6
    var best: (Node, Int)?
    for (term, node) in terms {
      let start = mark - term.utf8.count
      guard start >= reading.start, start < best?.1 ?? mark,
        bytes[start..<mark].elementsEqual(term.utf8)
      else { continue }
      best = (node, start)
    }
    return best
  }
}

/// A title without spaces and marks.
func plainTitle(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case " ", "\t", "\u{3000}", "\u{A0}", "《", "》", "*": continue
    default: plain.append(scalar)
    }
  }
  return String(plain)
}
