import ContractAnalysis
import ContractText

/// A template with values written into its blanks.
public struct Filling: Sendable {
  /// The text of the template, each blank with a value replaced by it; all else byte for byte.
  public let text: [UInt8]

  /// The bytes of ``text`` that are each value, by the id of its blank; of ticked boxes the first.
  public let ranges: [String: TextRange]

  /// Each value that was written, with the bytes of the template in whose place it stands, in order.
  public let edits: [Edit]

  /// Writes `values`, by the ids of the blanks, into a template, and ticks the boxes of the options named. A blank without a value, or with
  /// an empty one, stays as it is; an id that the template does not have is passed over.
  public init(_ profile: TemplateProfile, _ values: [String: String]) {
    let places = profile.analysis?.blankRanges ?? [:]
    let edits = profile.blanks.flatMap { blank -> [Edit] in
      guard let value = values[blank.id], !value.isEmpty else { return [] }
      return blank.written(value).compactMap { place, words in
        places[place].map { Edit(id: blank.id, range: $0, value: words) }
      }
    }
    self.edits = Self.apart(edits.sorted { $0.range < $1.range })
    (text, ranges) = Self.write(self.edits, into: profile.text)
  }

  /// A value and the bytes of the template in whose place it stands.
  public struct Edit: Sendable {
    /// The id of the blank.
    public let id: String

    /// The bytes of the blank in the template.
    public let range: TextRange

    /// The value.
    public let value: String
  }

  private static func apart(_ edits: [Edit]) -> [Edit] {
    var end = 0
    return edits.filter { edit in
      guard edit.range.start >= end else { return false }
      end = edit.range.end
      return true
    }
  }

  private static func write(
    _ edits: [Edit], into template: [UInt8]
  ) -> (text: [UInt8], ranges: [String: TextRange]) {
    var text: [UInt8] = []
    var ranges: [String: TextRange] = [:]
    text.reserveCapacity(template.count)
    var copied = 0
    for edit in edits {
      text += template[copied..<edit.range.start]
      let range = TextRange(text.count, text.count + edit.value.utf8.count)
      ranges[edit.id] = ranges[edit.id] ?? range
      text += edit.value.utf8
      copied = edit.range.end
    }
    text += template[copied...]
    return (text, ranges)
  }
}

extension TemplateProfile {
  /// What is wrong with `values`: ids that the template does not have, values that a blank cannot
  /// take, days that a month does not have; in no order of importance, but always the same.
  public func problems(of values: [String: String]) -> [FillProblem] {
    let known = Dictionary(blanks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let wrong = values.keys.sorted().compactMap { id -> FillProblem? in
      guard let value = values[id], !value.isEmpty else { return nil }
      guard let blank = known[id] else { return .unknownBlank(id: id) }
      return blank.fault(of: value).map { .wrongValue(id: id, value: value, $0) }
    }
    return wrong.isEmpty ? impossibleDays(values) : wrong
  }

  /// 2月30日
  private func impossibleDays(_ values: [String: String]) -> [FillProblem] {
    blanks.compactMap { blank in
      guard blank.expects == .day, let date = blank.date, let written = values[blank.id],
        let day = wholeNumber(written)?.whole,
        let month = values["\(date).月"].flatMap(wholeNumber)?.whole,
        let last = CivilCalendar.lastDay(
          ofMonth: month, year: values["\(date).年"].flatMap(wholeNumber)?.whole),
        day > last
      else { return nil }
      return .wrongValue(id: blank.id, value: written, .noSuchDay)
    }
  }
}

extension TemplateBlank {
  /// What a value puts where: itself, or a tick into the boxes of its options.
  fileprivate func written(_ value: String) -> [(place: String, words: String)] {
    guard !boxes.isEmpty, let options = options(of: value) else { return [(foundAs, value)] }
    return options.map { (boxes[$0], tickMark) }
  }
}
