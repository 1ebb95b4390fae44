import ContractText
import Testing

@testable import ContractAnalysis
@testable import ContractSyntax

extension HandMadeContract {
  /// Makes the references, terms and blanks.
  struct Maker {
    let source: SourceText
    let contract: Contract

    var references: [Reference] {
      get throws {
        let articles = contract.articles
        try #require(articles.count == 4)
        return [
          reference(try find("第九条", in: source), "第二条", 2, .dangling),
          reference(
            try find("第一条办理", in: source), "第四条", 4, .suspect, targets: [articles[0]],
            expected: articles[1]),
          reference(try find("第三条", in: source), "第四条", 4, .resolved, targets: [articles[2]]),
          reference(
            try find("供水企业", in: source), "第四条", 4, .external, document: "《水法》"),
        ]
      }
    }

    var terms: [Term] {
      get throws {
        let use = try find("甲方", in: source)
        let place = place("第一条", article: 1)
        return [
          Term(term: "甲方", range: use, place: place, definition: nil, uses: [use, use]),
          Term(term: "乙方", range: use, place: place, definition: nil, uses: []),
        ]
      }
    }

    var blanks: [Blank] {
      get throws {
        let mark = try find("_____", in: source)
        let gap = try find("。\n第四条", in: source)
        return [
          Blank(
            id: "第二条-1", range: mark, form: .underscore, place: place("第二条", article: 2),
            expects: .amount, subject: "付给乙方", unit: "万元", context: "付给乙方＿＿万元",
            isReference: false),
          Blank(
            id: "第三条-1", range: TextRange(gap.start, gap.start), form: .lost,
            place: place("第三条", article: 3), expects: .amount, subject: nil, unit: nil,
            context: "工程造价为＿＿。", isReference: false),
        ]
      }
    }

    private func reference(
      _ range: TextRange, _ label: String, _ article: Int, _ status: Reference.Status,
      targets: [Node] = [], expected: Node? = nil, document: String? = nil
    ) -> Reference {
      let text = source.text(in: range)
      let written = WrittenReference(
        form: .numbered, range: range, text: text, steps: [], count: 1, title: nil,
        isExternal: document != nil, document: document, part: nil, followsOtherDocument: false,
        enumeration: 0, endsRange: false, sentence: range, owner: 0)
      return Reference(
        written: written, range: range, text: text, place: place(label, article: article),
        kind: document == nil ? .article : .external, status: status, targets: targets,
        expected: expected, evidence: nil, missing: nil)
    }
  }
}
