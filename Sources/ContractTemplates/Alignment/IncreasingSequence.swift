/// The places of a longest strictly increasing subsequence of `values`, in order.
///
/// Patience sorting, in time n log n.
func longestIncreasing(_ values: [Int]) -> [Int] {
  var tails: [Int] = []
  var previous = Array(repeating: -1, count: values.count)
  for (index, value) in values.enumerated() {
    var low = 0
    var high = tails.count
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = tails[low - 1] }
    if low == tails.count { tails.append(index) } else { tails[low] = index }
  }
  var sequence: [Int] = []
  var next = tails.last ?? -1
  while next >= 0 {
    sequence.append(next)
    next = previous[next]
  }
  return sequence.reversed()
}
