/// Something in an XML document that its schema does not allow.
package struct XMLProblem: Hashable, Sendable {
  /// The line of the XML document, counted from 1; 0 where libxml2 knows none.
  package let line: Int

  /// What is wrong, in libxml2's words, without its line end.
  package let message: String
}
