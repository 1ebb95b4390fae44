import ContractAnalysis

extension [BlankValue] {
  /// Reads year, month and day that stand in a row as one date.
  mutating func readDates() {
    for index in indices.dropLast(Swift.min(2, count)) {
      // A slice that is kept would copy the whole list at every change.
      guard self[index].blank.expects == .year, self[index + 1].blank.expects == .month,
        self[index + 2].blank.expects == .day, self[index].place == self[index + 2].place,
        self[index].isValid, self[index + 1].isValid, self[index + 2].isValid,
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
    for index in indices.dropLast() where !isPartOfDate(index) { readDay(index) }
  }

  /// Whether a month has its year before it.
  private func isPartOfDate(_ index: Int) -> Bool {
    index > 0 && self[index - 1].blank.expects == .year
      && self[index - 1].place == self[index].place
  }

  /// 每年2月30日: no year has it.
  private mutating func readDay(_ index: Int) {
    guard self[index].blank.expects == .month, self[index + 1].blank.expects == .day,
      self[index].place == self[index + 1].place, self[index].isValid, self[index + 1].isValid,
      let month = self[index].normalized.flatMap({ Int($0) }),
      let day = self[index + 1].normalized.flatMap({ Int($0) }),
      day > CivilCalendar.lastDay(ofMonth: month, year: nil) ?? 31
    else { return }
    self[index + 1].problem = .impossibleDate
    self[index + 1].normalized = nil
  }
}
