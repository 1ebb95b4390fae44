/// A printed number among its siblings.
struct SiblingNumber: Hashable, Sendable {
  /// The number: 15 of 第十五条之一.
  let value: Int

  /// The number after 之; 0 where there is none.
  let branch: Int

  /// What holds it: siblings of one holder share this number.
  let holder: Int

  /// Whether numbers begin at 1 again in every holder, as those of 3.1 and 4.1 do.
  let countsAnew: Bool

  init(_ value: Int, branch: Int = 0, holder: Int = 0, countsAnew: Bool = false) {
    self.value = value
    self.branch = branch
    self.holder = holder
    self.countsAnew = countsAnew
  }
}

/// A number that does not follow from those before it.
struct NumberingDeviation: Hashable, Sendable {
  /// How it deviates.
  enum Cause: Hashable, Sendable {
    /// Numbers are left out before it. Of a long gap only the ends are named.
    case gap(missing: [Int])
    /// The same number was printed before, at that position.
    case repeated(Int)
    /// It does not stand where it belongs.
    case outOfOrder
  }

  /// Which of the siblings deviates, counted from 0.
  let position: Int

  /// The sibling that it should follow, counted from 0.
  let previous: Int

  /// How it deviates.
  let cause: Cause

  /// What the number should be, where the neighbours on both sides leave no doubt.
  let expected: Int?
}

/// The longest gap of which every number is looked at.
let longestNamedGap = 100
