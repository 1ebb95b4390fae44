import Testing

@Suite("A list in a file")
struct ListOutputTests {
  @Test(
    "is what would be printed, without colours",
    arguments: ["blanks", "references", "terms", "outline"], ["text", "json", "csv"])
  func written(command: String, format: String) throws {
    let folder = try ContractFolder(["a.txt": ContractFolder.contract])
    let printed = try folder.run(command, "--format", format, "a.txt")
    let written = try folder.run(command, "--format", format, "-o", "list", "a.txt")
    #expect(written.text == "" && written.errors == "")
    #expect(written.status == printed.status)
    // What reads a text file leaves out the mark with which a table begins.
    #expect(folder.text("list") == printed.text.replacing("\u{FEFF}", with: ""))
  }

  @Test("takes the place of no contract, and is not read as one")
  func refused() throws {
    let folder = try ContractFolder(["in/a.txt": ContractFolder.contract])
    let refused = try folder.run("blanks", "-o", "./in/a.txt", "in/a.txt")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("in/a.txt"))
    #expect(folder.text("in/a.txt") == ContractFolder.contract)
    let first = try folder.run("blanks", "-o", "in/list.txt", "in")
    let list = folder.text("in/list.txt")
    let second = try folder.run("blanks", "-o", "in/list.txt", "in")
    #expect(first.status == 0 && second.status == 0)
    #expect(folder.text("in/list.txt") == list)
  }

  @Test("that cannot be written is an error")
  func nowhere() throws {
    let folder = try ContractFolder(["a.txt": ContractFolder.contract])
    let run = try folder.run("terms", "-o", "none/list", "a.txt")
    #expect(run.status == 2 && run.errors.contains("none/list"))
  }
}
