import ContractTemplates
import ContractText

extension Text {
  /// What is wrong with a value, with the name of its blank and the template's words around it.
  static func about(_ value: BlankValue, _ message: Text) -> Text {
    let name = value.blank.name
    let context = shortened(value.blank.context)
    return Text(
      zh: "「\(name)」\(message.text(in: .chinese))。范本原文：\(context)",
      en: "\(name): \(message.text(in: .english)). In the template: \(context)")
  }

  /// Words in which no blank is drawn longer than four underscores.
  private static func shortened(_ context: String) -> String {
    var words = ""
    var marks = 0
    for character in context {
      marks = character == "_" ? marks + 1 : 0
      if marks <= 4 { words.append(character) }
    }
    return "…\(words)…"
  }
}
