import Testing

@testable import ContractFormats

@Suite("Writing files")
struct FileWritingTests {
  private let folder: ScratchFolder
  private let text = Array("第二条".utf8)

  init() throws { folder = try ScratchFolder() }

  @Test("A new file is written, and nothing is left beside it")
  func newFile() throws {
    try writeFile(folder.path + "/new.txt", text)
    #expect(try readFile(folder.path + "/new.txt") == text)
    #expect(try folder.names() == ["new.txt"])
  }

  @Test("An existing file is replaced and keeps its permissions", arguments: [0o600, 0o664, 0o755])
  func existingFile(permissions: Int) throws {
    let path = try folder.add("old.txt", Array(repeating: 0x61, count: 100))
    try folder.setPermissions(permissions, of: "old.txt")
    try writeFile(path, text)
    #expect(try readFile(path) == text)
    #expect(try folder.permissions("old.txt") == permissions)
    #expect(try folder.names() == ["old.txt"])
  }

  @Test("A link stays a link; the file behind it is written")
  func link() throws {
    try folder.add("real/old.txt")
    let link = try folder.link("link.txt", to: "real/old.txt")
    try writeFile(link, text)
    #expect(try FileStatus(linkAt: link).isLink)
    #expect(try readFile(folder.path + "/real/old.txt") == text)
  }

  @Test("Where writing fails, nothing is written and nothing left behind")
  func failures() throws {
    #expect(throws: FileFailure.isDirectory) { try writeFile(folder.path, text) }
    #expect(throws: FileFailure.notFound) { try writeFile(folder.path + "/none/a.txt", text) }
    #expect(throws: (any Error).self) {
      try writeFile(folder.path + "/" + String(repeating: "n", count: 300), text)
    }
    #expect(try folder.names() == [])
  }

  @Test("A device is written to and stays what it is")
  func device() throws {
    try writeFile("/dev/null", text)
    #expect(try !FileStatus(at: "/dev/null").isRegular)
  }

  @Test("A large file comes back as it was written")
  func large() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try writeFile(folder.path + "/large", bytes)
    #expect(try readFile(folder.path + "/large") == bytes)
  }
}
