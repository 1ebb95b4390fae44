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

  @Option(help: "合同所处阶段：示范文本、草案、待签本 / how far the contract has come")
  var stage: Stage = .draft

  @Option(help: "有此程度或更严重的问题时退出码为 1 / exit with 1 from this severity on")
  var failOn: Threshold = .error

  @OptionGroup var rules: RuleOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try rules.chosen(common.language) }

  func run() throws {
    let console = Console(common)
    let checker = Checker(rules: try rules.chosen(common.language), stage: stage)
    let documents = Documents(input.files, console).lazy.map { $0.map(checker.checked) }
    let counts = report(documents, console)
    try console.finish(status: failOn.isReached(by: counts) ? 1 : 0)
  }

  private func report(
    _ documents: some Sequence<Document<CheckedContract>>, _ console: Console
  ) -> SeverityCounts {
    let json = CheckJSONReport(language: common.language, sink: console.write)
    return switch format {
    case .text: CheckTextReport(style: common.style, sink: console.write).write(documents)
    case .json: json.write(documents)
    case .jsonl: json.writeLines(documents)
    }
  }
}

/// How findings are printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl
}

extension Stage: ExpressibleByArgument {}

/// From which severity on findings make the command fail.
enum Threshold: String, CaseIterable, ExpressibleByArgument {
  case error, warning, note, never

  /// Whether there is a finding at or above the threshold.
  func isReached(by counts: SeverityCounts) -> Bool {
    Severity(rawValue: rawValue).map(counts.reach) ?? false
  }
}
