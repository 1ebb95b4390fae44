import ContractAnalysis
import ContractText

/// A stretch of running text that becomes an element of DocBook.
struct InlineSpan: Hashable, Sendable {
  /// What it becomes.
  enum Kind: Hashable, Sendable {
    /// A drafting note: `remark`.
    case note
    /// A reference to the element of an id: `link`.
    case link(id: String, isSuspect: Bool)
    /// A reference to what is not there: `phrase role="dangling-reference"`.
    case dangling
    /// A blank: `phrase role="blank"`.
    case blank(id: String, expects: Blank.Expectation)
    /// A use of a defined term: `glossterm`.
    case term(id: String)
  }

  /// The bytes it covers; none for a blank whose marks were lost.
  let range: TextRange

  /// What it becomes.
  let kind: Kind

  /// The element's name.
  var element: String {
    switch kind {
    case .note: "remark"
    case .link: "link"
    case .dangling, .blank: "phrase"
    case .term: "glossterm"
    }
  }

  /// The element's attributes.
  var attributes: [(String, String)] {
    switch kind {
    case .note: []
    case .link(let id, let isSuspect):
      [("linkend", id)] + (isSuspect ? [("role", "suspect")] : [])
    case .dangling: [("role", "dangling-reference")]
    case .blank(let id, let expects):
      [("role", "blank"), ("xml:id", id), ("remap", expects.rawValue)]
    case .term(let id): [("linkend", id)]
    }
  }

  /// Whether it is the use of a term.
  var isTerm: Bool { if case .term = kind { true } else { false } }

  /// Whether the schema lets `inner` stand within it.
  func mayHold(_ inner: InlineSpan) -> Bool {
    switch (kind, inner.kind) {
    case (.note, .term): false
    case (.note, _): true
    case (.link, .blank), (.dangling, .blank): true
    default: false
    }
  }
}
