import ContractSyntax

/// Nodes by what holds them, each group and the groups among themselves in document order.
func groupedByParent(_ nodes: [Node]) -> [[Node]] {
  var groups: [[Node]] = []
  var groupOfParent: [Node: Int] = [:]
  for node in nodes {
    guard let parent = node.parent else { continue }
    if let group = groupOfParent[parent] {
      groups[group].append(node)
    } else {
      groupOfParent[parent] = groups.count
      groups.append([node])
    }
  }
  return groups
}
