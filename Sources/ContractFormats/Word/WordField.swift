import ContractText

/// A field of a Word document while it is being read: an instruction (`REF _Ref123 \h`) and the
/// result that Word shows for it.
struct WordField {
  /// The instruction as far as it was read.
  var instruction = ""

  /// Whether the reader is past the instruction.
  var isInResult = false

  /// The paragraph, by the depth of text boxes, and the segment with which the result begins.
  var resultStart = (depth: 0, segment: 0)

  /// The element that begins it, and the paragraph's that it begins in; both counted from 0 by the
  /// start tags of their part.
  let start: (element: Int, paragraph: Int?)

  /// What it holds as a field of a form.
  let form: WordFormField?

  /// Whether it is a field of a form that takes text.
  var isTextForm: Bool { name == "FORMTEXT" }

  /// Whether Word writes its result anew when it brings the fields up to date, as it may on printing.
  var isKeptUpToDate: Bool { name.map(Self.keptUpToDate.contains) ?? false }

  private static let keptUpToDate: Set<String> = [
    "REF", "PAGEREF", "NOTEREF", "STYLEREF", "TOC", "SEQ", "DOCPROPERTY", "=",
  ]

  /// What a list or a box of a form shows, which is stored as no text, and whether it is a blank; nil
  /// for other fields.
  var choice: (text: [Unicode.Scalar], isBlank: Bool)? {
    switch name {
    case "FORMCHECKBOX": return form.map { ([$0.box], false) }
    case "FORMDROPDOWN":
      return form?.entry.map { (Array($0.text.unicodeScalars), !$0.isChosen) }
    default: return nil
    }
  }

  /// Whether it counts a number that Word shows and the file does not hold.
  var isUncountedNumber: Bool { name == "LISTNUM" || name?.hasPrefix("AUTONUM") == true }

  private var name: String? {
    instruction.split(whereSeparator: \.isWhitespace).first?.uppercased()
  }

  /// Whether a result is what the field shows before anyone has written in it.
  func isUnfilled(_ result: [Unicode.Scalar]) -> Bool {
    if result.allSatisfy({ $0.properties.isWhitespace }) { return !result.isEmpty }
    return form?.defaultText.map { Array($0.unicodeScalars) == result } ?? false
  }
}
