import ContractText

/// A party that goes by two names.
public struct DriftedParty: Hashable, Sendable {
  /// A name and where it stands.
  public struct Name: Hashable, Sendable {
    /// The name, without white space.
    public let text: String
    /// The bytes of it.
    public let range: TextRange
  }

  /// The party: 甲方.
  public let label: String

  /// The name that comes first in the contract.
  public let first: Name

  /// The other.
  public let second: Name
}

/// The parties of `mentions` that go by two names, each other name once, by the place of the second.
public func driftedParties(_ mentions: [PartyMention]) -> [DriftedParty] {
  let byLabel = Dictionary(grouping: mentions, by: \.label)
  return byLabel.values.flatMap { drifts(ofOneParty: $0) }
    .sorted { $0.second.range < $1.second.range }
}

private func drifts(ofOneParty mentions: [PartyMention]) -> [DriftedParty] {
  guard let reference = mentions.first(where: { $0.form == .line }) else { return [] }
  // Two bodies may share a side of the contract; then nothing is certain.
  let isShared = mentions.contains {
    $0.isInFront && $0.form == .line && !$0.name.agrees(with: reference.name)
  }
  guard !isShared else { return [] }
  let known = DriftedParty.Name(text: reference.name.plain, range: reference.range)
  var seen: Set<String> = []
  return mentions.compactMap { mention in
    guard let other = otherName(reference.name, mention), seen.insert(other.text).inserted else {
      return nil
    }
    let isFirst = known.range < other.range
    return DriftedParty(
      label: mention.label, first: isFirst ? known : other, second: isFirst ? other : known)
  }
}

/// The other name that a mention gives; nil where it gives the same, or none for certain.
private func otherName(_ name: PartyName, _ mention: PartyMention) -> DriftedParty.Name? {
  guard !mention.name.agrees(with: name) else { return nil }
  let whole = DriftedParty.Name(text: mention.name.plain, range: mention.range)
  switch mention.form {
  case .line:
    // A person signs for a body.
    if name.isBody { return mention.name.isBody ? whole : nil }
    return isMistypedPerson(name.plain, mention.name.plain) ? whole : nil
  case .inline: return name.isBody ? inlineName(like: name, mention) : nil
  }
}

/// Whether two names of people differ as a slip makes them differ: another may sign for one.
private func isMistypedPerson(_ name: String, _ other: String) -> Bool {
  guard name.count == other.count, name.first == other.first else { return false }
  return zip(name, other).filter { $0 != $1 }.count == 1
}

/// The part of a sentence that is a name which begins as `name` does; nil where there is none.
private func inlineName(like name: PartyName, _ mention: PartyMention) -> DriftedParty.Name? {
  let words = Array(mention.name.plain.unicodeScalars)
  let head = Array(name.plain.unicodeScalars.prefix(2))
  guard head.count == 2, words.count >= 2 else { return nil }
  // The last: 江源省人民政府授权的江源省水务局.
  let start = words.indices.dropLast().last { words[$0] == head[0] && words[$0 + 1] == head[1] }
  guard let start else { return nil }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: words[start...])
  let candidate = PartyName(String(text))
  // 江源省授权的临川市水务局 has the words of the name, but is a phrase.
  guard candidate.isBody, !candidate.plain.contains("的"), !candidate.agrees(with: name) else {
    return nil
  }
  // Where nothing was left out of the words, the name is the last bytes of them.
  let isExact = mention.range.length == mention.name.plain.utf8.count
  let range = TextRange(mention.range.end - candidate.plain.utf8.count, mention.range.end)
  return DriftedParty.Name(text: candidate.plain, range: isExact ? range : mention.range)
}
