/// Which tokens of a template offer a choice with the blank before them: the 省(自治区) of
/// _____省(自治区), of which whoever fills it in keeps one; the 个 that stands on both sides of a blank.
func optionalTokens(_ tokens: [ClauseToken]) -> [Bool] {
  var optional = Array(repeating: false, count: tokens.count)
  for index in tokens.indices where tokens[index].symbol.blank != nil {
    if isCounter(tokens, index - 1), isCounter(tokens, index + 1),
      tokens[index + 1].range.isEmpty
    {
      optional[index - 1] = true
      optional[index + 1] = true
    }
    guard
      let open = (index + 1..<min(index + 4, tokens.count)).first(where: {
        tokens[$0].symbol == .open
      }),
      open > index + 1,
      let close = (open..<min(open + longestChoice, tokens.count)).first(where: {
        tokens[$0].symbol == .close
      })
    else { continue }
    for place in index + 1...close { optional[place] = true }
  }
  return optional
}

private func isCounter(_ tokens: [ClauseToken], _ index: Int) -> Bool {
  tokens.indices.contains(index) && tokens[index].symbol == .counter
}

/// The most tokens that a bracketed choice has, its brackets included.
private let longestChoice = 7
