import ContractText
import Foundation
import Testing

@testable import ContractFormats

/// `make manual` writes the pages anew.
@Suite("The manual pages")
struct ManualPageTests {
  private func page(_ language: Language) throws -> (file: URL, text: String) {
    let name = language == .chinese ? "tiaokuan.zh_CN.1" : "tiaokuan.1"
    let page = ManualPage(
      program: try CommandHelp.ofProgram(), version: "\(Tool.name) \(Tool.version)",
      language: language)
    return (Project.folder("Manual").appendingPathComponent(name), page.text)
  }

  @Test(
    "say what the commands say; where they do not, run make manual", arguments: Language.allCases)
  func fresh(language: Language) throws {
    let (file, text) = try page(language)
    if ProcessInfo.processInfo.environment["TIAOKUAN_RENEW_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == text, "run make manual")
  }

  @Test("name every command and every option", arguments: Language.allCases)
  func complete(language: Language) throws {
    let text = try page(language).text
    let commands = try CommandHelp.ofProgram().runnable()
    #expect(commands.count > 10)
    for (name, help) in commands {
      #expect(text.contains(".SS \"\(name) "))
      let own = (help.arguments ?? []).filter { !$0.isCommon }
      for option in own.flatMap({ $0.names ?? [] }) {
        let typed = option.typed.replacingOccurrences(of: "-", with: "\\-")
        #expect(text.contains("\\fB\(typed)\\fR"), "\(name) \(option.typed)")
      }
    }
  }

  @Test("are in one language each")
  func languages() throws {
    let english = try page(.english).text
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(try !page(.chinese).text.contains("Check contracts"))
  }
}
