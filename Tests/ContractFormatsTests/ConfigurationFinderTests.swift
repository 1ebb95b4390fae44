import Testing

@testable import ContractFormats

@Suite("Finding the configuration")
struct ConfigurationFinderTests {
  @Test("goes upwards from the file's folder to the nearest")
  func upwards() throws {
    let folder = try ScratchFolder()
    try folder.add(".tiaokuan.yml", Array("stage: template".utf8))
    try folder.add("甲/.tiaokuan.yml", Array("stage: signing".utf8))
    let near = try folder.add("甲/乙/丙/x.txt")
    let far = try folder.add("丁/y.txt")
    var finder = ConfigurationFinder(.nearest)
    #expect(try finder.configuration(for: near)?.configuration.stage == .signing)
    #expect(try finder.configuration(for: far)?.configuration.stage == .template)
    #expect(
      try finder.configuration(for: folder.path + "/甲/../丁/y.txt")?.path.hasSuffix(
        "/甲/.tiaokuan.yml") == false)
  }

  @Test("takes the one that is named, or none")
  func named() throws {
    let folder = try ScratchFolder()
    try folder.add(".tiaokuan.yml", Array("stage: template".utf8))
    let other = try folder.add("其他.yml", Array("stage: signing".utf8))
    let file = try folder.add("x.txt")
    var named = ConfigurationFinder(.file(other))
    #expect(try named.configuration(for: file)?.configuration.stage == .signing)
    var none = ConfigurationFinder(.none)
    #expect(try none.configuration(for: file) == nil)
    var missing = ConfigurationFinder(.file(folder.path + "/无.yml"))
    #expect {
      try missing.configuration(for: file)
    } throws: { error in
      (error as? ConfigurationFailure)?.problem == .file(.notFound)
    }
  }

  static let paths: [(path: String, folder: String, relative: String)] = [
    ("/a/b/x.txt", "/a/b", "x.txt"), ("/a/b/c/x.txt", "/a/b", "c/x.txt"),
    ("/a/x.txt", "/a/b", "../x.txt"), ("/x.txt", "/", "x.txt"), ("/ab/x.txt", "/a", "../ab/x.txt"),
  ]

  @Test("a path and the way to it from a folder lead to one another", arguments: paths)
  func relative(_ row: (path: String, folder: String, relative: String)) {
    #expect(relativePath(of: row.path, from: row.folder) == row.relative)
    #expect(joinPath(row.folder, row.relative) == row.path)
  }
}
