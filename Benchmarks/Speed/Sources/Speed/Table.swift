import Glibc

/// What was measured, a line each, printed as it comes.
struct Table {
  /// Whether every aim so far was met.
  private(set) var unmet = 0

  init() {
    say("| what | time | MB/s | memory | beside | ratio | aim | met |")
    say("|---|--:|--:|--:|---|--:|--:|---|")
  }

  /// Prints a measured cost by itself.
  func row(_ name: String, _ cost: Cost?, of input: Input?) {
    say(Self.start(name, cost, of: input) + " | | | | |")
  }

  /// Prints a cost and its ratio to something else.
  mutating func row(
    _ name: String, _ cost: Cost?, of input: Input?, beside other: String, ratio: Double?,
    atMost limit: Double? = nil, atLeast least: Double? = nil
  ) {
    var line = Self.start(name, cost, of: input)
    line += " | \(other) | \(ratio.map { rounded($0) + " ×" } ?? "not measured")"
    if let limit { line += " | ≤ \(rounded(limit))" }
    if let least { line += " | ≥ \(rounded(least))" }
    if limit == nil, least == nil { line += " | " }
    guard limit != nil || least != nil else { return say(line + " | |") }
    let isMet = ratio.map { $0 <= limit ?? .infinity && $0 >= least ?? 0 } ?? false
    if !isMet { unmet += 1 }
    say(line + (isMet ? " | yes |" : " | **no** |"))
  }

  private static func start(_ name: String, _ cost: Cost?, of input: Input?) -> String {
    guard let cost else { return "| \(name) | not run | | " }
    let speed = input.map { rounded(Double($0.bytes) / cost.seconds / 1e6) } ?? ""
    let memory = rounded(Double(cost.memory) / 1_048_576) + " MiB"
    return "| \(name) | \(milliseconds(cost.seconds)) | \(speed) | \(memory)"
  }

  private static func milliseconds(_ seconds: Double) -> String {
    seconds < 10 ? rounded(seconds * 1000) + " ms" : rounded(seconds) + " s"
  }
}

/// Prints a line at once, for a long table is watched while it grows.
func say(_ line: String) {
  print(line)
  fflush(nil)
}

/// With three digits that count.
func rounded(_ value: Double) -> String {
  if value >= 100 { return String(Int(value.rounded())) }
  let digits = value >= 10 ? 10.0 : 100.0
  let scaled = Int((value * digits).rounded())
  let whole = scaled / Int(digits)
  let part = String(scaled % Int(digits) + Int(digits)).dropFirst()
  return part.allSatisfy { $0 == "0" } ? String(whole) : "\(whole).\(part)"
}
