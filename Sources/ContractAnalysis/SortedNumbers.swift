/// Words and runs of characters as numbers, in lists that are searched by halving: made several times
/// faster than sets.
extension [UInt64] {
  /// The place of a number in a list in ascending order; nil where it is not there.
  package func place(of number: UInt64) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }

  /// The numbers in ascending order, each once.
  package consuming func sortedOnce() -> [UInt64] {
    sort()
    var kept = 0
    for index in indices where index == 0 || self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
    return self
  }
}
