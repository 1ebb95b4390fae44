import ContractText

/// Reads a text as a file with contracts in it. Never fails: what has no place in a contract's
/// structure is kept as ``NodeKind/surrounding`` or ``NodeKind/unparsed``.
public func parse(_ source: SourceText) -> SyntaxTree {
  let records = records(of: source)
  let kinds = characterKinds(of: records, in: source)
  var scanner = InlineScanner(source, records, kinds)
  return SyntaxTree(source: source, records: records, kinds: kinds, marks: scanner.scan())
}

/// The nodes of a text. The lines that they are made from are gone when it returns, before anything
/// else needs memory.
private func records(of source: SourceText) -> [NodeRecord] {
  var draft = Draft(source)
  draft.joinCutNumbers()
  draft.findBareNumbers()
  draft.judgeContents()
  draft.judgeHeadings()
  draft.splitGluedHeadings()
  draft.findUnnumberedHeadings()
  var builder = TreeBuilder(draft)
  return builder.build(ContractFinder(draft).find())
}
