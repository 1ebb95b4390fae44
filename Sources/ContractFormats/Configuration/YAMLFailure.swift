/// Why a text is not the YAML that is read here, and where.
package struct YAMLFailure: Error, Hashable, Sendable {
  /// What is wrong with it.
  package enum Problem: Hashable, Sendable {
    /// It is no YAML, in the words of libyaml.
    case syntax(String)
    /// It is not UTF-8, or has characters in it that YAML forbids.
    case characters
    /// A key stands twice in one map.
    case duplicateKey(String)
    /// A key is a list or a map.
    case compoundKey
    /// Lists and maps lie in one another at more than `limit` levels.
    case tooDeep(limit: Int)
    /// `&name` or `*name`: a small file could stand for a huge one.
    case alias
    /// `!tag`: nothing here has a meaning for it.
    case tag
    /// A second `---`.
    case secondDocument
    /// There is no memory for it.
    case outOfMemory
  }

  /// What is wrong.
  package let problem: Problem

  /// Where.
  package let position: YAMLPosition
}
