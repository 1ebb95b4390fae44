import ArgumentParser
import ContractFormats
import ContractText

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: "输出的语言，缺省为 zh / language of the output, by default zh")
  var languageAsked: Language?

  @Flag(help: "不在标准错误输出任何内容 / print nothing on standard error")
  var quiet = false

  @Option(help: "彩色输出 / colours")
  var color: ColorChoice = .auto

  /// The language of the output.
  var language: Language { languageAsked ?? .chinese }

  /// The same options with a language that was settled otherwise.
  func speaking(_ language: Language) -> CommonOptions {
    var options = self
    options.languageAsked = language
    return options
  }

  /// How text is to look on this terminal.
  var style: ReportStyle { style(in: standardInputPath) }

  /// How text is to look where it goes: in a file, colours stand only where they are asked for.
  func style(in path: String) -> ReportStyle {
    let isFile = path != standardInputPath
    return ReportStyle(
      language: language, palette: isFile && color == .auto ? .none : color.palette,
      width: (isFile ? nil : Terminal.width(of: .output)) ?? 100)
  }
}

/// Whether text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// The colours to use; by default those of a terminal, unless `NO_COLOR` is set (no-color.org).
  var palette: Palette {
    switch self {
    case .auto: Terminal.showsColors ? .ansi : .none
    case .always: .ansi
    case .never: .none
    }
  }
}

extension Language: ExpressibleByArgument {}

/// The files that a command reads.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "文件或文件夹；- 为标准输入 / files or folders; - is standard input", valueName: "file"),
    completion: .file())
  var files: [String]

  @OptionGroup var reading: ReadingOptions
}

/// How a Word document is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Word 修订按接受后（accepted，缺省）还是修订前（original）读 / read tracked changes as accepted (default) "
        + "or as they were before (original)", valueName: "side"))
  var tracked: TrackedChanges = .accepted
}

extension TrackedChanges: ExpressibleByArgument {}

/// How an answer about rules is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// The option of the commands that speak of rules.
struct ListOptions: ParsableArguments {
  @Option(help: "输出格式 / format of the output")
  var format: ListFormat = .text
}

/// How a list of a contract's things is printed.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

/// The option of the commands that list a contract's things.
struct TableOptions: ParsableArguments {
  @Option(help: "输出格式 / format of the output")
  var format: TableFormat = .text
}
