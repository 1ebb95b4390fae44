import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("Pages as a browser shows them", .enabled(if: Browser.isInstalled))
struct SitePageTests {
  /// What this program leaves out or adds on purpose: navigation, small readings above characters,
  /// and the lines of blanks.
  private static let shown = """
    for (const own of document.querySelectorAll("nav, rt, rp")) own.remove();
    return document.body.innerText;
    """

  @Test(
    "what is read is what a browser shows, white space and blanks aside",
    arguments: [SitePages.tables, SitePages.word, SitePages.article, SitePages.portal])
  func text(page: String) throws {
    let source = try readSource(Array(page.utf8), isHTML: true)
    let read = source.text(in: source.range)
    let shown = try #require(try Browser.run(Self.shown, in: page) as? String)
    #expect(words(of: read) == words(of: shown))
    #expect(!read.contains("第八条"))
    #expect(!read.contains("第九条"))
    #expect(read.contains("__"))
  }

  /// The lines that say anything, without white space and underscores.
  private func words(of text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "\t" }.map { line in
      String(
        String.UnicodeScalarView(
          line.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0 != "_" && $0 != "\u{200B}"
          }))
    }.filter { !$0.isEmpty }
  }
}
