import ContractAnalysis
import ContractFormats

/// The files of a command, each read, parsed and gone through, several at a time, in their order.
///
/// What is wrong with a file is said as it comes up; the other files are still read.
struct Documents<Content: Sendable>: Sequence {
  private let files: [InputFile]
  private let console: Console
  private let tracked: TrackedChanges
  private let examine: Examination

  /// What is to be known of a contract of the file at `path`; of one that is alone, with nothing else
  /// to be done meanwhile, on several threads.
  typealias Examination =
    @Sendable (_ path: String, _ analysis: Analysis, _ isAlone: Bool) -> Content

  /// Files, and what is to be known of each of their contracts.
  init(
    _ files: [InputFile], _ console: Console, _ reading: ReadingOptions? = nil,
    _ examine: @escaping Examination
  ) {
    self.files = files
    self.console = console
    tracked = reading?.tracked ?? .accepted
    self.examine = examine
  }

  func makeIterator() -> AnyIterator<Document<Content>> {
    let outcomes = OrderedResults(count: files.count) { [files, tracked, examine] index in
      FileOutcome(files[index], tracked, isOneOfMany: files.count > 1, examine)
    }
    var rest = zip(files.indices, outcomes).makeIterator()
    return AnyIterator {
      guard let (index, outcome) = rest.next() else { return nil }
      showProgress(index)
      return document(files[index], outcome)
    }
  }

  private func document(_ file: InputFile, _ outcome: FileOutcome<Content>) -> Document<Content> {
    switch outcome {
    case .contracts(let contracts): Document(path: file.path, contracts: contracts)
    case .results(let results): Document(path: file.path, contracts: results)
    case .noContract: failure(file, noContract)
    case .emptyFolder: failure(file, emptyFolder)
    case .failure(let error): failure(file, error.message(in: console.language))
    }
  }

  private func failure(_ file: InputFile, _ problem: String) -> Document<Content> {
    console.complain(file.path, problem)
    if file.isNamed { console.fail() }
    return Document(path: file.path, error: problem)
  }

  private func showProgress(_ index: Int) {
    guard files.count > manyFiles, Terminal.isTerminal(.error) else { return }
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
}

extension Documents<Analysis> {
  /// Files, and what each of their contracts means; of that, what `find` asks for is found on several
  /// threads.
  init(
    _ files: [InputFile], _ console: Console, _ reading: ReadingOptions? = nil,
    finding find: @escaping @Sendable (Analysis) -> Void = { _ in }
  ) {
    self.init(files, console, reading) { _, analysis, _ in
      find(analysis)
      return analysis
    }
  }

  /// The files that `paths` stand for.
  init(_ paths: [String], _ console: Console) {
    self.init(InputFile.files(of: paths), console)
  }

  /// One file, which must not be a folder.
  init(file path: String, _ console: Console) { self.init([.named(path)], console) }
}

/// Up to so many files no progress is shown.
private let manyFiles = 20

/// What came of a file.
private enum FileOutcome<Content: Sendable>: Sendable {
  case contracts([Content])
  /// Contracts that are gone through as they are asked for.
  case results(OrderedResults<Content>)
  case noContract
  case emptyFolder
  case failure(ReadFailure)

  /// Reads a file and, where it is one of many that are done at once, goes through its contracts.
  init(
    _ file: InputFile, _ tracked: TrackedChanges, isOneOfMany: Bool,
    _ examine: @escaping Documents<Content>.Examination
  ) {
    guard !file.isEmptyFolder else {
      self = .emptyFolder
      return
    }
    do throws(ReadFailure) {
      let input = try InputAhead.contracts(of: file.path, tracked: tracked).get()
      let numbers = input.contracts.indices
      if numbers.isEmpty {
        self = .noContract
      } else if isOneOfMany {
        self = .contracts(numbers.map { examine(file.path, input.analysis($0), false) })
      } else {
        self = .results(
          OrderedResults(count: numbers.count) {
            examine(file.path, input.analysis($0), numbers.count == 1)
          })
      }
    } catch {
      self = .failure(error)
    }
  }
}
