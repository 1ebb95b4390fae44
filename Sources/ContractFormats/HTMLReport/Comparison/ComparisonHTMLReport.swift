import ContractRules
import ContractTemplates
import ContractText

/// Comparisons as one page: what is blank, wrong or does not go together, the words that differ side
/// by side, and every value.
package struct ComparisonHTMLReport {
  let language: Language
  private let sink: ByteSink

  /// A page in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes the page of all files.
  package func write(_ documents: some Sequence<ComparedDocument>) {
    let documents = Array(documents)
    let html = HTMLWriter(sink: sink)
    let title = words("与示范文本的比对", "Comparison with the template")
    PageShell(language: language, title: title, kind: "compare").write(to: html) {
      html.element(
        "a", [("class", "skip"), ("href", "#contract")], words("跳到结果", "Skip to the results"))
      html.element("header", [("class", "page")]) { html.element("h1", title) }
      outline(documents, html)
      html.element("main", [("id", "contract"), ("tabindex", "-1")]) {
        for (index, document) in documents.enumerated() {
          ComparedPage(html, document, number: index + 1, language).write()
        }
      }
    }
  }

  private func outline(_ documents: [ComparedDocument], _ html: HTMLWriter) {
    html.element("nav", [("id", "outline"), ("aria-label", words("目录", "Outline"))]) {
      html.element("ul") {
        for (index, document) in documents.enumerated() {
          let page = ComparedPage(html, document, number: index + 1, language)
          html.element("li") {
            html.element("a", [("href", "#" + page.id)], document.path)
            html.element("ul") {
              for part in page.parts {
                html.element("li") {
                  html.element("a", [("href", "#" + page.id(of: part))], page.title(of: part))
                  html.element("span", [("class", "count none")], String(page.count(of: part)))
                }
              }
            }
          }
        }
      }
    }
    html.newline()
  }

  private func words(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
