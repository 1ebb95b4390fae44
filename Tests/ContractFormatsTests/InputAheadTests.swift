import ContractAnalysis
import ContractSyntax
import Testing

@testable import ContractFormats

@Suite("A file that is read ahead", .serialized)
struct InputAheadTests {
  private let text = "供水合同\n第一条 供水。\n第二条 依照第一条供水。\n"

  @Test("is the first argument that is a text")
  func textAmongArguments() throws {
    let folder = try ScratchFolder()
    let baseline = try folder.add("基线.json", Array("{}".utf8))
    let path = try folder.add("合同.txt", Array(text.utf8))
    InputAhead.begin(["--baseline", baseline, folder.path, path])
    let read = try InputAhead.contracts(of: path, tracked: .accepted).get()
    #expect(read.contracts.count == 1)
    #expect(read.alone?.references.count == 1)
  }

  @Test("is let go where it is to be read otherwise, and read once")
  func readOtherwise() throws {
    let folder = try ScratchFolder()
    let path = try folder.add("合同.txt", Array(text.utf8))
    InputAhead.begin([path])
    #expect(try InputAhead.contracts(of: path, tracked: .original).get().contracts.count == 1)
    try folder.add("合同.txt", Array("没有合同".utf8))
    #expect(try InputAhead.contracts(of: path, tracked: .accepted).get().contracts.isEmpty)
  }

  @Test("gives the error of reading it")
  func failure() throws {
    let folder = try ScratchFolder()
    let path = try folder.add("空.txt", [])
    InputAhead.begin([path])
    #expect(throws: ReadFailure.decoding(.empty)) {
      try InputAhead.contracts(of: path, tracked: .accepted).get()
    }
  }
}
