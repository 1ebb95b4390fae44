import ArgumentParser
import ContractFormats
import ContractRules

/// `tiaokuan check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查合同，列出问题 / Check contracts and list what is wrong")

  @OptionGroup var input: InputOptions

  @Option(help: "输出格式 / format of the output")
  var format: CheckFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    help: "有此程度或更严重的问题时退出码为 1，缺省为 error / exit with 1 from this severity on, by default error")
  var failOn: Threshold?

  @OptionGroup var findings: FindingOptions
  @OptionGroup var baselines: BaselineOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try request }

  func run() throws {
    let files = try output.inputs(InputFile.files(of: input.files), common.language)
    try baselines.check(files, common.language)
    let session = try common.session(request, paths: files.map(\.path))
    let common = common.speaking(session.language)
    let console = Console(common, output: output.path)
    let documents = Documents(files, console, input.reading, session.examine)
      .lazy.map(session.settle)
    try report(documents, session, common, console)
    for (path, problem) in complaints(about: session.unused, in: common.language) {
      console.complain(path, problem)
    }
    baselines.write(session, console)
    try console.finish(status: session.isFailing ? 1 : 0)
  }

  private func report(
    _ documents: some Sequence<Document<CheckedContract>>, _ session: CheckSession,
    _ common: CommonOptions, _ console: Console
  ) throws {
    let json = CheckJSONReport(language: common.language, sink: console.write)
    let language = common.language
    let text = CheckTextReport(style: common.style(in: output.path), sink: console.write)
    switch format {
    case .text: _ = text.write(documents, unused: { session.unused })
    case .json: _ = json.write(documents, unused: { session.unused })
    case .jsonl: _ = json.writeLines(documents)
    case .csv: CheckCSVReport(language: language, sink: console.write).write(documents)
    case .sarif: SARIFReport(language: language, sink: console.write).write(documents)
    case .github: GitHubReport(language: language, sink: console.write).write(documents)
    case .checkstyle:
      try CheckstyleReport(language: language, sink: console.write).write(documents)
    case .junit: try JUnitReport(language: language, sink: console.write).write(documents)
    case .html:
      CheckHTMLReport(language: language, sink: console.write)
        .write(documents, unused: { session.unused })
    }
  }

  private var request: CheckRequest {
    get throws {
      var request = try findings.request(common)
      request.showsFingerprints = format != .text
      request.failOn = failOn
      request.baseline = baselines.baseline
      request.newBaseline = baselines.writeBaseline
      return request
    }
  }
}

/// How findings are printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl, csv, sarif, github, checkstyle, junit, html
}

extension Threshold: ExpressibleByArgument {}
