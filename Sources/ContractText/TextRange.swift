/// A stretch of the decoded text: UTF-8 byte offsets from 0, the end exclusive.
///
/// Offsets are kept in 32 bits, for a tree holds many ranges; no text is longer than
/// ``SourceText/sizeLimit``.
public struct TextRange: Hashable, Sendable, Comparable {
  private let lower: UInt32
  private let upper: UInt32

  /// The range from byte `start` to byte `end`, which never lies before `start`.
  public init(_ start: Int, _ end: Int) {
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The first byte, counted from 0.
  public var start: Int { Int(lower) }

  /// The byte after the last one.
  public var end: Int { Int(upper) }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether no byte lies within: a place between two bytes.
  public var isEmpty: Bool { lower == upper }

  /// Whether byte `offset` lies within.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` lies within.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// By start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
