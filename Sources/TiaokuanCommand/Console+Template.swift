import ContractFormats
import ContractTemplates

extension Console {
  /// The template that an argument of the command line names; ends the command where there is none.
  func template(_ argument: String) throws -> TemplateProfile { try templateFile(argument).profile }

  /// The template that an argument of the command line names, and the Word document that it is, if it
  /// is one; ends the command where there is none.
  func templateFile(
    _ argument: String
  ) throws -> (profile: TemplateProfile, word: WordOriginal?) {
    let input = BuiltInTemplate(rawValue: argument) == nil ? try self.input(argument) : nil
    let bytes = input?.source.bytes ?? []
    let profile: TemplateProfile?
    do throws(TemplateFailure) {
      if let builtIn = BuiltInTemplate(rawValue: argument) {
        profile = try builtIn.profile()
      } else {
        profile = try readTemplate(bytes, at: argument)
      }
    } catch {
      try end(with: error)
    }
    guard let profile else { try endWithoutContract(argument) }
    return (profile, input?.word)
  }

  /// The templates to hold a contract against: the one that an argument names, or those that come with
  /// the program, which are read while the contract is; ends the command where there is none.
  func comparisonTemplates(
    _ argument: String?
  ) throws -> FoundAhead<Result<[ComparisonTemplate], TemplateFailure>> {
    guard let argument else { return FoundAhead { BuiltInTemplate.comparisonTemplates() } }
    let profile = try template(argument)
    let name = profile.title == nil ? argument : nil
    guard let template = ComparisonTemplate(name: name, profile) else {
      try endWithoutContract(argument)
    }
    return FoundAhead(known: .success([template]))
  }

  /// The values of a file; ends the command where they cannot be read.
  func fillValues(_ path: String) throws -> [FillValue] {
    let bytes = try text(of: path)
    do throws(TemplateFailure) {
      return try FillValuesReader(path: path).read(bytes)
    } catch {
      try end(with: error)
    }
  }

  /// The text of a file in UTF-8; ends the command where it cannot be read.
  func text(of path: String) throws -> [UInt8] { try input(path).source.bytes }

  /// A file as it was read; ends the command where it cannot be read.
  func input(_ path: String) throws -> InputText {
    do throws(ReadFailure) {
      return try readInput(path)
    } catch {
      complain(path, error.message(in: language))
      fail()
      try finish()
    }
  }

  /// Says that a file has no contract in it, and ends the command.
  func endWithoutContract(_ path: String) throws -> Never {
    complain(
      path,
      language == .chinese
        ? "没有找到合同：需要至少两个“第×条”标题" : "no contract found: at least two headings 第×条 are needed")
    fail()
    try finish()
  }

  private func end(with failure: TemplateFailure) throws -> Never {
    complain(failure.place, failure.message(in: language))
    fail()
    try finish()
  }
}
