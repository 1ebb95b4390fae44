import ContractSyntax
import ContractText

extension ReferenceResolver {
  /// The clauses of a contract that are numbered 3.1 or 3.1.2; none where no reference asks for them.
  static func decimals(_ contract: Contract) -> [[Int]: [Node]] {
    guard contract.references.contains(where: { $0.steps.contains { !$0.decimals.isEmpty } }) else {
      return [:]
    }
    var found: [[Int]: [Node]] = [:]
    let tree = contract.node.tree
    for index in contract.node.index..<Int(contract.node.record.subtreeEnd)
    where tree.records[index].labelStyle == .decimal {
      let node = Node(tree: tree, index: index)
      guard let range = node.labelRange else { continue }
      found[numbers(range, contract.source), default: []].append(node)
    }
    return found
  }

  /// The last number of each clause that has a first: 2 of clause 3 with 3.1 and 3.2.
  static func lastDecimals(_ decimals: [[Int]: [Node]]) -> [[Int]: Int] {
    var last: [[Int]: Int] = [:]
    for numbers in decimals.keys {
      let clause = Array(numbers.dropLast())
      guard let number = numbers.last, decimals[clause + [1]] != nil else { continue }
      last[clause] = max(last[clause] ?? 0, number)
    }
    return last
  }

  /// The numbers of a printed label: 3, 1 and 2 of 3.1.2.
  private static func numbers(_ range: TextRange, _ source: SourceText) -> [Int] {
    var numbers: [Int] = []
    var cursor = ScalarCursor(source.bytes, from: range.start, to: range.end)
    while !cursor.isAtEnd {
      if let ordinal = Ordinal.parse(source.bytes, from: cursor.offset, to: range.end) {
        numbers.append(ordinal.value)
        cursor.offset = ordinal.end
      } else {
        cursor.advance()
      }
    }
    return numbers
  }

  /// 第3.1.2条: the clause of that number, in the same annex or part before others. One beyond the
  /// last of its clause is missing.
  func decimal(
    _ written: WrittenReference, _ step: WrittenReference.Step, _ owner: Node
  ) -> Resolution {
    var resolution = Resolution(written, kind(of: written.steps), .resolved)
    let found = decimals[step.decimals] ?? []
    guard let base = found.first(where: { isBeside($0, owner) }) ?? found.first else {
      guard !written.followsOtherDocument, isBeyond(step.decimals) else {
        return external(written, resolution)
      }
      resolution.status = .dangling
      resolution.missing = step
      return resolution
    }
    descend(written.steps.dropFirst(), from: base, &resolution)
    return resolution
  }

  private func isBeside(_ node: Node, _ owner: Node) -> Bool {
    node.enclosing(.annex) == owner.enclosing(.annex)
      && node.enclosing(.part) == owner.enclosing(.part)
  }

  /// Whether 4.9 is beyond the last of a clause that has a 4.1. One between two others is there and
  /// not seen, glued to the one before, or the gap is reported where it is.
  private func isBeyond(_ numbers: [Int]) -> Bool {
    let clause = Array(numbers.dropLast())
    guard let number = numbers.last, let last = lastDecimals[clause] else { return false }
    return number > last
  }
}
