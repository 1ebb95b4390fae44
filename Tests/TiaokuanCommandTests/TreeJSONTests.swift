import ContractAnalysis
import ContractFormats
import ContractSyntax
import ContractText
import Foundation
import Testing

@Suite("The tree as JSON")
struct TreeJSONTests {
  static let samples = ["filled-clean", "filled-defective", "water-supply-page"]

  private func exported(_ source: SourceText) throws -> [String: Any] {
    let analyses = parse(source).contracts.map { analyze($0) }
    let bytes = treeJSON(analyses, path: "contract.txt")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func source(_ sample: String) throws -> SourceText {
    let path = Project.sample(sample + ".txt")
    return SourceText(bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  /// The trees of the contracts.
  private func trees(_ document: [String: Any]) -> [[String: Any]] {
    let contracts = document["contracts"] as? [[String: Any]] ?? []
    return contracts.compactMap { $0["tree"] as? [String: Any] }
  }

  /// A node and all below it, in document order.
  private func nodes(_ node: [String: Any]) -> [[String: Any]] {
    [node] + (node["children"] as? [[String: Any]] ?? []).flatMap(nodes)
  }

  private func offset(_ node: [String: Any], _ end: String) -> Int? {
    let range = node["range"] as? [String: [String: Int]]
    return range?[end]?["offset"]
  }

  @Test("is valid by its schema", arguments: samples)
  func valid(sample: String) throws {
    let schema = try JSONSchema("contract.schema.json")
    #expect(schema.problems(try exported(try source(sample))).prefix(5) == [])
  }

  @Test("holds every byte of the contract but white space between leaves", arguments: samples)
  func lossless(sample: String) throws {
    let source = try source(sample)
    let trees = trees(try exported(source))
    try #require(!trees.isEmpty)
    for tree in trees {
      var end = try #require(offset(tree, "start"))
      for leaf in nodes(tree) where leaf["children"] == nil {
        let start = try #require(offset(leaf, "start"))
        let between = source.text(in: TextRange(end, start)).filter { !$0.isWhitespace }
        #expect(between.isEmpty)
        end = try #require(offset(leaf, "end"))
        #expect(leaf["text"] as? String == source.text(in: TextRange(start, end)))
      }
      #expect(offset(tree, "end") == end)
    }
  }

  @Test(
    "numbers are those printed, of items as strings",
    arguments: [
      ("article", "第一条", 1 as Int?, nil as String?), ("article", "第二条之一", 2, nil),
      ("item", "（一）", nil, "1"), ("subitem", "b)", nil, "b"), ("item", "3.2", nil, "3.2"),
    ])
  func numbers(kind: String, label: String, number: Int?, name: String?) throws {
    let text =
      "合同\n第一条 包括：\n（一）甲：\na) 丙；\nb) 丁；\n（二）乙。\n第二条 正文。\n第二条之一 正文。\n第三条 条款：\n3.1 甲；\n3.2 乙。"
    let tree = try #require(trees(try exported(SourceText(text))).first)
    let node = try #require(
      nodes(tree).first { $0["kind"] as? String == kind && $0["label"] as? String == label })
    #expect(node["number"] as? Int == number)
    #expect(node["number"] as? String == name)
    #expect(node["branch"] as? Int == (label.hasSuffix("之一") ? 1 : nil))
  }

  @Test("titles are those printed")
  func titles() throws {
    let text = "供水合同\n第一章\n总则\n第一条 正文。\n第二条 正文。"
    let tree = try #require(trees(try exported(SourceText(text))).first)
    #expect(tree["title"] as? String == "供水合同")
    let chapter = try #require(nodes(tree).first { $0["kind"] as? String == "chapter" })
    #expect(chapter["label"] as? String == "第一章")
    #expect(chapter["title"] as? String == "总则")
  }
}
