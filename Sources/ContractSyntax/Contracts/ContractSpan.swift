/// The entries of one contract, as indices of ``Draft/entries``.
package struct ContractSpan: Sendable {
  /// The first entry.
  package let start: Int
  /// The entry after the last.
  package let end: Int
  /// The first line of its contents table or its first heading: what stands before is front matter.
  package let firstHeading: Int
  /// The entry that is its printed title; nil where there is none.
  package let title: Int?
  /// The first entry of the signature block; nil where there is none.
  package let signature: Int?
  /// The style of numbers that stand for 条 in a contract that has none: 一、 or 1.
  package let articleStyle: LabelStyle
}
