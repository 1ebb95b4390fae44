import ContractFormats
import ContractSyntax
import ContractText
import Testing

@testable import ContractAnalysis
@testable import ContractRules

/// A contract whose findings, blanks, references and terms are made by hand, so that the reports are
/// tested apart from what finds them.
struct HandMadeContract {
  static let text = """
    供水特许经营协议
    第一章 总则
    第一条 甲方为供水企业。
    第二条 甲方依照第九条付给乙方_____万元。
    第二章 附则
    第三条 工程造价为。
    第四条 甲方按第一条办理，乙方应当予以配合并承担费用。
    """

  let source = SourceText(HandMadeContract.text)
  let analysis: Analysis

  init() throws {
    let contract = try #require(parse(source).contracts.first)
    let made = HandMadeContract.Maker(source: source, contract: contract)
    analysis = Analysis(
      contract, references: try made.references, terms: try made.terms, blanks: try made.blanks)
  }

  /// The bytes of the first occurrence of `words`.
  func range(_ words: String) throws -> TextRange { try find(words, in: source) }

  /// The contract with a finding of each shape.
  var checked: CheckedContract {
    get throws {
      CheckedContract(
        analysis: analysis, findings: try findings,
        notChecked: [
          NotChecked(rule: "contents-mismatch", reason: Text(zh: "没有目录", en: "no contents table"))
        ])
    }
  }

  private var findings: [Finding] {
    get throws {
      let lastArticle = try range("第四条")
      let reference = try range("第九条")
      let gap = TextRange(try range("。\n第四条").start, try range("。\n第四条").start)
      return [
        Finding(
          rule: "dangling-reference", severity: .error, range: reference,
          place: place("第二条", article: 2), message: Text(zh: "没有第九条", en: "no article 9"),
          related: [RelatedPlace(Text(zh: "最后一条", en: "the last article"), lastArticle)],
          suggestion: Suggestion(reference, "第一条")),
        Finding(
          rule: "lost-blank", severity: .warning, range: gap, place: place("第三条", article: 3),
          message: Text(zh: "缺少数额", en: "the amount is missing"), related: [],
          suggestion: Suggestion(gap, "_____万元")),
        Finding(
          rule: "doubled-text", severity: .note, range: lastArticle,
          place: place("第四条", article: 4), message: Text(zh: "多余", en: "too much"), related: [],
          suggestion: Suggestion(lastArticle, "")),
      ]
    }
  }
}

func place(_ label: String, article: Int) -> Place {
  Place(label: label, article: article)
}

func find(_ words: String, in source: SourceText) throws -> TextRange {
  let found = try #require(source.bytes.firstRange(of: Array(words.utf8)))
  return TextRange(found.lowerBound, found.upperBound)
}
