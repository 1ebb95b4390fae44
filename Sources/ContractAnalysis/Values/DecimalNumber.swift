/// A number as it is written in a contract, exact to the last digit: 3.50 and 3.5 are equal.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits as one whole number, without zeros at the end of a fraction.
  public let digits: Int

  /// How many of the digits stand after the decimal point.
  public let fractionLength: Int

  /// Zero.
  public static let zero = DecimalNumber(0)

  /// A whole number.
  public init(_ value: Int) {
    digits = value
    fractionLength = 0
  }

  /// `digits` of which the last `fractionLength` stand after the point.
  public init(digits: Int, fractionLength: Int) {
    var digits = digits
    var length = max(0, fractionLength)
    while length > 0, digits % 10 == 0 {
      digits /= 10
      length -= 1
    }
    self.digits = digits
    self.fractionLength = length
  }

  /// The number as an `Int`; nil where it has a fraction.
  public var whole: Int? { fractionLength == 0 ? digits : nil }

  /// The number times 10 to the power of `power`; nil where it grows too large.
  public func scaled(by power: Int) -> DecimalNumber? {
    guard power > fractionLength else {
      return DecimalNumber(digits: digits, fractionLength: fractionLength - power)
    }
    return Self.shifted(digits, by: power - fractionLength).map { DecimalNumber($0) }
  }

  /// The sum; nil where it grows too large.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let length = max(fractionLength, other.fractionLength)
    guard let left = Self.shifted(digits, by: length - fractionLength),
      let right = Self.shifted(other.digits, by: length - other.fractionLength)
    else { return nil }
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : DecimalNumber(digits: sum, fractionLength: length)
  }

  /// Whether it is larger than `other`; false where that cannot be told.
  public func exceeds(_ other: DecimalNumber) -> Bool {
    adding(DecimalNumber(digits: -other.digits, fractionLength: other.fractionLength))
      .map { $0.digits > 0 } ?? false
  }

  private static func shifted(_ value: Int, by power: Int) -> Int? {
    var result = value
    for _ in 0..<power {
      let (next, overflows) = result.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      result = next
    }
    return result
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// In digits, without separators: 1200000, 3.5.
  public var description: String {
    guard fractionLength > 0 else { return String(digits) }
    let written = String(digits.magnitude)
    let padded =
      String(repeating: "0", count: max(0, fractionLength + 1 - written.count)) + written
    let point = padded.index(padded.endIndex, offsetBy: -fractionLength)
    return (digits < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}
