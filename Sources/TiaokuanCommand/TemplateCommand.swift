import ArgumentParser
import ContractFormats
import ContractTemplates

/// `tiaokuan template`
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "范本概况 / Profiles of templates",
    subcommands: [TemplateInitCommand.self])
}

/// `tiaokuan template init`
struct TemplateInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "由范本的文本起草范本概况，供修改 / Draft the profile of a template, to be edited")

  @Argument(
    help: "范本的文本；- 为标准输入 / the template's text; - is standard input", completion: .file())
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "写入的文件，缺省为标准输出 / the file to write, by default standard output",
    completion: .file())
  var output: String = standardInputPath

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let text = try console.text(of: file)
    guard let profile = draftTemplate(of: text) else { try console.endWithoutContract(file) }
    console.deliver(profile.json(), to: output)
    try console.finish()
  }
}
