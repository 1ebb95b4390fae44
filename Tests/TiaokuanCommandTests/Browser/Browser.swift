import Foundation
import Testing

/// Chromium without a window: opens a page, runs a script in it, and tells what the script says.
enum Browser {
  /// Whether it is on this machine.
  static var isInstalled: Bool { path != nil }

  private static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What `script`, the body of a function, answers in a page: a value as JSON.
  ///
  /// A policy of the page's own would not let it run and is taken out.
  static func run(_ script: String, in page: String, width: Int = 1440) throws -> Any {
    let probe = """
      <script>
      const answer = (() => { try { \(script) } catch (error) { return String(error) } })();
      const holder = document.createElement("template");
      holder.id = "answer";
      holder.dataset.answer = encodeURIComponent(JSON.stringify(answer));
      document.documentElement.append(holder);
      </script>
      """
    let whole = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "") + probe
    let dump = try dump(width < narrowest ? framed(whole, width) : whole, width: width)
    let match = try #require(dump.firstMatch(of: /data-answer="([^"]*)"/))
    let answer = try #require(String(match.1).removingPercentEncoding)
    return try JSONSerialization.jsonObject(with: Data(answer.utf8), options: .fragmentsAllowed)
  }

  /// A window without a screen is no narrower.
  private static let narrowest = 500

  /// A page with another in a frame as wide as a telephone, which hands on what that one answers.
  private static func framed(_ page: String, _ width: Int) -> String {
    let source = page.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "\"", with: "&quot;")
    return """
      <!DOCTYPE html><iframe width="\(width)" height="900" style="border:0" srcdoc="\(source)"
      onload="document.body.append(this.contentDocument.getElementById('answer'))"></iframe>
      """
  }

  /// The page as it stands after its scripts have run.
  static func dump(_ page: String, width: Int = 1440) throws -> String {
    let folder = NSTemporaryDirectory() + "browser-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/page.html"
    try Data(page.utf8).write(to: URL(fileURLWithPath: file))
    let output = URL(fileURLWithPath: folder + "/output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(folder)/profile", "--window-size=\(width),1000", "--dump-dom",
      "file://" + file,
    ]
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }
}
