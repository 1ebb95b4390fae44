import ArgumentParser
import ContractFormats

/// `tiaokuan rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "列出全部规则 / List all rules")

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let report = RulesReport()
    switch list.format {
    case .text: console.write(report.text(style: common.style))
    case .json: console.write(report.json())
    }
    try console.finish()
  }
}
