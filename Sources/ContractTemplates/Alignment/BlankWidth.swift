import ContractAnalysis

/// How much a value may hold, so that words next to a blank are not taken for part of its value.
enum BlankWidth: Int, Sendable {
  /// Digits and numerals
  case number
  /// The numbers of articles: 七条、第十条或第十二
  case reference
  /// A name or an address, within one part of a sentence
  case name
  /// Anything
  case text

  /// What fits a value of a kind.
  init(_ expects: Blank.Expectation) {
    switch expects {
    case .amount, .number, .year, .month, .day, .phone, .postcode: self = .number
    case .article: self = .reference
    case .place, .organization, .person, .choice: self = .name
    case .date, .text: self = .text
    }
  }

  /// What it costs to take a character for part of the value; a character that is merely new costs 4,
  /// and 3 more at the start of new words.
  func price(of symbol: ClauseSymbol) -> Int32 {
    switch self {
    case .number: symbol.isNumeral ? 1 : 8
    case .reference: symbol.isNumeral || symbol.isReference || Self.links.contains(symbol) ? 1 : 8
    case .name: symbol.isPunctuation && !symbol.isBracket ? 24 : 2
    case .text: 2
    }
  }

  private static let links = Set(
    "第条款项和或及至与".unicodeScalars.map { ClauseSymbol(scalar: $0.value) })
}
