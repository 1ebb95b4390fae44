import ArgumentParser
import ContractFormats
import ContractText

/// Which configuration a command goes by.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "配置文件，缺省为各文件所在文件夹或其上层的 .tiaokuan.yml / the configuration, by default the nearest "
        + ".tiaokuan.yml upwards from each file", valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "不读配置文件 / read no configuration")
  var noConfig = false

  /// Where configurations come from; asking for one and for none is a usage error.
  func source(_ language: Language) throws -> ConfigurationSource {
    switch (config, noConfig) {
    case (let config?, false): return .file(config)
    case (nil, true): return .none
    case (nil, false): return .nearest
    case (_?, true):
      throw ValidationError(
        language == .chinese
          ? "--config 与 --no-config 不能同时使用" : "--config and --no-config exclude each other")
    }
  }
}

extension Console {
  /// Says what is wrong with a configuration or a baseline, and ends the command.
  func end(with failure: ConfigurationFailure) throws -> Never {
    complain(failure.place, failure.problem.message(in: language))
    fail()
    try finish()
  }
}
