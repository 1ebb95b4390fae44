import ArgumentParser
import ContractFormats

/// The command line as a whole.
struct Tiaokuan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "检查章、条、款、项体例的中文合同 / Checks Chinese contracts in articles and clauses",
    discussion: """
      退出码：0 没有达到 --fail-on 的问题；1 有；2 不能运行（文件读不了、没有合同、用法错误）。
      Exit status: 0 nothing at or above --fail-on; 1 something; 2 cannot run (a file that cannot \
      be read or has no contract, bad usage).
      """,
    version: "\(Tool.name) \(Tool.version)",
    subcommands: [
      CheckCommand.self, BlanksCommand.self, ReferencesCommand.self, TermsCommand.self,
      OutlineCommand.self, ExportCommand.self, CompareCommand.self, FillCommand.self,
      TemplateCommand.self, FixCommand.self, AnnotateCommand.self, RulesCommand.self,
      ExplainCommand.self,
    ])
}
