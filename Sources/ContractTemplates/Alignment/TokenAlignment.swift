import ContractText

/// Which characters of a filled piece stand for which of the template's.
struct TokenAlignment: Sendable {
  /// For each token of the template the token of the filled piece that it is; -1 where it is gone.
  private(set) var matches: [Int]

  /// For each token of the template that is a blank what stands in it; empty ranges for the others.
  private(set) var values: [Range<Int>]

  /// Holds a template's tokens against those of a filled piece.
  init(_ template: [ClauseToken], _ filled: [ClauseToken]) {
    matches = Array(repeating: -1, count: template.count)
    values = Array(repeating: 0..<0, count: template.count)
    var gap = AlignmentGap(template: template[...], filled: filled[...])
    trim(&gap)
    align(gap)
    takeWordsInPlace(of: template, filled)
    takeRepeatedUnits(of: template, filled)
    leaveParticles(of: template, filled)
    giveTicksToTheirWords(of: template)
  }

  /// ☑乙方, where 甲方 and its box were taken out: the tick belongs to the words after it.
  private mutating func giveTicksToTheirWords(of template: [ClauseToken]) {
    let boxes = template.indices.dropLast().filter { template[$0].symbol.isTickBox }
    for (place, box) in boxes.enumerated() where !values[box].isEmpty {
      let end = values[box].upperBound
      guard matches[box + 1] != end,
        let other = boxes[(place + 1)...].first(where: { matches[$0 + 1] == end }),
        values[other].isEmpty
      else { continue }
      values[other] = values[box]
      values[box] = values[box].lowerBound..<values[box].lowerBound
    }
  }

  /// 第 and 【, which are no part of a value.
  private func isMark(_ token: ClauseToken) -> Bool {
    token.symbol == .ordinalMark || token.symbol.isDrawnAround
  }

  /// 授权的江源省: no name begins with 的. 鉴于……；: the mark after a value is the template's, written
  /// otherwise.
  private mutating func leaveParticles(of template: [ClauseToken], _ filled: [ClauseToken]) {
    for index in template.indices where template[index].symbol.blank != nil {
      if template[index].symbol.width == .name, let first = values[index].first,
        filled[first].symbol == .particle
      {
        values[index] = values[index].dropFirst()
      }
      let next = index + 1
      if next < template.count, matches[next] < 0, template[next].symbol.isSentenceMark,
        let last = values[index].last, filled[last].symbol.isSentenceMark
      {
        values[index] = values[index].dropLast()
        matches[next] = last
      }
    }
  }

  /// What does not fit its blank is no whole sentence.
  private static let longestMisfit = 12

  /// What stands between the very words before and after a blank is its value, fitting or not: the
  /// 面议 of 造价为面议元, the 另行约定 of which 定 alone might do for a number.
  private mutating func takeWordsInPlace(
    of template: [ClauseToken], _ filled: [ClauseToken]
  ) {
    for index in template.indices.dropFirst().dropLast()
    where template[index].symbol.blank != nil
      && values[index].allSatisfy({ isMark(filled[$0]) || filled[$0].symbol.isPending })
    {
      let (before, after) = (matches[index - 1], matches[index + 1])
      guard before >= 0, after > before + 1, after - before <= Self.longestMisfit else { continue }
      values[index] = before + 1..<after
    }
  }

  /// The unit that was written again belongs to the value: the 元8角6分 of 2元8角6分元.
  private mutating func takeRepeatedUnits(
    of template: [ClauseToken], _ filled: [ClauseToken]
  ) {
    for index in template.indices.dropLast()
    where template[index].symbol.blank != nil && !values[index].isEmpty {
      let (end, after) = (values[index].upperBound, matches[index + 1])
      guard after >= end, after - end <= Self.longestMisfit,
        filled[end].symbol == template[index + 1].symbol
      else { continue }
      values[index] = values[index].lowerBound..<after
      let next = after + 1
      guard next < filled.count, filled[next].symbol == filled[after].symbol,
        !template[index + 1].symbol.isPunctuation,
        index + 2 == template.count || matches[index + 2] != next
      else { continue }
      // 2025年年: the second is the template's.
      values[index] = values[index].lowerBound..<next
      matches[index + 1] = next
    }
  }

  /// Takes what is alike at both ends.
  private mutating func trim(_ gap: inout AlignmentGap) {
    let whole = gap
    while let left = gap.template.first, let right = gap.filled.first, left.symbol == right.symbol {
      matches[gap.template.startIndex] = gap.filled.startIndex
      gap.template.removeFirst()
      gap.filled.removeFirst()
    }
    while let left = gap.template.last, let right = gap.filled.last, left.symbol == right.symbol {
      matches[gap.template.endIndex - 1] = gap.filled.endIndex - 1
      gap.template.removeLast()
      gap.filled.removeLast()
    }
    // The word after a blank says where its value ends: 国籍:中国。 may have sentences after it.
    guard gap.template.last?.symbol.blank != nil, gap.template.endIndex < matches.count else {
      return
    }
    matches[gap.template.endIndex] = -1
    gap = AlignmentGap(
      template: whole.template[gap.template.startIndex...gap.template.endIndex],
      filled: whole.filled[gap.filled.startIndex...gap.filled.endIndex])
  }

  /// Small stretches are aligned at the least cost; long ones first cut at what is surely alike.
  private mutating func align(_ gap: AlignmentGap) {
    guard gap.size > AlignmentGap.smallSize else { return take(gap.cheapest()) }
    var rest = gap
    for anchor in gap.anchors() {
      let before = rest.upTo(anchor)
      rest = rest.after(anchor)
      for offset in 0..<anchor.count {
        matches[anchor.template + offset] = anchor.filled + offset
      }
      align(before, final: true)
    }
    align(rest, final: true)
  }

  /// What lies between two anchors; too long to compare, all of it counts as replaced.
  private mutating func align(_ gap: AlignmentGap, final: Bool) {
    if gap.size <= AlignmentGap.largestSize { return take(gap.cheapest()) }
    for index in gap.template.indices {
      values[index] = gap.filled.startIndex..<gap.filled.startIndex
    }
  }

  private mutating func take(_ steps: [AlignmentStep]) {
    for step in steps {
      switch step {
      case .match(let left, let right): matches[left] = right
      case .blank(let left, let range): values[left] = range
      }
    }
  }
}

/// What the alignment of a stretch says.
enum AlignmentStep {
  /// Two tokens are the same.
  case match(Int, Int)
  /// The value of a blank.
  case blank(Int, Range<Int>)
}

/// A stretch of a template's tokens and the stretch of a filled piece that stands for it.
struct AlignmentGap {
  var template: ArraySlice<ClauseToken>
  var filled: ArraySlice<ClauseToken>

  /// How many pairs of tokens there are.
  var size: Int { (template.count + 1) * (filled.count + 1) }

  /// Up to this size nothing is gained by looking for anchors.
  static let smallSize = 1_600

  /// Beyond this size a stretch is not compared token by token, so that time stays in proportion.
  static let largestSize = 1_000_000

  /// What lies before an anchor.
  func upTo(_ anchor: Anchor) -> AlignmentGap {
    AlignmentGap(
      template: template[template.startIndex..<anchor.template],
      filled: filled[filled.startIndex..<anchor.filled])
  }

  /// What lies after an anchor.
  func after(_ anchor: Anchor) -> AlignmentGap {
    AlignmentGap(
      template: template[(anchor.template + anchor.count)...],
      filled: filled[(anchor.filled + anchor.count)...])
  }
}
