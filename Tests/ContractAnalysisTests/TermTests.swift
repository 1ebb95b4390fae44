import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// Defined terms and their uses.
@Suite struct TermTests {
  @Test func glossaryAndUses() throws {
    let analysis = try analysis(
      of: """
        第一条 名词解释：
        热网：指输送热力的管道。
        热力：指蒸汽和热水。
        第二条 乙方通过热网供应热力，热力应当合格。
        """)
    #expect(analysis.terms.map(\.term) == ["热网", "热力"])
    #expect(analysis.terms.map(\.uses.count) == [1, 3])
    #expect(analysis.terms.map(\.place.label) == ["第一条“热网”", "第一条“热力”"])
    for term in analysis.terms {
      #expect(analysis.source.text(in: term.range) == term.term)
      #expect(term.definition != nil)
      for use in term.uses { #expect(analysis.source.text(in: use) == term.term) }
    }
  }

  /// Numbered entries define terms as well, where an article has two of them.
  @Test func numberedEntries() throws {
    let analysis = try analysis(
      of: """
        第一条 定义
        1、飞灰：指焚烧后捕集的颗粒物。
        2、炉渣：是指焚烧后的残渣。
        第二条 飞灰应当填埋，炉渣应当利用。
        第三条 乙方应当：
        （1）付款：指定账户；
        （2）收款。
        """)
    #expect(analysis.terms.map(\.term) == ["飞灰", "炉渣"])
    #expect(analysis.terms.map(\.uses.count) == [1, 1])
    #expect(analysis.explainedTerms.count == 2)
  }

  /// The longest term counts: 热力公司 is no use of 热力.
  @Test func longestTerm() throws {
    let analysis = try analysis(
      of: """
        第一条 名词解释：
        热力：指蒸汽和热水。
        热力公司：指乙方。
        第二条 热力公司供应热力。
        """)
    #expect(analysis.terms.map(\.uses.count) == [1, 1])
  }

  @Test(arguments: [
    ("东城区城市管理局（以下简称“甲方”）授权。", ["甲方"]), ("光明公司(下称乙方)接受授权。", ["乙方"]),
    ("本协议所称“热力”，是指蒸汽和热水。", ["热力"]), ("“热网”系指输送热力的管道。", ["热网"]),
    ("“甲方”指定的账户。", []), ("甲方授权乙方。", []), ("“飞灰”，是指焚烧的残渣。", ["飞灰"]),
    ("飞灰和炉渣（以下统称“残渣”）应当填埋。", ["残渣"]), ("厂区用地（以下称场地）由甲方提供。", ["场地"]),
    ("甲方和乙方（合称“双方”）协商。", ["双方"]), ("三项费用统称为运营成本。", []),
  ])
  func termsWithinSentences(_ sentence: String, _ expected: [String]) throws {
    let terms = try analysis(of: contract(around: sentence)).terms
    #expect(terms.map(\.term) == expected)
    #expect(terms.allSatisfy { $0.definition == nil })
  }

  /// A glossary in every usual form: a table's rows too, whose head is no term.
  @Test(arguments: [
    ["“飞灰”，是指残渣。", "“炉渣” 系指残渣。"], ["飞灰：指残渣。", "炉渣:是指残渣。"], ["飞灰 是指残渣。", "炉渣　指残渣。"],
    ["术语\t含义", "飞灰\t指残渣", "炉渣\t指残渣"], ["│名称│含义│", "│飞灰  │指残渣│", "│炉渣│指残渣│"],
    ["| 飞灰 | 指残渣 |", "| 炉渣 | 指残渣 |"],
  ])
  func formsOfGlossary(_ entries: [String]) throws {
    let text = "第一条 名词解释：\n\(entries.joined(separator: "\n"))\n第二条 乙方处理飞灰和炉渣。\n"
    let analysis = try analysis(of: text)
    #expect(analysis.terms.map(\.term) == ["飞灰", "炉渣"])
    #expect(analysis.terms.map(\.uses.count) == [1, 1])
    #expect(analysis.terms.allSatisfy { $0.definition != nil })
  }

  /// One entry of several terms defines each of them; single characters cannot be searched for.
  @Test func entryOfSeveralTerms() throws {
    let analysis = try analysis(
      of: """
        第一条 名词解释：
        日、月、季度、年：均指公历的日、月、季度、年。
        热力：指蒸汽和热水。
        第二条 乙方每季度报告一次。
        """)
    #expect(analysis.terms.map(\.term) == ["日", "月", "季度", "年", "热力"])
    #expect(analysis.contract.definitions.count == 2)
    #expect(analysis.terms.map(\.uses.count) == [0, 0, 2, 0, 0])
  }
}
