import ArgumentParser
import ContractFormats
import ContractRules
import ContractTemplates

/// `tiaokuan compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "对照示范文本核对已填写的合同 / Hold a filled contract against its template")

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "范本：water-supply、范本概况或文本，缺省为内置范本中最接近的 / the template: a built-in one, a profile or "
        + "a text, by default the built-in one that fits best",
      valueName: "template"),
    completion: .file())
  var template: String?

  @Option(help: "输出格式 / format of the output")
  var format: CompareFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    help: "有此程度或更严重的问题时退出码为 1，缺省为 error / exit with 1 from this severity on, by default error")
  var failOn: Threshold?

  @OptionGroup var findings: FindingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try request }

  func run() throws {
    let files = try output.inputs(InputFile.files(of: input.files), common.language)
    let session = try common.session(request, paths: files.map(\.path))
    let common = common.speaking(session.language)
    let console = Console(common, output: output.path)
    let templates = try console.comparisonTemplates(template)
    let documents = Documents(files, console, input.reading) { analysis in
      _ = (analysis.references, analysis.blanks)
    }.lazy.map { document in
      let compared =
        switch templates.value {
        case .success(let templates): session.compare(document, with: templates)
        case .failure(let failure):
          ComparedDocument(path: document.path, failure, in: session.language)
        }
      if document.error == nil, let error = compared.error {
        console.complain(document.path, error)
        console.fail()
      }
      return compared
    }
    report(documents, common, console)
    for (path, problem) in complaints(about: session.unused, in: common.language) {
      console.complain(path, problem)
    }
    try console.finish(status: session.isFailing ? 1 : 0)
  }

  private func report(
    _ documents: some Sequence<ComparedDocument>, _ common: CommonOptions, _ console: Console
  ) {
    switch format {
    case .text:
      let report = ComparisonTextReport(style: common.style(in: output.path))
      for document in documents { console.write(report.bytes(document)) }
    case .json:
      ComparisonJSONReport(language: common.language, sink: console.write)
        .write(Array(documents), template: template)
    case .csv:
      ComparisonCSVReport(language: common.language, sink: console.write).write(documents)
    case .html:
      ComparisonHTMLReport(language: common.language, sink: console.write).write(documents)
    }
  }

  private var request: CheckRequest {
    get throws {
      var request = try findings.request(common)
      request.showsFingerprints = format != .text
      request.failOn = failOn
      return request
    }
  }
}

/// How a comparison is printed.
enum CompareFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, html
}
