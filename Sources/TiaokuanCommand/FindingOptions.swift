import ArgumentParser
import ContractFormats
import ContractRules

/// Which findings a command wants: how far the contract has come, and the rules that run.
struct FindingOptions: ParsableArguments {
  @Option(
    help: "合同所处阶段：示范文本、草案、待签本，缺省为 draft / how far the contract has come, by default draft")
  var stage: Stage?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var configured: ConfigurationOptions

  /// The request that these options make; a name that is unknown is a usage error.
  func request(_ common: CommonOptions) throws -> CheckRequest {
    var request = CheckRequest()
    request.configuration = try configured.source(common.language)
    request.select = try rules.selected(common.language)
    request.ignore = try rules.ignored(common.language)
    request.stage = stage
    request.language = common.languageAsked
    return request
  }
}

extension CommonOptions {
  /// A session over the files at `paths`; a configuration that cannot be read ends the command.
  func session(_ request: CheckRequest, paths: [String]) throws -> CheckSession {
    do throws(ConfigurationFailure) {
      return try CheckSession(request, paths: paths)
    } catch {
      try Console(self).end(with: error)
    }
  }
}

extension Stage: ExpressibleByArgument {}
