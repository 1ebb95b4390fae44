import ContractRules
import ContractText

extension Suggestion {
  /// What is to be done, in a sentence: 将「第九条」改为「第十条」.
  func words(in source: SourceText, _ language: Language) -> String {
    let old = Self.short(source.text(in: range))
    let new = Self.short(replacement)
    let isChinese = language == .chinese
    if range.isEmpty { return isChinese ? "加上「\(new)」" : "add “\(new)”" }
    if new.isEmpty, old.isEmpty { return isChinese ? "删去换行" : "delete the line break" }
    if new.isEmpty { return isChinese ? "删去「\(old)」" : "delete “\(old)”" }
    return isChinese ? "将「\(old)」改为「\(new)」" : "replace “\(old)” by “\(new)”"
  }

  /// Words without their line ends, and of very many the first and the last.
  private static func short(_ words: String) -> String {
    let scalars = words.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }
    if scalars.count <= longest { return string(scalars) }
    let half = longest / 2
    return string(scalars.prefix(half)) + "…" + string(scalars.suffix(half))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The most scalars of a mend that are shown.
  private static let longest = 60
}
