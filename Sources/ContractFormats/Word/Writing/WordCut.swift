import ContractText

/// A place between two characters of a Word document: in an element's text, or before or after an
/// element that stands for a single character.
struct WordCut: Hashable {
  /// The element, counted from 0 by the start tags of its part.
  let element: Int

  /// How many scalars of the element's text stand before; of an element without a text, 1 means
  /// after it.
  let scalar: Int

  /// What the element is.
  let kind: WordPlace.Kind

  /// The place before a scalar of the text, by its byte offset; `isEnd` where it ends a stretch.
  ///
  /// - Parameter offset: A byte of the text at which a scalar begins, or its end.
  init?(at offset: Int, isEnd: Bool, in source: SourceText) {
    // The end of a stretch belongs to the element of the scalar before.
    var last = offset
    if isEnd {
      guard offset > 0 else { return nil }
      last -= 1
      while last > 0, source.bytes[last] & 0xC0 == 0x80 { last -= 1 }
    }
    guard let piece = source.origin.piece(at: last), case .word(let place) = piece.place else {
      return nil
    }
    element = Int(place.element)
    kind = place.kind
    let scalars = source.scalarCount(from: piece.textStart, to: offset)
    scalar =
      switch place.kind {
      case .mark: min(1, scalars)
      case .form: isEnd ? 1 : 0
      default: scalars
      }
  }

  /// The place before or after an element without a text.
  init(element: Int, isAfter: Bool) {
    self.element = element
    scalar = isAfter ? 1 : 0
    kind = .mark
  }
}
