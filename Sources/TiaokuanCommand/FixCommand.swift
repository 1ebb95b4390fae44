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

  @Argument(help: "合同文件；- 为标准输入 / a contract; - is standard input")
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "写入改正后文本的文件；- 为标准输出 / the file to write the mended text to; - is standard output")
  var output: String?

  @Flag(help: "显示前后差别 / show the difference")
  var diff = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    for document in Documents(file: file, console) where document.error == nil {
      guard let source = document.contracts.first?.source else { continue }
      if source.origin != .file, output != nil || diff {
        console.complain(file, Self.notPlain(common.language))
        console.fail()
        continue
      }
      let fixed = FixedText(source, document.contracts)
      if let output {
        console.deliver(fixed.bytes, to: output)
      } else if diff {
        console.write(UnifiedDiff(source.bytes, fixed.bytes, path: file).bytes())
      } else {
        let report = FixReport(style: common.style)
        console.write(report.bytes(file, document.contracts, fixed))
      }
    }
    try console.finish()
  }

  /// The text of a page or a Word document without its form would be no mended page or document.
  private static func notPlain(_ language: Language) -> String {
    language == .chinese
      ? "网页和 Word 文件只能显示可改正之处；要改动文字，请先另存为纯文本"
      : "of a web page or a Word document, what can be mended is only shown; save it as plain text first"
  }
}
