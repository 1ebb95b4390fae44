import ContractText

/// Text as a reader reads it: stretches of the source joined where a line was broken.
///
/// A single stretch is read in place; only joined ones are copied, into a small array. Offsets of
/// the reading count bytes of ``bytes``, from ``start`` to ``end``; ``sourceRange(_:_:)`` leads back
/// to the file.
public struct Reading: Sendable {
  /// The bytes that hold the reading, from ``start`` up to ``end``.
  public let bytes: [UInt8]

  /// The first byte of the reading in ``bytes``.
  public let start: Int

  /// The byte of ``bytes`` after the last of the reading.
  public let end: Int

  /// The stretches where there are several; empty for a single one, which is most readings.
  private let joints: [TextRange]

  /// The stretches of the source, in order.
  public var segments: [TextRange] {
    joints.isEmpty && start < end ? [TextRange(start, end)] : joints
  }

  private init(_ bytes: [UInt8], _ start: Int, _ end: Int, _ joints: [TextRange]) {
    self.bytes = bytes
    self.start = start
    self.end = end
    self.joints = joints
  }

  /// A reading of one stretch of `source`, in place.
  public init(source: SourceText, _ segment: TextRange) {
    self.init(source.bytes, segment.start, segment.end, [])
  }

  /// A reading of `segments` of `source`, in order.
  public init(source: SourceText, segments: [TextRange]) {
    if segments.count == 1 {
      self.init(source: source, segments[0])
      return
    }
    var joined: [UInt8] = []
    joined.reserveCapacity(segments.reduce(0) { $0 + $1.length })
    for segment in segments { joined += source.bytes[segment.start..<segment.end] }
    self.init(joined, 0, joined.count, segments)
  }

  /// The whole reading as a string.
  public var text: String { text(start, end) }

  /// The string from byte `from` of the reading up to byte `to`.
  public func text(_ from: Int, _ to: Int) -> String {
    String(decoding: bytes[max(start, from)..<max(start, from, min(end, to))], as: UTF8.self)
  }

  /// The place in the source of a byte of the reading. At a joint it is the start of the later
  /// stretch, or with `isEnd` the end of the earlier one.
  public func sourceOffset(_ offset: Int, isEnd: Bool = false) -> Int {
    if joints.isEmpty { return offset }
    var rest = offset
    for (index, segment) in joints.enumerated() {
      if rest < segment.length || (rest == segment.length && (isEnd || index == joints.count - 1)) {
        return segment.start + rest
      }
      rest -= segment.length
    }
    return joints.last?.end ?? 0
  }

  /// The byte of the reading that stands at byte `byte` of the source; nil where none does.
  package func offset(ofSource byte: Int) -> Int? {
    var passed = start
    for segment in segments {
      if segment.start <= byte, byte <= segment.end { return passed + byte - segment.start }
      passed += segment.length
    }
    return nil
  }

  /// The range in the source from byte `from` of the reading up to byte `to`.
  public func sourceRange(_ from: Int, _ to: Int) -> TextRange {
    let first = sourceOffset(from)
    return TextRange(first, from == to ? first : sourceOffset(to, isEnd: true))
  }
}
