import Testing

@testable import ContractRules

/// Numbers of siblings: 15.1 is 第十五条之一, | begins the next holder.
private func siblings(_ text: String) -> [SiblingNumber] {
  var holder = 0
  var numbers: [SiblingNumber] = []
  for word in text.split(separator: " ") {
    if word == "|" {
      holder += 1
      continue
    }
    let parts = word.split(separator: ".").compactMap { Int($0) }
    numbers.append(
      SiblingNumber(parts[0], branch: parts.count > 1 ? parts[1] : 0, holder: holder))
  }
  return numbers
}

/// A deviation in a few signs: 5: gap 3 4, 6: repeat, 11: order, and what it should be after =.
private func describe(_ text: String) -> String {
  let numbers = siblings(text)
  return NumberSequence.deviations(in: numbers).map { deviation in
    let number = "\(numbers[deviation.position].value)"
    let expected = deviation.expected.map { "=\($0)" } ?? ""
    return switch deviation.cause {
    case .gap(let missing): "\(number) gap \(missing.map(String.init).joined(separator: ","))"
    case .repeated: "\(number) repeat\(expected)"
    case .outOfOrder: "\(number) order\(expected)"
    }
  }.joined(separator: "; ")
}

@Suite("The sequence of printed numbers")
struct NumberSequenceTests {
  @Test(
    "One cause gives one deviation",
    arguments: [
      ("7 10 11 12", "10 gap 8,9"), ("1 2 4", "4 gap 3"),
      ("5 6 6 7 8", "6 repeat"), ("5 6 6 8 9", "6 repeat=7"), ("4 6 6 7", "6 order=5"),
      ("20 11 22 23", "11 order=21"), ("20 11 12 23 24", "11 order=21; 12 order=22"),
      ("55 12 56 57", "12 order"), ("7 9 8 10", "9 order"), ("7 10 8 9 11", "10 order"),
      ("1 2 3 2 4 5", "2 repeat"), ("18 19 20 12", "12 order"),
      ("1 2 3 | 4 6 7", "6 gap 5"), ("10 | 1 12 13", "1 order=11"),
      ("6 7 8 7 8 9", "7 repeat"), ("1 1 2", "1 repeat"),
      ("15 15.1 15.1 16", "15 repeat"), ("15 15.1 17", "17 gap 16"),
      ("1 2 500 501", "500 gap 3,499"),
      ("1 2 3 4 | 1 2 3 5 6", "5 gap 4"),
      ("1 2 3 4 5 6 7 8 9 10 | 1 2 3 5 6 7 8 9 10 11 13", "13 gap 12"),
    ])
  func deviates(_ numbers: String, _ expected: String) {
    #expect(describe(numbers) == expected)
  }

  @Test(
    "What is no deviation",
    arguments: [
      "", "1", "463 464 465", "1 2 3", "15 15.1 15.2 16", "1 2 3 1 2 3", "1 | 1 | 1",
      "1 2 | 1 2 3 | 1", "1 2 3 1 2 4 5", "1 2 3 4 5 6 7 8 9 10 | 3 5 9",
      "1 2 3 4 5 6 7 8 9 10 11 12 | 1 2 3 6 7 8 9 10 12", "1 | 1 2 3",
      "1 2 3 4 5 | 1 2 | 6 7",
      "1 2 3 | 1 6 34 49 53 60", "1 1 1 2 4 9 12 13 15 21",
    ])
  func follows(_ numbers: String) {
    #expect(describe(numbers) == "")
  }

  @Test("A number left out of a long row is found where it was, whatever the row")
  func everyGap() {
    for missing in 2..<60 {
      let numbers = (1...60).filter { $0 != missing }.map { SiblingNumber($0) }
      let deviations = NumberSequence.deviations(in: numbers)
      #expect(deviations.map(\.cause) == [.gap(missing: [missing])])
      #expect(deviations.map(\.position) == [missing - 1])
    }
  }

  @Test("A single misprint in a long row gives one deviation, at the misprint")
  func everyMisprint() {
    for place in 1..<59 {
      for printed in [2, 7, 30, 99] where printed != place + 1 {
        var numbers = (1...60).map { SiblingNumber($0) }
        numbers[place] = SiblingNumber(printed)
        let deviations = NumberSequence.deviations(in: numbers)
        // Next to a neighbour of the same number the other of the two may be the misprint.
        guard abs(printed - place - 1) > 1 else { continue }
        #expect(deviations.map(\.position) == [place])
        #expect(deviations.map(\.expected) == [place + 1])
      }
    }
  }
}
