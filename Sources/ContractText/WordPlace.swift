/// Where a stretch of text stands in a Word document: the paragraph that a reader counts, and the
/// element of XML that holds the words.
public struct WordPlace: Hashable, Sendable {
  /// A part of the document that has text in it.
  public enum Part: UInt8, Sendable { case document, footnotes, endnotes }

  /// What the stretch is in the file.
  public enum Kind: UInt8, Sendable {
    /// The number that Word prints before a paragraph and does not store; the element is the
    /// paragraph's.
    case number

    /// Words of a text element.
    case text

    /// Words of a text element that Word writes anew itself: the result of a field such as REF,
    /// PAGEREF or TOC.
    case field

    /// A single character that an element stands for: a tab, a line break, a symbol.
    case mark

    /// What a content control or a form field shows until it is filled in.
    case control

    /// What a list or a box of a form shows, which stands in no text; the element begins the field.
    case form
  }

  /// The paragraph in reading order, from 1.
  public let paragraph: UInt32

  /// The element, counted from 0 by the start tags of its part.
  public let element: UInt32

  /// Where in the element's text the stretch begins, in scalars from 0.
  public let scalar: UInt32

  /// The part that the element stands in.
  public let part: Part

  /// What the stretch is.
  public let kind: Kind

  /// A place; the numbers count as they are described.
  public init(paragraph: Int, part: Part, element: Int, scalar: Int, kind: Kind) {
    self.paragraph = UInt32(truncatingIfNeeded: paragraph)
    self.element = UInt32(truncatingIfNeeded: element)
    self.scalar = UInt32(truncatingIfNeeded: scalar)
    self.part = part
    self.kind = kind
  }
}
