import ArgumentParser
import ContractFormats
import ContractText

/// What is done with findings that were there before.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("只报告此文件中没有的问题 / report only what is not in this file", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "把现有的问题写入此文件，供 --baseline 使用 / write what is found to this file, for --baseline",
      valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  /// Makes sure that the new baseline takes the place of none of the files to check.
  func check(_ files: [InputFile], _ language: Language) throws {
    guard let path = writeBaseline, files.contains(where: { isSameFile($0.path, path) }) else {
      return
    }
    throw ValidationError(
      language == .chinese
        ? "--write-baseline 会覆盖要检查的文件 \(path)"
        : "--write-baseline would replace \(path), which is to be checked")
  }

  /// Writes the new baseline, where one was asked for and every file could be read.
  func write(_ session: CheckSession, _ console: Console) {
    guard let path = writeBaseline, let baseline = session.newBaseline else { return }
    let isChinese = console.language == .chinese
    guard !console.hasFailed else {
      let problem = isChinese ? "有文件未能检查，没有写入" : "not written, for a file could not be checked"
      return console.complain(path, problem)
    }
    console.deliver(baseline.bytes(), to: path)
    guard !console.hasFailed else { return }
    console.complain(
      path, isChinese ? "已写入 \(baseline.count) 处问题" : "findings written: \(baseline.count)")
  }
}
