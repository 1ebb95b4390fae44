/// The numbers of siblings in document order, and how far they have been followed.
///
/// One cause gives one deviation: after it, counting goes on from the number found. A number that
/// alone disagrees with neighbours that agree is a misprint or an intruder, and counting goes on as
/// if it were right. A new start at 1 is a list of its own (专用条款 after 通用条款, a list within an
/// item), from which the outer one may be taken up again.
struct NumberSequence {
  /// What of the numbers has been followed so far.
  private struct Run {
    var value: Int
    var branch: Int
    var position: Int
    /// Where each number was first printed.
    var seen: [Int: Int]
    /// Which of the runs it is, in the order of their beginnings.
    let index: Int
  }

  /// How many numbers and gaps a run has.
  private struct Tally {
    var numbers = 0
    var gaps = 0

    /// Whether so much is left out that it must be meant so: a 专用条款 or an explanation of a form
    /// that takes up only some of the articles.
    var isSelection: Bool { gaps >= 3 && gaps * 5 >= numbers }
  }

  private let numbers: [SiblingNumber]
  private var run: Run
  private var outer: [Run] = []
  private var misprintsLeft = 0
  private var deviations: [(run: Int, deviation: NumberingDeviation)] = []
  private var tallies = [Tally()]

  /// The numbers that do not follow from those before them, in document order.
  static func deviations(in numbers: [SiblingNumber]) -> [NumberingDeviation] {
    guard let first = numbers.first else { return [] }
    // An excerpt may begin at any number.
    var sequence = NumberSequence(numbers: numbers, first: first)
    for position in numbers.indices.dropFirst() { sequence.follow(position) }
    return sequence.deviations.filter { !sequence.tallies[$0.run].isSelection }.map(\.deviation)
  }

  private init(numbers: [SiblingNumber], first: SiblingNumber) {
    self.numbers = numbers
    run = Run(
      value: first.value, branch: first.branch, position: 0, seen: [first.value: 0], index: 0)
  }

  private mutating func follow(_ position: Int) {
    step(position)
    tallies[run.index].numbers += 1
  }

  private mutating func step(_ position: Int) {
    let number = numbers[position]
    if number.branch > 0 { return followBranch(position) }
    if misprintsLeft > 0 {
      misprintsLeft -= 1
      return misprint(position)
    }
    if number.value == run.value + 1 { return accept(position) }
    if startsElsewhere(position) { return begin(position) }
    let length = misprints(from: position)
    if length > 0 {
      misprintsLeft = length - 1
      return misprint(position)
    }
    if value(at: position + 1) == run.value + 1 { return intruder(position) }
    if number.value == 1, run.value > 1 {
      return begin(position, seen: run.value >= longRun ? run.seen : [:])
    }
    if resumesOuter(position) { return accept(position) }
    disagree(position)
  }

  /// The number of a sibling without 之; nil past the last.
  private func value(at position: Int) -> Int? {
    guard position < numbers.count, numbers[position].branch == 0 else { return nil }
    return numbers[position].value
  }
}

extension NumberSequence {
  private mutating func accept(_ position: Int) {
    let value = numbers[position].value
    run.value = value
    run.branch = 0
    run.position = position
    if run.seen[value] == nil { run.seen[value] = position }
  }

  /// 第十五条之一 follows 第十五条, and 第十六条 follows both.
  private mutating func followBranch(_ position: Int) {
    let number = numbers[position]
    if number.value == run.value, number.branch == run.branch {
      add(position, .repeated(run.position), expected: nil)
    } else if number.value == run.value + 1 {
      accept(position)
    }
    guard number.value == run.value else { return }
    run.branch = number.branch
    run.position = position
  }

  /// 第一条 of the next chapter, where every chapter counts anew.
  private func startsElsewhere(_ position: Int) -> Bool {
    let number = numbers[position]
    return number.value == 1 && (run.value == 1 || number.countsAnew)
      && number.holder != numbers[run.position].holder
  }

