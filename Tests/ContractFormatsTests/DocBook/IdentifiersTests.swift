import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("Ids of DocBook elements")
struct IdentifiersTests {
  private func contract(_ text: String) throws -> Contract {
    try #require(parse(SourceText(text)).contracts.first)
  }

  /// The ids of every node of one kind.
  private func ids(_ kind: NodeKind, _ text: String, prefix: String = "") throws -> [String?] {
    let contract = try contract(text)
    let identifiers = Identifiers(contract, prefix: prefix)
    return contract.node.descendants(kind).map { identifiers[$0] }
  }

  private static let text = """
    合同
    第一章 总则
    第一条 正文。
    另一款：
    （一）甲；
    （二）乙。
    第二条 正文。
    第二条之一 正文。
    第二章 附则
    第三条 正文。
    第三条 又是第三条。
    """

  @Test("divisions are named after their printed number")
  func divisions() throws {
    #expect(try ids(.chapter, Self.text) == ["chapter-1", "chapter-2"])
    #expect(
      try ids(.article, Self.text)
        == ["article-1", "article-2", "article-2-branch-1", "article-3", "article-3-2"])
  }

  @Test("paragraphs and items are named after what holds them")
  func parts() throws {
    let paragraphs = try ids(.paragraph, Self.text)
    #expect(paragraphs.prefix(2) == ["article-1-paragraph-1", "article-1-paragraph-2"])
    #expect(
      try ids(.item, Self.text)
        == ["article-1-paragraph-2-item-1", "article-1-paragraph-2-item-2"])
  }

  @Test("all ids of a later contract have its prefix")
  func prefix() throws {
    for kind in [NodeKind.chapter, .article, .paragraph, .item] {
      let ids = try ids(kind, Self.text, prefix: "contract-2-")
      #expect(ids.allSatisfy { $0?.hasPrefix("contract-2-") == true })
    }
  }

  @Test("a node without an id is reached through the nearest that has one")
  func target() throws {
    let contract = try contract(Self.text)
    let identifiers = Identifiers(contract, prefix: "")
    let leaf = try #require(contract.articles[0].paragraphs[1].items[0].leaf(.text))
    #expect(identifiers[leaf] == nil)
    #expect(identifiers.target(leaf) == "article-1-paragraph-2-item-1")
    #expect(identifiers.target(contract.node) == nil)
  }

  @Test("a name that is taken has a number after it")
  func unique() throws {
    var identifiers = Identifiers(try contract(Self.text), prefix: "")
    #expect(identifiers.unique("body") == "body")
    #expect(identifiers.unique("body") == "body-2")
    #expect(identifiers.unique("body-3") == "body-3")
    #expect(identifiers.unique("body") == "body-4")
    #expect(identifiers.unique("article-3") == "article-3-3")
  }

  @Test(
    "a blank's id becomes an XML name",
    arguments: [
      ("第十五条-2", "第十五条-2"), ("附件一第三条之一-1", "附件一第三条之一-1"),
      ("第二〇条-1", "第二〇条-1"), ("第(1)项-2", "第-1-项-2"), ("1.1-3", "id-1.1-3"),
      ("“供水 工程”-1", "id--供水-工程--1"), ("第𠀀条-1", "第-条-1"), ("", "id"),
    ])
  func name(id: String, name: String) {
    #expect(xmlName(id) == name)
  }
}
