import ContractAnalysis
import ContractFormats
import ContractSyntax

extension Console {
  /// The Word document of a file; ends the command where it is none or cannot be read.
  func wordOriginal(_ path: String) throws -> WordOriginal {
    let problem: String
    do throws(ReadFailure) {
      if let original = try readInput(path).word { return original }
      problem =
        language == .chinese
        ? "不是 Word 文档（.docx），不能加批注；请在 Word 或 WPS 中另存为 .docx"
        : "no Word document (.docx), so it cannot bear comments; save it as .docx in Word or WPS"
    } catch {
      problem = error.message(in: language)
    }
    complain(path, problem)
    fail()
    try finish()
  }

  /// The contracts of a Word document; ends the command where there is none.
  func contracts(of original: WordOriginal, at path: String) throws -> [Analysis] {
    let contracts = parse(original.source).contracts
    if contracts.isEmpty { try endWithoutContract(path) }
    return contracts.map(analyze)
  }

  /// What is made of a Word document; ends the command where it cannot be made.
  func changing<Result>(
    _ path: String, _ make: () throws(WordFailure) -> Result
  ) throws -> Result {
    do throws(WordFailure) {
      return try make()
    } catch {
      complain(path, ReadFailure.word(error).message(in: language))
      fail()
      try finish()
    }
  }

  /// Ends the command where it would write over the document that it reads.
  func refuseOverwriting(_ path: String, by output: String) throws {
    guard leadToSameFile(path, output) else { return }
    complain(
      output,
      language == .chinese
        ? "输出不能是原文件；请用 -o 另给一个文件名"
        : "the output must not be the original; name another file with -o")
    fail()
    try finish()
  }
}
