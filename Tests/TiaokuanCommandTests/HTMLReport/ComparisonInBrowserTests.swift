import Foundation
import Testing

@Suite("A comparison in a browser", .enabled(if: Browser.isInstalled), .serialized)
struct ComparisonInBrowserTests {
  private static let sample = Project.sample("filled-defective.txt")

  private func page(_ options: String...) throws -> String {
    try ProgramRun(["compare", "--format", "html"] + options + [Self.sample]).text
  }

  private func answer(_ script: String, width: Int = 1440) throws -> [String: Any] {
    let answer = try Browser.run(script, in: try page(), width: width)
    return try #require(answer as? [String: Any], "\(answer)")
  }

  @Test("has each value in a row, and each changed word marked on both sides")
  func content() throws {
    let answer = try answer(
      """
      const texts = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
      return { ids: texts(".values tbody th"), del: texts(".versus del"), ins: texts(".versus ins"),
        broken: [...document.querySelectorAll("a[href]")].filter((link) =>
          !document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)))).length,
        counts: texts("nav .count").map(Number),
        listed: [...document.querySelectorAll("article section")].map((part) =>
          part.querySelectorAll(".finding, tbody tr").length) };
      """)
    let run = try ProgramRun(["compare", "--format", "json", Self.sample])
    let documents = (try run.json() as? [String: Any])?["documents"] as? [[String: Any]]
    let document = try #require(documents?.first)
    let values = try #require(document["values"] as? [[String: Any]])
    #expect(answer["ids"] as? [String] == values.map { $0["id"] as? String ?? "" })
    let clauses = (document["clauses"] as? [[String: Any]] ?? [])
      .filter { $0["status"] as? String == "altered" }
    let changes = clauses.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
    func words(_ key: String) -> Set<String> {
      Set(changes.compactMap { $0[key] as? String }.map(bare)).subtracting([""])
    }
    let deleted = (answer["del"] as? [String] ?? []).map(bare)
    let inserted = (answer["ins"] as? [String] ?? []).map(bare)
    #expect(!changes.isEmpty)
    #expect(words("was").subtracting(deleted) == [])
    #expect(words("is").subtracting(inserted) == [])
    #expect(answer["broken"] as? Int == 0)
    #expect(answer["counts"] as? [Int] == answer["listed"] as? [Int])
  }

  /// Words without what the JSON leaves out of the template's: drafting notes, the length of blanks.
  private func bare(_ text: String) -> String {
    text.replacing(/\(注[^)]*\)/, with: "").filter { !$0.isWhitespace && $0 != "_" }
  }

  @Test("nothing is wider than the screen, and the texts stand below each other on a telephone")
  func widths() throws {
    for width in [380, 1440] {
      let answer = try answer(
        """
        const [was, now] = document.querySelector(".versus").children;
        const wide = [...document.querySelectorAll("main *")].filter((element) =>
          element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1);
        return { wide: wide.length, width: innerWidth,
          beside: now.getBoundingClientRect().left >= was.getBoundingClientRect().right };
        """, width: width)
      #expect(answer["width"] as? Int == width)
      #expect(answer["wide"] as? Int == 0)
      #expect(answer["beside"] as? Bool == (width == 1440))
    }
  }

  @Test("-o writes it to a file")
  func output() throws {
    let folder = try ContractFolder([:])
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let path = folder.path + "/c.html"
    let run = try ProgramRun(["compare", "--format", "html", "-o", path, Self.sample])
    #expect(run.text == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page())
  }
}
