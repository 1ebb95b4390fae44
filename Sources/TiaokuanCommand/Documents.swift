import ContractAnalysis
import ContractFormats
import ContractSyntax
import ContractText

/// The files of a command, each read, parsed and analysed when its turn comes.
///
/// What is wrong with a file is said as it comes up; the other files are still read.
struct Documents: Sequence {
  private let files: [InputFile]
  private let console: Console
  private let tracked: TrackedChanges

  /// The files that `paths` stand for.
  init(_ paths: [String], _ console: Console) {
    self.init(InputFile.files(of: paths), console)
  }

  /// Files that are known already.
  init(_ files: [InputFile], _ console: Console, _ reading: ReadingOptions? = nil) {
    self.files = files
    self.console = console
    tracked = reading?.tracked ?? .accepted
  }

  /// One file, which must not be a folder.
  init(file path: String, _ console: Console) {
    self.init([.named(path)], console)
  }

  func makeIterator() -> AnyIterator<Document<Analysis>> {
    var rest = files.enumerated().makeIterator()
    return AnyIterator {
      guard let (index, file) = rest.next() else { return nil }
      showProgress(index)
      return read(file)
    }
  }

  private func read(_ file: InputFile) -> Document<Analysis> {
    if file.isEmptyFolder { return failure(file, emptyFolder) }
    do throws(ReadFailure) {
      let contracts = parse(try readSource(file.path, tracked: tracked)).contracts
      if contracts.isEmpty { return failure(file, noContract) }
      return Document(path: file.path, contracts: contracts.map(analyze))
    } catch {
      return failure(file, error.message(in: console.language))
    }
  }

  private func failure(_ file: InputFile, _ problem: String) -> Document<Analysis> {
    console.complain(file.path, problem)
    if file.isNamed { console.fail() }
    return Document(path: file.path, error: problem)
  }

  private func showProgress(_ index: Int) {
    guard files.count > Documents.manyFiles, Terminal.isTerminal(.error) else { return }
    // A hundred times at most, however many files there are.
    guard index * 100 / files.count != (index - 1) * 100 / files.count else { return }
    console.progress("\(index + 1)/\(files.count)")
  }

  private var noContract: String {
    console.language == .chinese
      ? "没有找到合同：需要至少两个“第×条”标题；请确认文件是章、条体例的合同文本"
      : "no contract found: at least two headings 第×条 are needed; check that this is the text of "
        + "a contract"
  }

  private var emptyFolder: String {
    let endings = textFileEndings.sorted().map { "." + $0 }
    return console.language == .chinese
      ? "文件夹中没有可读的文件（\(endings.joined(separator: "、"))）；请直接给出文件的路径"
      : "no file to read in the folder (\(endings.joined(separator: ", "))); name the file itself"
  }

  /// Up to so many files no progress is shown.
  private static let manyFiles = 20
}
