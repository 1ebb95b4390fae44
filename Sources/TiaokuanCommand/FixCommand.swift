import ArgumentParser
import ContractAnalysis
import ContractFormats
import ContractSyntax
import ContractText

/// `tiaokuan fix`
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "改正可以确定之处，缺省只显示不改动 / Mend what is certain; by default only show it")

  @Argument(
    help: "合同文件；- 为标准输入 / a contract; - is standard input", completion: .file())
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "写入改正后文本的文件；- 为标准输出 / the file to write the mended text to; - is standard output",
    completion: .file())
  var output: String?

  @Flag(help: "显示前后差别 / show the difference")
  var diff = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let input = try console.input(file)
    let contracts = parse(input.source)
    if contracts.isEmpty { try console.endWithoutContract(file) }
    if let output { try console.refuseOverwriting(file, by: output) }
    if output == nil, !diff {
      let report = FixReport(style: common.style)
      console.write(report.bytes(file, contracts, FixedText(input.source, contracts)))
    } else if let word = input.word {
      try fix(word, contracts, console)
    } else if input.source.origin == .file {
      deliver(FixedText(input.source, contracts).bytes, input.source, console)
    } else {
      console.complain(file, Self.notPlain(common.language))
      console.fail()
    }
    try console.finish()
  }

  private func parse(_ source: SourceText) -> [Analysis] {
    ContractSyntax.parse(source).contracts.map(analyze)
  }

  private func deliver(_ fixed: [UInt8], _ source: SourceText, _ console: Console) {
    if let output {
      console.deliver(fixed, to: output)
    } else {
      console.write(UnifiedDiff(source.bytes, fixed, path: file).bytes())
    }
  }

  private func fix(_ word: WordOriginal, _ contracts: [Analysis], _ console: Console) throws {
    let fixed = try console.changing(file) { () throws(WordFailure) in
      try FixedWord(word, contracts)
    }
    deliver(output == nil ? fixed.text : fixed.bytes, word.source, console)
    for problem in fixed.problems(in: common.language) { console.complain(file, problem) }
  }

  /// The text of a page without its form would be no mended page.
  private static func notPlain(_ language: Language) -> String {
    language == .chinese
      ? "只有纯文本和 .docx 可以改动；网页请先另存为纯文本，其他文档请先另存为 .docx"
      : "only plain texts and .docx can be mended; save a web page as plain text, another document as "
        + ".docx first"
  }
}
