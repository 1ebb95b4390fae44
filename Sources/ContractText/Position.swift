/// A place in the user's file.
public struct Position: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column, counted from 1, in Unicode scalars.
  public let column: Int

  /// The byte of the user's file, decoded to UTF-8, counted from 0.
  public let offset: Int

  /// A place by line, column and offset.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
