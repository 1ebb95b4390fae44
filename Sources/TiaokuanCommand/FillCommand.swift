import ArgumentParser
import ContractFormats
import ContractTemplates

/// `tiaokuan fill`
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "把值填入范本的空白 / Write values into a template's blanks")

  @Argument(
    help: "范本：water-supply、范本概况或文本 / a template: water-supply, a profile or a text",
    completion: .file())
  var template: String

  @Argument(
    help: "值：YAML、JSON 或 CSV 文件 / the values: a file of YAML, JSON or CSV", completion: .file())
  var values: String?

  @Option(
    name: [.customShort("o"), .long],
    help: "写入的文件，缺省为标准输出 / the file to write, by default standard output",
    completion: .file())
  var output: String = standardInputPath

  @Flag(help: "写出待填的值文件（YAML） / write an empty file of values (YAML)")
  var blankValues = false

  @Flag(help: "种类不对的值也照填 / write values of the wrong kind, too")
  var force = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (values == nil) == blankValues else {
      throw ValidationError(
        common.language == .chinese
          ? "请给出值文件，或用 --blank-values，二者取一"
          : "give a file of values or --blank-values, one of the two")
    }
  }

  func run() throws {
    let console = Console(common)
    let (profile, word) = try console.templateFile(template)
    guard let values else {
      console.deliver(profile.blankValues(in: console.language), to: output)
      try console.finish()
    }
    let request = FillRequest(profile: profile, path: values, isForced: force)
    let given = try console.fillValues(values)
    var complaints = request.complaints(about: given, in: console.language)
    let filling = request.filling(given)
    if let word {
      try console.refuseOverwriting(template, by: output)
      complaints += request.complaints(about: filling, given, in: word, console.language)
    }
    for (place, problem) in complaints { console.complain(place, problem) }
    if !complaints.isEmpty {
      console.fail()
    } else if let word {
      let filled = try console.changing(template) { () throws(WordFailure) in
        try fillWord(word, filling)
      }
      console.deliver(filled, to: output)
    } else {
      console.deliver(filling.text, to: output)
    }
    try console.finish()
  }
}
