import ContractTemplates
import ContractText

/// A template to be filled in from a file of values.
package struct FillRequest: Sendable {
  private let profile: TemplateProfile
  let path: String
  private let isForced: Bool

  /// Fills `profile` from the file at `path`; with `isForced` values of the wrong kind are written.
  package init(profile: TemplateProfile, path: String, isForced: Bool) {
    self.profile = profile
    self.path = path
    self.isForced = isForced
  }

  /// What is wrong with the values, in the order of the file, each with its place (values.yaml:3).
  package func complaints(
    about values: [FillValue], in language: Language
  ) -> [(place: String, problem: String)] {
    let lines = Dictionary(values.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    return profile.problems(of: map(values)).filter(isInTheWay)
      .map { (lines[$0.id] ?? 1, $0) }.sorted { $0.0 < $1.0 }
      .map { ("\(path):\($0)", text(of: $1).text(in: language)) }
  }

  /// The template with the values in it.
  package func filling(_ values: [FillValue]) -> Filling { Filling(profile, map(values)) }

  private func map(_ values: [FillValue]) -> [String: String] {
    Dictionary(values.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private func isInTheWay(_ problem: FillProblem) -> Bool {
    if case .unknownBlank = problem { return true }
    return !isForced
  }

  private func text(of problem: FillProblem) -> Text {
    switch problem {
    case .unknownBlank(let id):
      let nearest = nearestName(to: id, among: profile.blanks.map(\.id))
      return Text(
        zh: "范本中没有空白 \(id)"
          + (nearest.map { "；是否指 \($0)？" } ?? "；用 tiaokuan fill --blank-values 列出全部空白"),
        en: "the template has no blank \(id)"
          + (nearest.map { "; did you mean \($0)?" } ?? "; tiaokuan fill --blank-values lists all"))
    case .wrongValue(let id, let value, let fault):
      return Text(
        zh: "\(id)：\(value) 不能填入，\(fault.text.text(in: .chinese))；确要照填请加 --force",
        en: "\(id): \(value) does not fit: \(fault.text.text(in: .english)) (--force writes it)")
    }
  }
}
