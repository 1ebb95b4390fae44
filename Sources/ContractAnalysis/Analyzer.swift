import ContractSyntax
import ContractText

/// Finds out what a contract's tree means.
public func analyze(_ contract: Contract) -> Analysis { Analysis(contract) }

/// Recognised, resolved, judged: every reference in document order.
func findReferences(in contract: Contract, _ index: ContractIndex) -> [Reference] {
  let resolver = ReferenceResolver(contract, index)
  let written = contract.references
  var resolutions = written.map(resolver.resolve)
  let judgement = SuspectJudgement(resolver)
  let evidence = judgement.judge(written, &resolutions)
  return written.indices.map { position in
    let resolution = resolutions[position]
    return Reference(
      written: written[position], range: resolution.range, text: resolution.text,
      place: index.place(of: Node(tree: contract.node.tree, index: written[position].owner)),
      kind: resolution.kind, status: resolution.status, targets: resolution.targets,
      expected: resolution.expected, evidence: evidence[position], missing: resolution.missing)
  }
}
