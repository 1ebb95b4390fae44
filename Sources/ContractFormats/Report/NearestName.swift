/// The name of `names` that `word` was most likely meant to be; nil where none comes near.
package func nearestName(to word: String, among names: [String]) -> String? {
  let limit = max(2, word.utf8.count / 3)
  return
    names.map { (name: $0, distance: editDistance(Array(word.utf8), Array($0.utf8))) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?
    .name
}

/// How many bytes must be added, taken out or changed to make `right` of `left` (Levenshtein).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (index, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let above = row[column + 1]
      let changed = diagonal + (byte == right[column] ? 0 : 1)
      row[column + 1] = min(changed, above + 1, row[column] + 1)
      diagonal = above
    }
  }
  return row[right.count]
}
