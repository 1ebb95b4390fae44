import ArgumentParser
import ContractAnalysis
import ContractFormats

/// `tiaokuan export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出合同为 DocBook 或 JSON / Export a contract")

  @Argument(
    help: "合同文件；- 为标准输入 / a contract; - is standard input", completion: .file())
  var file: String

  @Option(help: "导出的格式 / format of the export")
  var to: ExportFormat

  @Option(
    name: [.customShort("o"), .long],
    help: "写入的文件，缺省为标准输出 / the file to write, by default standard output",
    completion: .file())
  var output: String = standardInputPath

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let documents = Documents([.named(file)], console, reading) { analysis in
      _ = (analysis.references, analysis.terms, analysis.blanks)
    }
    for document in documents where document.error == nil {
      switch to {
      case .docbook: exportDocBook(Array(document.contracts), console)
      case .json: console.deliver(treeJSON(Array(document.contracts), path: file), to: output)
      }
    }
    try console.finish()
  }

  private func exportDocBook(_ contracts: [Analysis], _ console: Console) {
    do throws(XMLFailure) {
      let book = try docBook(contracts)
      if book.forbiddenCharacters > 0 {
        console.complain(
          file,
          console.language == .chinese
            ? "有 \(book.forbiddenCharacters) 个 XML 不允许的控制字符，已用 U+FFFD 代替"
            : "\(book.forbiddenCharacters) control characters that XML forbids were replaced by U+FFFD"
        )
      }
      console.deliver(book.bytes, to: output)
    } catch {
      console.complain(
        file,
        console.language == .chinese
          ? "内存不足或结果超过 2 GiB，未能导出；请拆分后再试"
          : "out of memory, or the result is larger than 2 GiB; split the file and try again")
      console.fail()
    }
  }
}

/// What a contract is exported as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case docbook, json
}
