import ContractAnalysis

extension [BlankValue] {
  /// Reads year, month and day that stand in a row as one date.
  mutating func readDates() {
    for index in indices.dropLast(Swift.min(2, count)) {
      let parts = self[index..<index + 3]
      guard parts.map(\.blank.expects) == [.year, .month, .day],
        self[index].place == self[index + 2].place,
        parts.allSatisfy({ $0.isValid }),
        let year = self[index].normalized.flatMap({ Int($0) }),
        let month = self[index + 1].normalized.flatMap({ Int($0) }),
        let day = self[index + 2].normalized.flatMap({ Int($0) })
      else { continue }
      if day > CivilCalendar.lastDay(ofMonth: month, year: year) ?? 31 {
        self[index + 2].problem = .impossibleDate
        self[index + 2].normalized = nil
      } else {
        for part in index..<index + 3 { self[part].normalized = isoDate(year, month, day) }
      }
    }
  }
}
