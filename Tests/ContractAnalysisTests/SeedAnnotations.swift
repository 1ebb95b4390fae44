/// Hand annotations of the structure of the real page; lines and columns are 1-based.
struct SeedStructure: Decodable {
  struct Heading: Decodable {
    let number: Int
    let title: String
    let line: Int
  }

  struct Item: Decodable {
    let label: String
    let line: Int
    let children: [Item]?
  }

  struct Paragraph: Decodable {
    let line: Int
    let items: [Item]
  }

  struct Article: Decodable {
    let number: Int
    let line: Int
    let chapter: Int
    let paragraphs: [Paragraph]
  }

  struct Definition: Decodable {
    let term: String
    let line: Int
    let itemLines: [Int]
  }

  struct Note: Decodable {
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  struct Signature: Decodable {
    let firstLine: Int
    let lastLine: Int
  }

  struct BrokenLine: Decodable {
    let line: Int
    let continuesAt: Int
  }

  let firstLine: Int
  let lastLine: Int
  let toc: [Heading]
  let chapters: [Heading]
  let articles: [Article]
  let annexes: [Heading]
  let definitions: [Definition]
  let notes: [Note]
  let signature: Signature
  let brokenLines: [BrokenLine]
}

/// Hand annotations of its blanks.
struct SeedBlanks: Decodable {
  struct Blank: Decodable {
    let line: Int
    let column: Int
    let kind: String
    let confidence: String
    let valueKind: String
  }

  let blanks: [Blank]
}

/// Hand annotations of its references.
struct SeedReferences: Decodable {
  struct Reference: Decodable {
    let line: Int
    let column: Int
    let raw: String
    let kind: String
    let target: Target?
    let annexNumber: Int?
    let resolves: Bool?
    let suspect: Bool
    let expectedTarget: Target?
  }

  /// A number of an article or chapter, a title, or a place with its line.
  enum Target: Decodable {
    case number(Int)
    case title(String)
    case place(article: Int?, line: Int?)

    private enum Key: CodingKey { case article, line }

    init(from decoder: any Decoder) throws {
      if let container = try? decoder.singleValueContainer() {
        if let number = try? container.decode(Int.self) {
          self = .number(number)
          return
        }
        if let title = try? container.decode(String.self) {
          self = .title(title)
          return
        }
      }
      let container = try decoder.container(keyedBy: Key.self)
      self = .place(
        article: try container.decodeIfPresent(Int.self, forKey: .article),
        line: try container.decodeIfPresent(Int.self, forKey: .line))
    }
  }

  let references: [Reference]
}
