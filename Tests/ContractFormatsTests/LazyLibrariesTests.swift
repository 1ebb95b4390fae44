import Foundation
import Glibc
import Testing

/// The list of functions of libxml2 and libzip that are looked up when they are first called.
@Suite struct LazyLibrariesTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  @Test(
    "every function of libxml2 and libzip that is called is in the list: the release links neither")
  func listIsComplete() throws {
    let list = try String(
      contentsOf: Self.sources.appendingPathComponent("CLazyLibraries/functions.h"), encoding: .utf8
    )
    let listed = Set(list.matches(of: /(?:XML|ZIP)\((\w+)\)/).map { String($0.output.1) })
    let names: [String] = ["libxml2.so.2", "libxml2.so.16", "libzip.so.4", "libzip.so.5"]
    let libraries = names.compactMap { dlopen($0, RTLD_NOW) }
    #expect(libraries.count == 2)
    var called: Set<String> = []
    for case let file as URL in FileManager.default.enumerator(
      at: Self.sources, includingPropertiesForKeys: nil) ?? .init()
    where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\b(?:xml|html|zip_)\w+/) {
        called.insert(String(match.output))
      }
    }
    // What the library has by the name of a word in the sources is a function of its, or a table.
    let theirs = called.filter { name in libraries.contains { dlsym($0, name) != nil } }
    #expect(theirs.count > 60)
    #expect(theirs.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(called).sorted() == [])
  }
}
