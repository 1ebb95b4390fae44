/// A value as a file of values gives it.
package struct FillValue: Hashable, Sendable {
  /// The id of the blank that it is for.
  package let id: String

  /// What is to be written there; empty where nothing is.
  package let value: String

  /// The line of the file, counted from 1.
  package let line: Int
}
