import ContractText

/// Acceptances that hold together, ready to be asked about many findings.
public struct AcceptanceSet: Sendable {
  /// In the order in which they were given.
  public let acceptances: [Acceptance]

  /// The places in ``acceptances`` of those that name one finding.
  private var exact: [ExactKey: [Int]] = [:]

  /// The others, by rule.
  private var others: [String: [PlaceAcceptance]] = [:]

  private struct ExactKey: Hashable {
    let fingerprint: Fingerprint
    let file: String?
  }

  private struct PlaceAcceptance {
    let index: Int
    let file: String?
    let place: FoldedWords
    let text: FoldedWords?
  }

  /// A set of `acceptances`.
  public init(_ acceptances: [Acceptance]) {
    self.acceptances = acceptances
    for (index, acceptance) in acceptances.enumerated() {
      if let fingerprint = acceptance.fingerprint {
        exact[ExactKey(fingerprint: fingerprint, file: acceptance.file), default: []].append(index)
      } else {
        others[acceptance.rule, default: []].append(
          PlaceAcceptance(
            index: index, file: acceptance.file, place: FoldedWords(acceptance.place),
            text: acceptance.text.map { FoldedWords($0) }))
      }
    }
  }

  /// The places in ``acceptances`` of those that accept a finding in a file.
  public func accepting(_ finding: Finding, in source: SourceText, of file: FileScope) -> [Int] {
    let named = file.scopes.flatMap { scope in
      exact[ExactKey(fingerprint: finding.fingerprint, file: scope)] ?? []
    }
    let candidates = others[finding.rule] ?? []
    guard !candidates.isEmpty else { return named.filter { acceptances[$0].rule == finding.rule } }
    let label = FoldedWords(finding.place.label)
    let words = FoldedWords(source.text(in: finding.range))
    let placed = candidates.filter { candidate in
      file.scopes.contains(candidate.file) && isPlace(label, within: candidate.place)
        && candidate.text.map(words.contains) ?? true
    }
    return named.filter { acceptances[$0].rule == finding.rule } + placed.map(\.index)
  }
}

/// A file as acceptances see it: itself, the folders it lies in, and all files.
public struct FileScope: Sendable {
  /// What an acceptance's `file` may be to hold for this file; nil is for every file.
  public let scopes: [String?]

  /// The scope of the file at `path`, whose parts are separated by `/`.
  public init(_ path: String) {
    var scopes: [String?] = [nil, path]
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if !rest.isEmpty { scopes.append(String(rest)) }
    }
    self.scopes = scopes
  }
}
