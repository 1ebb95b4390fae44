import ContractText

/// A change of the text: some bytes replaced by others.
public struct Edit: Hashable, Sendable {
  /// The bytes to replace.
  public let range: TextRange

  /// What takes their place.
  public let replacement: String

  /// The replacement of `range`.
  public init(_ range: TextRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// The bytes after `edits`, which must be in order and apart from one another.
public func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  for edit in edits where edit.range.start >= offset && edit.range.end <= bytes.count {
    result += bytes[offset..<edit.range.start]
    result += edit.replacement.utf8
    offset = edit.range.end
  }
  result += bytes[offset...]
  return result
}
