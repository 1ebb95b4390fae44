import Testing

@testable import ContractFormats

@Suite("Walking folders")
struct FileWalkingTests {
  @Test("Texts and Word documents at any depth, in byte order; nothing hidden, no other kinds")
  func walking() throws {
    let folder = try ScratchFolder()
    for name in [
      "b.txt", "a/z.md", "a.txt", "a/deep/er/供水.text", "UPPER.TXT", ".hidden.txt", ".git/c.txt",
      "a/page.html", "a/image.png", "txt", "no.ending", "a-b.txt", "x.txt/inside.txt",
      "合同.docx", "~$合同.docx",
    ] {
      try folder.add(name)
    }
    let expected = [
      "UPPER.TXT", "a-b.txt", "a.txt", "a/deep/er/供水.text", "a/page.html", "a/z.md", "b.txt",
      "x.txt/inside.txt", "合同.docx",
    ]
    #expect(walk(folder.path) == expected.map { folder.path + "/" + $0 })
    #expect(walk(folder.path + "/") == walk(folder.path))
  }

  @Test("A link to a file is a file; a link to a folder or to nothing is left out")
  func links() throws {
    let folder = try ScratchFolder()
    try folder.add("a/one.txt")
    try folder.link("file.txt", to: "a/one.txt")
    try folder.link("a/loop", to: "..")
    try folder.link("folder.txt", to: "a")
    try folder.link("nothing.txt", to: "missing")
    #expect(walk(folder.path) == ["/a/one.txt", "/file.txt"].map { folder.path + $0 })
  }

  @Test("A folder that cannot be listed is given, for reading to tell why")
  func unlistable() throws {
    let folder = try ScratchFolder()
    #expect(walk(folder.path) == [])
    let missing = folder.path + "/missing"
    #expect(walk(missing) == [missing])
    #expect(throws: FileFailure.notFound) { try readFile(missing) }
  }
}
