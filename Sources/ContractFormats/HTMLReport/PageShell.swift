import ContractText

/// What every page of the program has: one file that needs nothing else, neither from the network
/// nor from the disk.
struct PageShell {
  /// The language of the page's own words.
  let language: Language

  /// What the browser shows as the title.
  let title: String

  /// The class of the page's body.
  let kind: String

  /// Writes a page with its style sheet and its script, and with `body` in it.
  ///
  /// The page's policy lets no script run and no style apply but these two: should a contract ever
  /// get a tag past ``HTMLWriter``, it would do nothing.
  func write(to html: HTMLWriter, body: () -> Void) {
    let style = PackageResources.report_css
    let script = PackageResources.report_js
    html.raw("<!DOCTYPE html>\n".utf8)
    html.open("html", [("lang", language == .chinese ? "zh-Hans" : "en")])
    html.element("head") {
      html.open("meta", [("charset", "utf-8")])
      html.open(
        "meta", [("http-equiv", "Content-Security-Policy"), ("content", policy(style, script))])
      html.open("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      html.open("meta", [("name", "color-scheme"), ("content", "light dark")])
      html.open("meta", [("name", "generator"), ("content", "\(Tool.name) \(Tool.version)")])
      html.element("title", title)
      html.element("style") { html.raw(style) }
    }
    html.newline()
    html.element("body", [("class", kind)]) {
      body()
      html.element("script") { html.raw(script) }
    }
    html.close("html")
    html.newline()
    html.drain()
  }

  private func policy(_ style: [UInt8], _ script: [UInt8]) -> String {
    "default-src 'none'; style-src 'sha256-\(sha256Base64(style))'; "
      + "script-src 'sha256-\(sha256Base64(script))'; base-uri 'none'; form-action 'none'"
  }
}
