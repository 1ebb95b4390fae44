/// Takes the bytes of a report as it grows.
package typealias ByteSink = ([UInt8]) -> Void

/// How many bytes a report holds back before it hands them over.
private let drainSize = 1 << 16

extension JSONWriter {
  /// Hands over what was written, once it is worth a call.
  mutating func drain(to sink: ByteSink) {
    if bytes.count >= drainSize { sink(takeBytes()) }
  }
}

extension ReportText {
  /// Hands over what was written, once it is worth a call.
  mutating func drain(to sink: ByteSink) {
    if bytes.count >= drainSize { sink(takeBytes()) }
  }
}

extension CSVWriter {
  /// Hands over what was written, once it is worth a call.
  mutating func drain(to sink: ByteSink) {
    if bytes.count >= drainSize { sink(takeBytes()) }
  }
}
