import ContractText

extension ContractBuilder {
  /// Words without a number: a paragraph, or more of what is open.
  mutating func plain(_ index: Int) {
    let entry = entries[index]
    if let signature = innermost(.signature) {
      close(to: signature + 1)
      paragraph(entry)
      return
    }
    if let container = plan.continuedItem(index, open) {
      close(to: container + 1)
      paragraph(entry)
      return
    }
    if let definition = innermost(.definition) {
      close(to: definition + 1)
      paragraph(entry)
      return
    }
    guard let container = innermost(.article, .section, .chapter, .part, .annex) else {
      preamble(entry)
      return
    }
    close(to: container + 1)
    if plan.isRecital(index, in: open[container].kind) {
      openText(.recital, entry, from: 0)
    } else {
      paragraph(entry)
    }
  }

  private mutating func paragraph(_ entry: Entry) {
    openText(.paragraph, entry, from: 0)
  }

  /// Before the first heading.
  private mutating func preamble(_ entry: Entry) {
    if let recital = innermost(.recital) {
      close(to: recital)
      openText(.recital, entry, from: 0)
      return
    }
    if open.first?.kind != .preamble {
      closeAll()
      openNode(.preamble, entry)
    } else {
      close(to: 1)
    }
    paragraph(entry)
  }

  /// 鉴于…
  mutating func recital(_ entry: Entry) {
    let container = innermost(.preamble, .article, .section, .chapter, .part, .annex)
    close(to: container.map { $0 + 1 } ?? 0)
    openText(.recital, entry, from: 0)
  }

  /// An entry of the glossary: its term, then what it means.
  mutating func definition(_ index: Int) {
    let entry = entries[index]
    guard let article = innermost(.article), let term = plan.definitions[index] else {
      plain(index)
      return
    }
    close(to: article + 1)
    openNode(.definition, entry)
    leaves(.text, entry, to: term.start)
    leaves(.term, entry, from: term.start, to: term.end)
    leaves(.text, entry, from: term.end)
  }

  /// A drafting note on lines of its own: it belongs to the paragraph or the entry before it.
  mutating func note(_ entry: Entry) {
    let container = innermost(
      .paragraph, .definition, .article, .section, .chapter, .part, .annex, .signature)
    close(to: container.map { $0 + 1 } ?? 0)
    openText(.note, entry, from: 0)
    close(to: open.count - 1)
  }

  /// 项 and 目: below the last number of another style, beside the last of its own.
  mutating func item(_ index: Int) {
    let entry = entries[index]
    let floor = (innermost(.paragraph, .definition, .recital, .signature) ?? -1)
    let style = entry.lead.style
    let depth = entry.lead.depth
    if let sibling = open.indices.last(where: {
      (open[$0].kind == .item || open[$0].kind == .subitem) && open[$0].style == style
        && open[$0].depth == depth
    }) {
      close(to: sibling)
    } else if style == .decimal, let parent = decimalParent(depth) {
      close(to: parent + 1)
    } else if floor >= 0, open[floor].kind != .signature {
      // A new style goes below what is open.
    } else {
      openListParagraph(entry)
    }
    let isNested = open.last.map { $0.kind == .item || $0.kind == .subitem } ?? false
    openNode(isNested ? .subitem : .item, entry, depth: depth)
    label(entry)
    words(entry, from: entry.lead.contentStart)
  }

  /// The open decimal item that 1.1.1 stands below.
  private func decimalParent(_ depth: Int) -> Int? {
    open.indices.last {
      (open[$0].kind == .item || open[$0].kind == .subitem) && open[$0].style == .decimal
        && open[$0].depth < depth
    }
  }

  /// Items without a paragraph before them stand in one of their own.
  private mutating func openListParagraph(_ entry: Entry) {
    let container = innermost(.article, .section, .chapter, .part, .annex, .preamble, .signature)
    close(to: container.map { $0 + 1 } ?? 0)
    if container == nil {
      writer.open(.preamble, at: draft.range(entry).start)
      open.append(OpenNode(kind: .preamble, style: .none, depth: 0, number: -1))
    }
    writer.open(.paragraph, at: draft.range(entry).start)
    open.append(OpenNode(kind: .paragraph, style: .none, depth: 0, number: -1))
  }

  /// 签署栏
  mutating func signature(_ entry: Entry) {
    if innermost(.signature) == nil {
      let annex = open.first?.kind == .annex && sawSignature
      close(to: annex ? 1 : 0)
      openNode(.signature, entry)
      sawSignature = true
    } else if let signature = innermost(.signature) {
      close(to: signature + 1)
    }
    openText(.paragraph, entry, from: 0)
  }
}
