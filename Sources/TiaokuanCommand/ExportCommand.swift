import ArgumentParser
import ContractAnalysis
import ContractFormats

/// `tiaokuan export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出合同为 DocBook 或 JSON / Export a contract")

  @Argument(help: "合同文件；- 为标准输入 / a contract; - is standard input")
  var file: String

  @Option(help: "导出的格式 / format of the export")
  var to: ExportFormat

  @Option(
    name: [.customShort("o"), .long],
    help: "写入的文件，缺省为标准输出 / the file to write, by default standard output")
  var output: String = standardInputPath

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    for document in Documents(file: file, console) where document.error == nil {
      guard let bytes = exported(document.contracts) else {
        console.complain(file, "此版本不能导出该格式 / not available in this version")
        console.fail()
        continue
      }
      console.deliver(bytes, to: output)
    }
    try console.finish()
  }

  private func exported(_ contracts: [Analysis]) -> [UInt8]? {
    switch to {
    case .docbook: nil
    case .json: nil
    }
  }
}

/// What a contract is exported as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case docbook, json
}
