import Foundation
import Testing

/// A contract whose text tries to be more than text, in every place where it can stand.
let hostileContract = """
  供水</script><img src=x onerror=alert(1)>合同
  第一章 "总则' <b>
  第一条 甲方</p><script>document.title = "bad"</script>依照第三条&amp;第九条付款。
  第二条 乙方付_____<!-- 元，见附件五。
  第三条 甲方"onmouseover="document.title='bad'\u{1B}\u{202E}供水。

  """

@Suite("The page that check writes")
struct ReportPageTests {
  private func page(_ arguments: String...) throws -> String {
    let folder = try ContractFolder(["a.txt": hostileContract])
    let run = try ProgramRun(
      ["check", "--format", "html"] + arguments + ["a.txt"], in: folder.path)
    #expect(run.errors == "")
    #expect(run.status == 1)
    return run.text
  }

  @Test("nothing of the contract is markup")
  func escaping() throws {
    let page = try page()
    for markup in ["<img", "<b> ", "</p><script>", "<!-- ", "\"onmouseover", "\u{1B}", "\u{202E}"] {
      #expect(!page.contains(markup), "\(markup)")
    }
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"))
  }

  @Test("what it needs is in it, and nothing else may run")
  func selfContained() throws {
    let page = try page()
    for place in ["src=\"", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(place), "\(place)")
    }
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(page.ranges(of: "style=\"").isEmpty)
  }

  @Test("elements are closed in the order in which they were opened")
  func nesting() throws {
    let void = Set(["meta", "input"])
    for page in [try page(), try page("--lang", "en", "--stage", "signing")] {
      var open: [Substring] = []
      let body = page.prefix(upTo: try #require(page.firstRange(of: "<script>")).lowerBound)
        .replacing(/<style>[\s\S]*<\/style>/, with: "")
      for tag in body.matches(of: /<(\/?)([a-z0-9]+)/) where !void.contains(String(tag.2)) {
        if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
      }
      #expect(open == ["html", "body"])
    }
  }

  @Test("the same contract gives the same bytes")
  func deterministic() throws { #expect(try page() == page()) }

  @Test("-o writes the file, whole, and never over the contract")
  func output() throws {
    let folder = try ContractFolder(["a.txt": ContractFolder.contract])
    let printed = try folder.run("check", "--format", "html", "a.txt")
    let written = try folder.run("check", "--format", "html", "-o", "r.html", "a.txt")
    #expect(written.status == 1)
    #expect(written.text == "")
    #expect(folder.text("r.html") == printed.text)
    // The folder is walked, and what was written before is none of the contracts.
    let walked = try folder.run("check", "--format", "html", "--output", "./r.html", ".")
    #expect(walked.status == 1)
    #expect(folder.text("r.html")?.contains("id=\"contract-1\"") == true)
    #expect(folder.text("r.html")?.contains("id=\"contract-2\"") == false)
    let refused = try folder.run("check", "-o", "./a.txt", "a.txt")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--output 会覆盖要读的文件 ./a.txt"))
    #expect(folder.text("a.txt") == ContractFolder.contract)
    let nowhere = try folder.run("check", "-o", "none/r.html", "a.txt")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("none/r.html"))
  }

  @Test(
    "its colours have the contrast that WCAG AA asks for", arguments: ["light", "dark", "print"])
  func contrast(scheme: String) throws {
    let style = try String(
      contentsOf: Project.folder("Sources/ContractFormats/HTMLReport/Resources/report.css"),
      encoding: .utf8)
    let start =
      switch scheme {
      case "light": try #require(style.firstRange(of: ":root {"))
      case "dark": try #require(style.firstRange(of: "(prefers-color-scheme: dark)"))
      default: try #require(style.firstRange(of: "@media print"))
      }
    let block = style[start.upperBound...].prefix { $0 != "}" }
    var colors: [String: Double] = [:]
    for match in block.matches(of: /--([a-z-]+): #([0-9a-f]+);/) {
      colors[String(match.1)] = luminance(String(match.2))
    }
    func ratio(_ ink: String, _ ground: String) throws -> Double {
      let pair = [try #require(colors[ink]), try #require(colors[ground])].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }
    for ink in ["ink", "faint", "link", "error", "warning", "note", "good"] {
      for ground in ["paper", "desk"] {
        #expect(try ratio(ink, ground) >= 4.5, "\(ink) on \(ground)")
      }
    }
    for tone in ["error", "warning", "note", "good"] {
      #expect(try ratio(tone, tone + "-wash") >= 4.5, "\(tone)")
      #expect(try ratio("ink", tone + "-wash") >= 4.5, "\(tone)")
      #expect(try ratio("link", tone + "-wash") >= 4.5, "\(tone)")
      #expect(try ratio("faint", tone + "-wash") >= 4.5, "\(tone)")
    }
    #expect(try ratio("faint", "field") >= 4.5)
    #expect(try ratio("warning", "field") >= 4.5)
  }

  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.flatMap { [$0, $0] } : Array(hex)
    let channels = stride(from: 0, to: 6, by: 2).map { index -> Double in
      let value = Double(Int(String(digits[index...index + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
