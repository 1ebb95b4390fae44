import ArgumentParser
import ContractFormats
import ContractText

/// Where a command's results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "写入的文件，缺省为标准输出 / the file to write, by default standard output", valueName: "file"),
    completion: .file())
  var path: String = standardInputPath

  /// The files to read, without one that an earlier run wrote into a folder that is walked now.
  ///
  /// - Throws: A usage error where the results would take the place of a file that the user named.
  func inputs(_ files: [InputFile], _ language: Language) throws -> [InputFile] {
    guard path != standardInputPath else { return files }
    guard !files.contains(where: { $0.isNamed && isSameFile($0.path, path) }) else {
      throw ValidationError(
        language == .chinese
          ? "--output 会覆盖要读的文件 \(path)" : "--output would replace \(path), which is to be read")
    }
    return files.filter { !isSameFile($0.path, path) }
  }
}
