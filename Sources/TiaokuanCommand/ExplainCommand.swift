import ArgumentParser
import ContractFormats
import ContractRules
import ContractText

/// `tiaokuan explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "说明一条规则 / Explain a rule")

  @Argument(
    help: ArgumentHelp("规则名，见 rules / a rule's id, see rules", valueName: "rule"),
    completion: .list(everyRule.map { type(of: $0).id }))
  var rule: String

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try TiaokuanCommand.rule(named: rule, common.language) }

  func run() throws {
    let console = Console(common)
    let report = ExplainReport(try TiaokuanCommand.rule(named: rule, common.language))
    switch list.format {
    case .text: console.write(report.text(style: common.style))
    case .json: console.write(report.json())
    }
    try console.finish()
  }
}
