import ContractAnalysis
import ContractSyntax
import ContractText

extension ConstraintEvaluation {
  /// 特许经营期 in the definitions and in the article on it
  func equal(_ constraint: TemplateConstraint) -> Finding {
    alike(constraint) { id in
      if let date = date(id) { return date }
      return valid(id).flatMap { value in value.normalized.map(plainWords) }
    }
  }

  /// 临川清源供水有限 before 公司, and 临川清源供水有限公司 in the signature block
  func sameName(_ constraint: TemplateConstraint) -> Finding {
    alike(constraint) { id in
      valid(id).map { value in
        Self.withoutSeal(plainWords(value.value ?? "")) + plainWords(value.blank.printedUnit ?? "")
      }
    }
  }

  /// 临川清源供水有限公司（盖章） is the company.
  private static func withoutSeal(_ name: String) -> String {
    for seal in ["(章)", "(盖章)", "(公章)", "(签章)", "(签字)", "(盖公章)"] where name.hasSuffix(seal) {
      return String(name.dropLast(seal.count))
    }
    return name
  }

  /// Whether all values that are there have the same form.
  private func alike(_ constraint: TemplateConstraint, _ form: (String) -> String?) -> Finding {
    let known = constraint.blanks.compactMap { id in form(id).map { (id: id, form: $0) } }
    guard let first = known.first, known.count >= 2 else { return .notChecked }
    if let other = known.first(where: { $0.form != first.form }) {
      let words = quoted([first.id, other.id])
      return .violated(
        Text(zh: "\(words[0])与\(words[1])不一致", en: "\(words[0]) and \(words[1]) disagree"))
    }
    return known.count == constraint.blanks.count ? .holds : .notChecked
  }

  /// 江源省临川市水务局 has 临川 and 水务 in it.
  func holds(_ constraint: TemplateConstraint) -> Finding {
    guard let first = constraint.blanks.first, let words = valid(first)?.value else {
      return .notChecked
    }
    let whole = Array(plainWords(words).utf8)
    let parts = constraint.blanks.dropFirst().compactMap { id in
      valid(id)?.value.map { (id: id, words: Array(plainWords($0).utf8)) }
    }
    if let lost = parts.first(where: { !hasWords(whole, $0.words) }) {
      let words = quoted([first, lost.id])
      return .violated(
        Text(zh: "\(words[0])与\(words[1])不一致", en: "\(words[0]) and \(words[1]) disagree"))
    }
    return parts.count + 1 == constraint.blanks.count ? .holds : .notChecked
  }

  /// 履约保函:指乙方按照第十八条…: article 18 must be the one on 履约保函.
  func speaksOf(_ constraint: TemplateConstraint) -> Finding {
    guard let id = constraint.blanks.first, let value = valid(id), !value.articleNumbers.isEmpty
    else { return .notChecked }
    let words = constraint.words.map { Array(plainWords($0).utf8) }
    let articles = contract.contract.articles
    func speaks(_ article: Node) -> Bool {
      let plain = plainBytes(contract.source.bytes, article.range)
      return words.contains { hasWords(plain, $0) }
    }
    // The article that only refers to the other speaks of it as well.
    let own = value.range.flatMap { contract.place(at: $0.start).article }
    let silent = value.articleNumbers.first { number in
      number == own || !articles.contains { $0.number == number && speaks($0) }
    }
    guard let silent else { return .holds }
    let speaking = articles.lazy.filter { $0.number != own && speaks($0) }.compactMap(\.number)
    return .violated(Self.silent(silent, constraint.words, Array(speaking.prefix(3))))
  }

  private static func silent(_ number: Int, _ words: [String], _ others: [Int]) -> Text {
    let named = "第\(chineseNumeral(number))条"
    let subject = words.joined(separator: "、")
    let found = others.map { "第\(chineseNumeral($0))条" }.joined(separator: "、")
    return Text(
      zh: "\(named)没有提到“\(subject)”" + (found.isEmpty ? "" : "，提到的有\(found)"),
      en: "\(named) does not speak of “\(subject)”"
        + (found.isEmpty ? "" : "; \(found) does"))
  }
}

/// Words without white space and the marks of blanks, punctuation and digits of one width.
func plainWords(_ words: String) -> String {
  var text = String.UnicodeScalarView()
  for scalar in words.unicodeScalars {
    if let code = folded(scalar.value).flatMap(Unicode.Scalar.init) { text.append(code) }
  }
  return String(text)
}

/// The bytes of a stretch made plain, as ``plainWords(_:)`` does.
private func plainBytes(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
  var plain: [UInt8] = []
  plain.reserveCapacity(range.length)
  var offset = range.start
  while offset < range.end {
    let (scalar, length) = scalarAt(bytes, offset, range.end)
    let end = offset + max(1, length)
    if let code = folded(scalar.value) {
      if code == scalar.value {
        for place in offset..<end { plain.append(bytes[place]) }
      } else if let scalar = Unicode.Scalar(code) {
        plain.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    offset = end
  }
  return plain
}

/// Whether `words` stand somewhere in a text, byte by byte.
private func hasWords(_ text: [UInt8], _ words: [UInt8]) -> Bool {
  guard let lead = words.first, text.count >= words.count else { return words.isEmpty }
  return (0...text.count - words.count).contains { start in
    text[start] == lead && text[start..<start + words.count].elementsEqual(words)
  }
}
