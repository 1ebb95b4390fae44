import ArgumentParser
import ContractFormats

/// `tiaokuan rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "列出全部规则及其程度 / List all rules and their severity")

  @OptionGroup var configured: ConfigurationOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try configured.source(common.language) }

  func run() throws {
    let settings = try settings()
    let common = common.speaking(common.languageAsked ?? settings.language ?? .chinese)
    let console = Console(common)
    let report = RulesReport(CheckRequest().rules(settings), stage: settings.stage)
    switch list.format {
    case .text: console.write(report.text(style: common.style))
    case .json: console.write(report.json())
    }
    try console.finish()
  }

  /// The configuration of the working folder.
  private func settings() throws -> Configuration {
    var finder = ConfigurationFinder(try configured.source(common.language))
    do throws(ConfigurationFailure) {
      return try finder.configuration(for: standardInputPath)?.configuration ?? Configuration()
    } catch {
      try Console(common).end(with: error)
    }
  }
}
