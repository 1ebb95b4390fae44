/// A value of a YAML file, and where it stands.
package struct YAMLNode: Sendable {
  /// What it is.
  package let value: YAMLValue

  /// Where it begins.
  package let position: YAMLPosition
}

/// What a value of a YAML file is. Plain `true` or `12` is text, for nothing here is a number.
package indirect enum YAMLValue: Sendable {
  /// Nothing at all, `~` or `null`.
  case null
  /// A text, quoted or not.
  case text(String)
  /// `- a` or `[a]`
  case list([YAMLNode])
  /// `a: b`, in the order of the file; no key stands twice.
  case map([YAMLEntry])
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  /// The key.
  package let key: String

  /// Where the key begins.
  package let keyPosition: YAMLPosition

  /// The value.
  package let node: YAMLNode
}

/// A place in a YAML file.
package struct YAMLPosition: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int

  /// Counted from 1, in Unicode scalars.
  package let column: Int

  /// The place by line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a file begins.
  package static let start = YAMLPosition(line: 1, column: 1)
}
