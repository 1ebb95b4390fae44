import ContractSyntax
import ContractText

extension Node {
  /// The bytes of the printed number and title; where there are none, the place where it begins.
  var headingRange: TextRange {
    let parts = [labelRange, titleRange].compactMap { $0 }
    guard let first = parts.first, let last = parts.last else {
      return TextRange(range.start, range.start)
    }
    return TextRange(first.start, last.end)
  }

  /// The title without white space and without 《》; nil where none is printed.
  var plainTitle: String? {
    title.flatMap { title in
      let plain = title.withoutSpaceAndMarks
      return plain.isEmpty ? nil : plain
    }
  }
}

extension String {
  /// The words alone: white space, 《》 and quotation marks left out.
  var withoutSpaceAndMarks: String {
    var result = ""
    for scalar in unicodeScalars
    where (0x4E00...0x9FFF).contains(scalar.value) || !scalar.properties.isWhitespace {
      if !"《》“”\"「」".unicodeScalars.contains(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
