import ContractAnalysis
import ContractText

extension [BlankValue] {
  /// Finds sums that stand twice side by side, in figures and in Chinese characters, and disagree:
  /// 2500万元（大写：贰仟万元整）. The characters may be a blank's value or words added to one.
  mutating func readAmounts(in contract: Analysis) {
    for index in indices where self[index].blank.expects == .amount && self[index].isValid {
      guard let range = self[index].range, !range.isEmpty,
        let other = contract.otherAmount(of: range)
      else { continue }
      self[index].problem = .otherAmount(other.words)
      // Where both are blanks, one of them bears the fault.
      if let double = firstIndex(where: { $0.range?.contains(other.range.start) == true }),
        double < index, self[double].problem != nil
      {
        self[index].problem = nil
      }
    }
  }
}

extension Analysis {
  /// The other way in which the sum at `range` is written, where the two disagree.
  fileprivate func otherAmount(of range: TextRange) -> (words: String, range: TextRange)? {
    let reading = index.node(at: range.start).reading
    for pair in amountPairs(in: reading) where !pair.agrees {
      let figures = reading.sourceRange(pair.figures.start, pair.figures.end)
      let words = reading.sourceRange(pair.words.start, pair.words.end)
      for (own, other) in [(figures, words), (words, figures)] where own.contains(range.start) {
        return (source.text(in: other), other)
      }
    }
    return nil
  }
}
