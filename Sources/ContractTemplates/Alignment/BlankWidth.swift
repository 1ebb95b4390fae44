import ContractAnalysis

/// How much a value may hold, so that words next to a blank are not taken for part of its value.
enum BlankWidth: Int, Sendable {
  /// Digits and numerals
  case number
  /// Telephone numbers and what stands between their parts: (0799) 822-5016转2
  case phone
  /// The numbers of articles: 七条、第十条或第十二
  case reference
  /// A name or an address, within one part of a sentence
  case name
  /// Anything
  case text
  /// The mark that ticks a box
  case tick

  /// What fits a value of a kind.
  init(_ expects: Blank.Expectation) {
    switch expects {
    case .amount, .number, .year, .month, .day, .postcode: self = .number
    case .phone: self = .phone
    case .article: self = .reference
    case .place, .organization, .person: self = .name
    // 第一、二种: two choices, of which one is to be made.
    case .date, .text, .choice: self = .text
    }
  }

  /// What it costs to take a character for part of the value; one that is merely new costs 5, and 6
  /// more at the start of new words.
  func price(of symbol: ClauseSymbol) -> Int32 {
    // 【30】 is drawn around a value.
    if symbol.isDrawnAround { return 2 }
    return switch self {
    case .number: symbol.isNumeral ? 2 : 16
    case .reference: symbol.isNumeral || symbol.isReference || Self.links.contains(symbol) ? 2 : 16
    case .phone: symbol.isNumeral || Self.phoneMarks.contains(symbol) ? 2 : 16
    case .name: symbol.isBracket ? 2 : symbol.isSentenceMark ? 48 : 4
    case .text: symbol.isPunctuation ? 2 : 4
    case .tick: symbol.isTick ? 1 : 24
    }
  }

  private static let phoneMarks = Set(
    "()+-—转/".unicodeScalars.map { ClauseSymbol(scalar: $0.value) })

  private static let links = Set(
    "第条款项和或及至与".unicodeScalars.map { ClauseSymbol(scalar: $0.value) })
}
