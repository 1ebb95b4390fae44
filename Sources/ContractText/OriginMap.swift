/// Where each stretch of a text came from in the user's file.
///
/// A plain text is its own origin. A reader of another format (a web page, a Word file) gives the
/// text and, beside it, a stretch for each piece that it took from one place.
public enum OriginMap: Hashable, Sendable {
  /// The text is the file's own text.
  case file

  /// Pieces in ascending order of their start in the text.
  case pieces([OriginPiece])

  /// The piece that holds byte `offset` of the text; nil where the text is the file's own.
  public func piece(at offset: Int) -> OriginPiece? {
    guard case .pieces(let pieces) = self else { return nil }
    let next = Self.index(after: offset, in: pieces)
    return next > 0 ? pieces[next - 1] : nil
  }

  /// The first piece that begins after byte `offset` of the text.
  package func nextPiece(after offset: Int) -> OriginPiece? {
    guard case .pieces(let pieces) = self else { return nil }
    let next = Self.index(after: offset, in: pieces)
    return next < pieces.count ? pieces[next] : nil
  }

  /// The byte of a marked-up file that byte `offset` of the text came from, never one of the next
  /// piece; nil where the text came from no bytes.
  func byte(of offset: Int) -> Int? {
    guard case .pieces(let pieces) = self else { return nil }
    let next = Self.index(after: offset, in: pieces)
    guard next > 0, case .byte(let start) = pieces[next - 1].place else { return nil }
    let byte = start + offset - pieces[next - 1].textStart
    // What is shorter in the text than in the file leaves room; what is longer must not run on.
    guard next < pieces.count, case .byte(let limit) = pieces[next].place else { return byte }
    return max(start, min(byte, limit - 1))
  }

  /// The index of the first piece that begins after byte `offset`.
  private static func index(after offset: Int, in pieces: [OriginPiece]) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].textStart <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension OriginMap {
  /// Where the paragraphs of a Word document begin, as byte offsets, the first at 0; nil for a text
  /// that came from anything else.
  var paragraphStarts: [UInt32]? {
    guard case .pieces(let pieces) = self, case .word = pieces.first?.place else { return nil }
    var starts: [UInt32] = []
    var last: UInt32?
    for piece in pieces {
      guard case .word(let place) = piece.place, place.paragraph != last else { continue }
      starts.append(UInt32(truncatingIfNeeded: piece.textStart))
      last = place.paragraph
    }
    return starts
  }
}

/// A stretch of text that came from one place of the user's file.
public struct OriginPiece: Hashable, Sendable {
  /// Where the stretch begins in the text, in bytes.
  public let textStart: Int

  /// Where it begins in the user's file.
  public let place: OriginPlace

  /// A stretch that begins at byte `textStart` and came from `place`.
  public init(textStart: Int, place: OriginPlace) {
    self.textStart = textStart
    self.place = place
  }
}

/// A place in a file that is not plain text.
public enum OriginPlace: Hashable, Sendable {
  /// A byte of a marked-up file, counted from 0.
  case byte(Int)

  /// An element of a Word document.
  case word(WordPlace)
}
