import Testing

@testable import ContractFormats

@Suite("YAML as it is read here")
struct YAMLReaderTests {
  static let trees: [(text: String, tree: String)] = [
    ("", "null@1:1"),
    ("# 只有注释\n", "null@1:1"),
    ("stage: draft\n", "{stage@1:1: draft@1:8}@1:1"),
    ("a: off\nb: 012\nc: 'yes'\n", "{a@1:1: off@1:4, b@2:1: 012@2:4, c@3:1: yes@3:4}@1:1"),
    ("a: ~\nb:\nc: ''\n", "{a@1:1: null@1:4, b@2:1: null@2:3, c@3:1: @3:4}@1:1"),
    (
      "ignore:\n  - 空白\n  - [a, b]\n",
      "{ignore@1:1: [空白@2:5, [a@3:6, b@3:9]@3:5]@2:3}@1:1"
    ),
    ("条: 第五条\n项: x\n", "{条@1:1: 第五条@1:4, 项@2:1: x@2:4}@1:1"),
    ("{地: 甲, 乙: 丙}", "{地@1:2: 甲@1:5, 乙@1:8: 丙@1:11}@1:1"),
    ("\u{FEFF}a: b", "{a@1:1: b@1:4}@1:1"),
    (
      "a: \"x\\ny\"\r\nb: |\r\n  一\r\n  二\r\n",
      "{a@1:1: x\ny@1:4, b@2:1: 一\n二\n@2:4}@1:1"
    ),
    ("---\na: b\n...\n", "{a@2:1: b@2:4}@2:1"),
  ]

  @Test("gives texts, lists and maps, each with its place", arguments: trees)
  func tree(_ row: (text: String, tree: String)) throws {
    #expect(shown(try readYAML(Array(row.text.utf8))) == row.tree)
  }

  private func shown(_ node: YAMLNode) -> String {
    let value =
      switch node.value {
      case .null: "null"
      case .text(let text): text
      case .list(let nodes): "[" + nodes.map(shown).joined(separator: ", ") + "]"
      case .map(let entries):
        "{"
          + entries.map { "\($0.key)@\(place($0.keyPosition)): \(shown($0.node))" }
          .joined(separator: ", ") + "}"
      }
    return value + "@" + place(node.position)
  }

  private func place(_ position: YAMLPosition) -> String { "\(position.line):\(position.column)" }

  static let refused: [(text: String, problem: YAMLFailure.Problem, line: Int, column: Int)] = [
    ("a: 1\na: 2\n", .duplicateKey("a"), 2, 1),
    ("x:\n  条: 1\n  条: 2\n", .duplicateKey("条"), 3, 3),
    ("? [a]\n: b\n", .compoundKey, 1, 3),
    ("a: &x 1\nb: *x\n", .alias, 1, 4),
    ("a: *x\n", .alias, 1, 4),
    ("a: &x [1]\n", .alias, 1, 4),
    ("a: !!str 1\n", .tag, 1, 4),
    ("a: !x {b: c}\n", .tag, 1, 4),
    ("a: 1\n---\nb: 2\n", .secondDocument, 2, 1),
    ("条: 一\n款: \u{07}\n", .characters, 2, 4),
    (
      "a:\n\t- b\n", .syntax("found character that cannot start any token"), 2, 1
    ),
    ("a: b: c\n", .syntax("mapping values are not allowed in this context"), 1, 5),
    ("a: 'b\n", .syntax("found unexpected end of stream"), 2, 1),
    ("a: [b, c\n", .syntax("did not find expected ',' or ']'"), 2, 1),
    ("- a\nb: c\n", .syntax("did not find expected '-' indicator"), 2, 1),
    ("a:\n   b: 1\n  c: 2\n", .syntax("did not find expected key"), 3, 3),
  ]

  @Test("says what is wrong, and where", arguments: refused)
  func refuses(_ row: (text: String, problem: YAMLFailure.Problem, line: Int, column: Int)) {
    let position = YAMLPosition(line: row.line, column: row.column)
    #expect(throws: YAMLFailure(problem: row.problem, position: position)) {
      try readYAML(Array(row.text.utf8))
    }
  }

  @Test("is UTF-8")
  func encoding() {
    // 条 in GB18030, and UTF-16 with its mark.
    let bytes: [(bytes: [UInt8], line: Int, column: Int)] = [
      (Array("a: 一\nb: ".utf8) + [0xCC, 0xF5], 2, 4), (Array("条".utf8) + [0xE6, 0x9D, 0x0A], 1, 2),
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
    ]
    for (bytes, line, column) in bytes {
      let position = YAMLPosition(line: line, column: column)
      #expect(throws: YAMLFailure(problem: .characters, position: position)) {
        try readYAML(bytes)
      }
    }
  }

  @Test(
    "goes down so far and no further", arguments: [yamlDepthLimit, yamlDepthLimit + 1, 100_000])
  func depth(_ depth: Int) throws {
    let open = Array(repeating: UInt8(ascii: "["), count: depth)
    let close = Array(repeating: UInt8(ascii: "]"), count: depth)
    if depth <= yamlDepthLimit {
      _ = try readYAML(open + close)
    } else {
      #expect(throws: YAMLFailure.self) { try readYAML(open + close) }
    }
  }

  @Test("a quoted text is read as it was", arguments: [1, 2, 3] as [UInt64])
  func quoting(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<500 {
      let text = random.string(count: 20)
      let node = try readYAML(Array("a: \(quotedYAML(text))\n".utf8))
      guard case .map(let entries) = node.value, case .text(let read) = entries[0].node.value else {
        Issue.record("no text for \(text.debugDescription)")
        continue
      }
      #expect(Array(read.utf8) == Array(text.utf8))
    }
  }

  @Test("no bytes are too much for it", arguments: [4, 5, 6] as [UInt64])
  func anyBytes(seed: UInt64) {
    var random = RandomText(seed: seed)
    let signs = Array("a条:-[]{}&*!|>'\"%@`#?,~ \n\t".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? 0
      }
      guard let node = try? readYAML(bytes) else { continue }
      #expect(node.position.line >= 1 && node.position.column >= 1)
    }
  }
}
