import ContractAnalysis
import ContractSyntax
import ContractText

/// A template that filled contracts are held against.
public struct ComparisonTemplate: Sendable {
  /// What it is called: its title, or the path that it was read from.
  public let name: String

  /// What is known of it: blanks, constraints, text.
  public let profile: TemplateProfile

  /// The unfilled contract.
  public let analysis: Analysis

  let units: ClauseUnits

  /// The words of each article.
  let words: [ClauseWords]

  /// The runs of characters that the articles have.
  let runNumbers: RunNumbers

  /// References that point nowhere or, as it seems, to a wrong clause, in document order.
  private let wrongReferences: [Reference]

  /// For each blank of the analysis its place in the profile; nil for one that is left out there.
  private let profilePlaces: [Int?]

  /// A template from its profile; nil where there is no contract in its text.
  public init?(name: String?, _ profile: TemplateProfile) {
    guard let analysis = profile.analysis else { return nil }
    self.init(name: name, profile, analysis)
  }

  /// A template from a text, of which a profile is drafted; nil where there is no contract in it.
  public init?(name: String?, _ source: SourceText) {
    guard let analysis = templateContract(of: source.bytes) else { return nil }
    self.init(name: name, TemplateProfile(draftedFrom: analysis), analysis)
  }

  private init(name: String?, _ profile: TemplateProfile, _ analysis: Analysis) {
    self.name = name ?? profile.title ?? ""
    self.profile = profile
    self.analysis = analysis
    let places = Dictionary(
      profile.blanks.enumerated().flatMap { index, blank in blank.places.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    profilePlaces = analysis.blanks.map { places[$0.id] }
    let expects = zip(analysis.blanks, profilePlaces).map { blank, place in
      place.map { profile.blanks[$0].expects } ?? blank.expects
    }
    var reader = TokenReader(analysis, blanks: expects)
    units = reader.read()
    var numbers = RunNumbers()
    words = units.articles.map { ClauseWords($0, &numbers) }
    runNumbers = numbers
    wrongReferences = analysis.references.filter { $0.status == .suspect || $0.status == .dangling }
      .sorted { $0.range < $1.range }
  }

  /// The wrong references that begin in a stretch of the template.
  func wrongReferences(in range: TextRange) -> ArraySlice<Reference> {
    wrongReferences(upTo: range.end - 1).suffix(
      from: wrongReferences(upTo: range.start - 1).endIndex)
  }

  /// The wrong reference that words of the template are part of.
  func wrongReference(holding range: TextRange) -> Reference? {
    wrongReferences(upTo: range.start).last.flatMap { $0.range.contains(range) ? $0 : nil }
  }

  /// The wrong references that begin at or before a byte.
  private func wrongReferences(upTo offset: Int) -> ArraySlice<Reference> {
    var low = 0
    var high = wrongReferences.count
    while low < high {
      let middle = (low + high) / 2
      if wrongReferences[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return wrongReferences[..<low]
  }

  /// The place in the profile of the blank at `place` of the analysis; the boxes of a choice have one.
  func profilePlace(at place: Int) -> Int? { profilePlaces[place] }

  /// What the profile says of the blank at `place` of the analysis; nil where it leaves it out.
  func blank(at place: Int) -> TemplateBlank? {
    profilePlaces[place].map { profile.blanks[$0] }
  }
}
