import ContractText

/// For each file that has them, in the order of the first, the file and one line about its
/// acceptances that had nothing to accept.
package func complaints(
  about unused: [UnusedAcceptance], in language: Language
) -> [(path: String, problem: String)] {
  var paths: [String] = []
  var counts: [String: Int] = [:]
  for entry in unused {
    if counts[entry.path] == nil { paths.append(entry.path) }
    counts[entry.path, default: 0] += 1
  }
  return paths.map { path in
    let count = counts[path] ?? 0
    return (
      path,
      language == .chinese
        ? "其中接受的 \(count) 处问题不再出现，可以删去"
        : "\(count) accepted and no longer found; to be taken out"
    )
  }
}
