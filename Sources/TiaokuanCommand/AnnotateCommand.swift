import ArgumentParser
import ContractFormats
import ContractRules

/// `tiaokuan annotate`
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "把检查出的问题写成 Word 批注 / Write what is wrong into a Word document as comments")

  @Argument(
    help: ArgumentHelp(
      "Word 文档（.docx）；- 为标准输入 / a Word document (.docx); - is standard input",
      valueName: "file"), completion: .file())
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "写入的文件，不能是原文件；- 为标准输出 / the file to write, not the original; - is standard output",
    completion: .file())
  var output: String

  @OptionGroup var findings: FindingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try request }

  func run() throws {
    let session = try common.session(request, paths: [file])
    let common = common.speaking(session.language)
    let console = Console(common)
    try console.refuseOverwriting(file, by: output)
    let word = try console.wordOriginal(file)
    let contracts = try console.contracts(of: word, at: file)
    let checked = Array(session.check(Document(path: file, contracts: contracts)).contracts)
    let annotated = try console.changing(file) { () throws(WordFailure) in
      try AnnotatedWord(word, checked, in: common.language)
    }
    console.deliver(annotated.bytes, to: output)
    if output != standardInputPath, !console.hasFailed {
      console.write(AnnotateReport(style: common.style).bytes(output, annotated, checked))
    }
    try console.finish()
  }

  private var request: CheckRequest {
    get throws {
      var request = try findings.request(common)
      request.showsFingerprints = false
      return request
    }
  }
}
