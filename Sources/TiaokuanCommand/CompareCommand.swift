import ArgumentParser
import ContractAnalysis
import ContractFormats
import ContractRules
import ContractSyntax
import ContractTemplates
import ContractText

/// `tiaokuan compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "对照示范文本核对已填写的合同 / Hold a filled contract against its template")

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "示范文本，缺省为内置文本中最接近的 / the template, by default the built-in one that fits best",
      valueName: "file"))
  var template: String?

  @OptionGroup var list: ListOptions

  @Option(
    help: "有此程度或更严重的问题时退出码为 1，缺省为 error / exit with 1 from this severity on, by default error")
  var failOn: Threshold = .error

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    guard let templates = templates(console) else { try console.finish() }
    let text = ComparisonTextReport(style: common.style)
    var compared: [ComparedDocument] = []
    var counts = SeverityCounts()
    for document in Documents(input.files, console) {
      let result = ComparedDocument(document, with: templates, in: common.language)
      for finding in result.comparison?.findings ?? [] { counts.add(finding.severity) }
      if document.error == nil, let error = result.error {
        console.complain(document.path, error)
        console.fail()
      }
      switch list.format {
      case .text: console.write(text.bytes(result))
      case .json: compared.append(result)
      }
    }
    if list.format == .json {
      let name = template ?? compared.lazy.compactMap(\.comparison?.template.name).first
      ComparisonJSONReport(language: common.language, sink: console.write)
        .write(compared, template: name)
    }
    try console.finish(status: failOn.isReached(by: counts) ? 1 : 0)
  }

  /// The template that was named, or those that are built in; nil where it cannot be read.
  private func templates(_ console: Console) -> [ComparisonTemplate]? {
    guard let template else { return ComparisonTemplate.builtIn }
    for document in Documents(file: template, console) {
      let longest = document.contracts.max {
        $0.contract.articles.count < $1.contract.articles.count
      }
      if let longest { return [ComparisonTemplate(name: template, longest)] }
    }
    return nil
  }
}
