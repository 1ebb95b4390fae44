import ContractAnalysis
import ContractSyntax
import ContractText

/// Writes the typed trees of one file's contracts as JSON, by `Schemas/contract.schema.json`.
///
/// Every node has its kind, number, label, title and range, and either its children or, as a leaf,
/// its text as it stands in the file. White space between leaves is left out; the ranges tell where
/// it is.
///
/// - Parameter path: The file as the user named it.
public func treeJSON(_ analyses: [Analysis], path: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.toolMember()
    writer.member("path", path)
    writer.key("contracts")
    writer.array { writer in
      for analysis in analyses { writer.contract(analysis) }
    }
  }
  writer.endLine()
  return writer.takeBytes()
}

extension JSONWriter {
  fileprivate mutating func contract(_ analysis: Analysis) {
    var cursor = PositionCursor(analysis.source)
    object { writer in
      writer.contractMembers(analysis, &cursor)
      writer.counts(ContractCounts(analysis))
      writer.key("tree")
      writer.node(analysis.contract.node, &cursor)
    }
  }

  private mutating func node(_ node: Node, _ cursor: inout PositionCursor) {
    let children = node.children
    object { writer in
      writer.member("kind", node.kind == .contractTitle ? "title" : "\(node.kind)")
      writer.number(of: node)
      writer.member("label", joined(children, .label))
      writer.member("title", joined(children, node.kind == .contract ? .contractTitle : .title))
      writer.rangeMember(node.range, &cursor)
      if node.kind.isLeaf {
        writer.key("text")
        writer.string(cursor.source.bytes[node.range.start..<node.range.end])
        return
      }
      writer.key("children")
      writer.array { writer in
        for child in children where child.kind != .space { writer.node(child, &cursor) }
      }
    }
  }

  /// 第十五条之一 has a branch besides.
  private mutating func number(of node: Node) {
    switch node.kind {
    case .item, .subitem: member("number", node.itemNumber)
    default: member("number", node.number)
    }
    if let branch = node.branch { member("branch", branch) }
  }
}

/// The leaves of one kind among `nodes`, joined; nil where there are none.
private func joined(_ nodes: [Node], _ kind: NodeKind) -> String? {
  let parts = nodes.filter { $0.kind == kind }
  return parts.isEmpty ? nil : parts.map(\.text).joined()
}
