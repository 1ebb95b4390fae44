import ContractAnalysis
import ContractSyntax
import ContractText

extension TemplateProfile {
  /// A profile of any template, drafted from what its text shows, for a lawyer to improve: ids,
  /// kinds, units, choices that a note lists, constraints that the words leave no doubt of.
  public init(draftedFrom analysis: Analysis) {
    var names = TemplateNames(analysis)
    let choices = TemplateChoices(analysis)
    let boxes = TemplateBoxes(analysis)
    let places = analysis.blanks.indices.filter { !boxes.isLater($0) }
    let blanks = places.map { place in
      let blank = analysis.blanks[place]
      let choice = boxes.choice(at: place)
      return TemplateBlank(
        id: names.id(at: place, options: choice?.options ?? []), foundAs: blank.id,
        article: articleLabel(blank.place), expects: blank.expects, subject: blank.subject,
        unit: blank.unit, isOptional: Self.isOptional(blank, choices),
        minimum: blank.expects == .article ? DecimalNumber(1) : nil,
        maximum: blank.expects == .article
          ? choices.lastArticle : choice?.isEither == true ? DecimalNumber(1) : nil,
        choices: choice?.options ?? choices.allowed(in: blank),
        boxes: choice?.boxes.map { analysis.blanks[$0].id } ?? [], context: blank.context)
    }
    let draft = ConstraintDraft(
      analysis: analysis, blanks: blanks, found: places.map { analysis.blanks[$0] })
    self.init(analysis, blanks: blanks, constraints: draft.constraints())
  }

  /// A blank in a drafting note goes with the note; signatures and seals are put on paper.
  private static func isOptional(_ blank: Blank, _ choices: TemplateChoices) -> Bool {
    if choices.isInNote(blank.range.start) { return true }
    return ["签字", "签章", "盖章", "公章"].contains { blank.subject?.contains($0) == true }
  }
}

/// 第十五条, or what a place outside all articles is called: 签署栏.
func articleLabel(_ place: Place) -> String {
  guard let article = place.article else { return place.label }
  let annex = place.annex.map { "附件\(chineseNumeral($0))" } ?? ""
  let branch = place.branch.map { "之\(chineseNumeral($0))" } ?? ""
  return "\(annex)第\(chineseNumeral(article))条\(branch)"
}
