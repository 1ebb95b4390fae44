import ArgumentParser
import ContractFormats

/// `tiaokuan blanks`
struct BlanksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blanks", abstract: "列出待填的空白 / List what is left to be filled in")

  @OptionGroup var input: InputOptions
  @OptionGroup var list: TableOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try printList(BlanksReport(), input, list, output, common) }
}

/// `tiaokuan references`
struct ReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "列出条款引用及其所指 / List references and what they point to")

  @OptionGroup var input: InputOptions
  @OptionGroup var list: TableOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try printList(ReferencesReport(), input, list, output, common) }
}

/// `tiaokuan terms`
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "列出定义的术语及其使用 / List defined terms and their uses")

  @OptionGroup var input: InputOptions
  @OptionGroup var list: TableOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try printList(TermsReport(), input, list, output, common) }
}

/// `tiaokuan outline`
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "显示章、条的结构 / Show the chapters and articles as a tree")

  @OptionGroup var input: InputOptions
  @OptionGroup var list: TableOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws { try printList(OutlineReport(), input, list, output, common) }
}

/// Prints one kind of list of all files.
private func printList(
  _ report: some ContractReport, _ input: InputOptions, _ list: TableOptions,
  _ output: OutputOptions, _ common: CommonOptions
) throws {
  let files = try output.inputs(InputFile.files(of: input.files), common.language)
  let console = Console(common, output: output.path)
  let documents = Documents(files, console, input.reading, finding: report.find)
  switch list.format {
  case .text:
    report.writeText(documents, style: common.style(in: output.path), to: console.write)
  case .json: report.writeJSON(documents, to: console.write)
  case .csv: report.writeCSV(documents, in: common.language, to: console.write)
  }
  try console.finish()
}