  /// Begins a list of its own; `seen` are the numbers whose absence from it is no gap.
  private mutating func begin(_ position: Int, seen: [Int: Int] = [:]) {
    outer.append(run)
    // Deeper nesting than this is not met; the bound keeps the search of outer lists short.
    if outer.count > 4 { outer.removeFirst() }
    let value = numbers[position].value
    run = Run(value: value, branch: 0, position: position, seen: seen, index: tallies.count)
    tallies.append(Tally())
    run.seen[value] = position
  }

  /// Whether a number takes an outer list up again; if so, that list is the current one. Within one
  /// chapter that counts anew, the next number belongs to that chapter.
  private mutating func resumesOuter(_ position: Int) -> Bool {
    let number = numbers[position]
    let current = numbers[run.position].holder
    let found = outer.lastIndex { list in
      list.value + 1 == number.value
        && (number.holder != current || numbers[list.position].holder == current)
    }
    guard let index = found else { return false }
    run = outer[index]
    outer.removeSubrange(index...)
    return true
  }

  /// How many numbers from here on are misprinted: those between neighbours that fit each other,
  /// as in 二十, 十一, 二十二; 0 where that is not so.
  ///
  /// More than one only where they fall back, for 七, 十, 十一 is a gap.
  private func misprints(from position: Int) -> Int {
    let number = numbers[position].value
    let longest = number < run.value && number > 1 ? 3 : 1
    for length in 1...longest where value(at: position + length) == run.value + length + 1 {
      return length
    }
    return 0
  }

  private mutating func misprint(_ position: Int) {
    let value = numbers[position].value
    let expected = run.value + 1
    let cause: NumberingDeviation.Cause = run.seen[value].map { .repeated($0) } ?? .outOfOrder
    add(position, cause, expected: expected)
    run.value = expected
    run.branch = 0
    run.position = position
    run.seen[expected] = position
  }

  /// A number between two that follow each other: 五十五, 十二, 五十六.
  private mutating func intruder(_ position: Int) {
    let value = numbers[position].value
    add(position, run.seen[value].map { .repeated($0) } ?? .outOfOrder, expected: nil)
    if run.seen[value] == nil { run.seen[value] = position }
  }

  private mutating func disagree(_ position: Int) {
    let value = numbers[position].value
    if value > run.value {
      let missing = missingNumbers(before: value)
      if !missing.isEmpty { add(position, .gap(missing: missing), expected: nil) }
    } else if repeatsSelection(position) {
      return begin(position, seen: run.seen)
    } else {
      add(position, run.seen[value].map { .repeated($0) } ?? .outOfOrder, expected: nil)
    }
    accept(position)
  }

  /// The numbers that are left out before `value`; those printed earlier, out of order, are not.
  private func missingNumbers(before value: Int) -> [Int] {
    let gap = run.value + 1..<value
    guard gap.count <= longestNamedGap else { return [gap.lowerBound, gap.upperBound - 1] }
    return gap.filter { run.seen[$0] == nil }
  }

  /// 专用条款 that take up only some of the numbers of the 通用条款 before them: 三, 五, 九.
  private func repeatsSelection(_ position: Int) -> Bool {
    guard let second = value(at: position + 1), let third = value(at: position + 2) else {
      return false
    }
    let first = numbers[position].value
    return first + 3 <= run.value && first < second && second < third
      && [first, second, third].allSatisfy { run.seen[$0] != nil }
  }

  private mutating func add(
    _ position: Int, _ cause: NumberingDeviation.Cause, expected: Int?
  ) {
    if case .gap = cause { tallies[run.index].gaps += 1 }
    let deviation = NumberingDeviation(
      position: position, previous: run.position, cause: cause, expected: expected)
    deviations.append((run.index, deviation))
  }
}

/// A run up to such a number is the body of a contract; what begins at 1 after it is a 专用条款 that
/// may leave out any of the same numbers.
private let longRun = 10
