import Foundation
import Testing

/// What is printed on the pages of a PDF, each line at its place, as poppler's `pdftotext` reads it.
struct PrintedWords {
  /// Where words stand: in points, from the upper left corner of the first page.
  struct Place {
    let left: Double, right: Double, top: Double, height: Double
  }

  private var words: [(text: String, place: Place)] = []

  static var isPossible: Bool { FileManager.default.isExecutableFile(atPath: program) }

  private static let program = "/usr/bin/pdftotext"

  init(_ path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = ["-bbox", path, path + ".html"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let page = try String(contentsOfFile: path + ".html", encoding: .utf8)
    for line in page.split(separator: "\n") {
      let parts = line.split(separator: "\"")
      guard parts.count == 9, line.contains("<word") else { continue }
      let numbers = [1, 3, 5, 7].map { Double(parts[$0]) ?? 0 }
      let text = parts[8].dropFirst().prefix { $0 != "<" }
      let place = Place(
        left: numbers[0], right: numbers[2], top: numbers[1], height: numbers[3] - numbers[1])
      words.append((String(text), place))
    }
  }

  /// The place of the first word that begins what is printed as `text`; a line end may cut it.
  func place(of text: String) -> Place? {
    for start in words.indices {
      var printed = ""
      for word in words[start...] where printed.count < text.count { printed += word.text }
      if printed.contains(text), words[start].text.contains(text.prefix(1)) {
        return words[start].place
      }
    }
    return nil
  }
}
