import Foundation

/// A place in the annotated page: line and column from 1, the column in Unicode scalars.
struct Spot: Hashable, CustomStringConvertible {
  let line: Int
  let column: Int

  var description: String { "\(line):\(column)" }
}

/// What is annotated of the structure.
struct GoldStructure: Decodable {
  struct Heading: Decodable {
    let number: Int
    let line: Int
  }
  struct Article: Decodable {
    let number: Int
    let line: Int
    let paragraphs: [Paragraph]
  }
  struct Paragraph: Decodable {
    let index: Int
    let line: Int
    let items: [Item]
  }
  struct Item: Decodable {
    let label: String
    let line: Int
    let children: [Subitem]
  }
  struct Subitem: Decodable {
    let label: String
    let line: Int
  }
  struct Note: Decodable {
    let line: Int
    let column: Int
  }
  struct Definition: Decodable {
    let term: String
    let line: Int
    let itemLines: [Int]
  }
  let chapters: [Heading]
  let articles: [Article]
  let annexes: [Heading]
  let definitions: [Definition]
  let notes: [Note]
}

/// What is annotated of the blanks.
struct GoldBlanks: Decodable {
  struct Blank: Decodable {
    let line: Int
    let column: Int
    let kind: String
    let confidence: String
  }
  let blanks: [Blank]
}

/// What is annotated of the references.
struct GoldReferences: Decodable {
  struct Reference: Decodable {
    let line: Int
    let column: Int
    let raw: String
    let kind: String
    let target: Target?
    let annexNumber: Int?
    let suspect: Bool
    let resolves: Bool?
    let expectedTarget: Target?
    let relative: Bool?
  }

  /// An article's number, an annex's title, or a place by its parts.
  enum Target: Decodable {
    case number(Int)
    case title(String)
    case place(Parts)

    struct Parts: Decodable {
      let chapter: Int?
      let article: Int?
      let paragraph: Int?
      let item: Int?
      let definition: String?
      let line: Int?
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else if let title = try? container.decode(String.self) {
        self = .title(title)
      } else {
        self = .place(try container.decode(Parts.self))
      }
    }
  }
  let references: [Reference]
}

/// Reads one file of annotations.
func gold<Value: Decodable>(_ type: Value.Type, _ name: String, in shared: URL) throws -> Value {
  let data = try Data(contentsOf: shared.appending(path: "gold").appending(path: name))
  return try JSONDecoder().decode(type, from: data)
}
