import ContractAnalysis
import ContractText

/// Finds what must hold between the values of a template from what its text shows, for a lawyer to
/// improve. Only what its words leave no doubt of is drafted.
struct ConstraintDraft {
  let analysis: Analysis
  /// The blanks, with their readable ids.
  let blanks: [TemplateBlank]
  /// The same as the analysis has them; of the boxes of a choice the first.
  let found: [Blank]

  /// The constraints, by kind.
  func constraints() -> [TemplateConstraint] {
    sums() + periods() + signatures() + parties() + copies() + days() + references()
  }

  /// The words between two blanks; nil where they are far apart or another sentence.
  func words(between first: Int, and second: Int) -> String? {
    guard blanks.indices.contains(second) else { return nil }
    let start = found[first].range.end
    let end = found[second].range.start
    guard start <= end, end - start <= Self.reach else { return nil }
    let words = analysis.source.text(in: TextRange(start, end))
    return words.contains("。") ? nil : words
  }

  /// The words after a blank, to the end of the sentence.
  func words(after index: Int) -> String {
    let start = found[index].range.end
    let end = min(start + Self.reach, analysis.contract.range.end)
    let words = String(decoding: analysis.source.bytes[start..<max(start, end)], as: UTF8.self)
    return String(words.prefix { $0 != "。" && !$0.isNewline })
  }

  /// The words before a blank, from the start of its line.
  func words(before index: Int) -> String {
    let end = found[index].range.start
    let start = max(analysis.contract.range.start, end - Self.reach)
    let words = String(decoding: analysis.source.bytes[min(start, end)..<end], as: UTF8.self)
    return String(words.reversed().prefix { !$0.isNewline }.reversed())
  }

  /// In bytes; some forty Chinese characters.
  private static let reach = 120
}

extension ConstraintDraft {
  /// 工程造价 and 工程总造价 in one article, with what else is counted in its unit between them; 甲的投资,
  /// 乙的投资 and 总投资.
  private func sums() -> [TemplateConstraint] {
    blanks.indices.compactMap { last in
      let total = blanks[last]
      guard total.expects == .amount, let name = total.subject, let unit = total.unit,
        let part = Self.partName(name)
      else { return nil }
      let parts = blanks[..<last].reversed().prefix {
        $0.article == total.article && $0.expects == .amount && $0.unit == unit
      }.reversed()
      guard parts.count >= 2,
        parts.first?.subject == part
          || parts.allSatisfy({ part.count >= 2 && $0.subject?.hasSuffix(part) == true })
      else { return nil }
      return TemplateConstraint(
        kind: .sum, blanks: [total.id] + parts.map(\.id),
        reason: .init(
          chinese: "\(name)由所列各项构成。", english: "The total is the sum of the parts listed."))
    }
  }

  /// What the parts of a total are called: 投资 of 总投资 and of 投资合计; nil for what is no total.
  private static func partName(_ name: String) -> String? {
    if let ending = ["合计", "共计", "总计"].first(where: name.hasSuffix) {
      return String(name.dropLast(ending.count))
    }
    return name.contains("总") ? name.replacing("总", with: "", maxReplacements: 1) : nil
  }

  /// 期限为____年,即自____年____月____日起至____年____月____日止
  private func periods() -> [TemplateConstraint] {
    blanks.indices.compactMap { index in
      guard blanks[index].expects == .number, blanks[index].unit == "年",
        index + 6 < blanks.count,
        blanks[index + 1...index + 6].map(\.expects) == [.year, .month, .day, .year, .month, .day],
        let first = blanks[index + 1].date, let last = blanks[index + 4].date, first != last,
        words(between: index, and: index + 1)?.contains("自") == true,
        words(between: index + 3, and: index + 4)?.contains("至") == true
      else { return nil }
      return TemplateConstraint(
        kind: .period, blanks: [blanks[index].id, first, last],
        reason: .init(
          chinese: "期限的年数应当与起止日期一致。", english: "The term agrees with its first and last day."))
    }
  }

  /// 双方于____年____月____日签署, at the head and at the foot
  private func signatures() -> [TemplateConstraint] {
    let dates = blanks.indices.compactMap { index -> String? in
      guard blanks[index].expects == .day, let date = blanks[index].date else { return nil }
      let after = words(after: index)
      return ["签署", "签订", "签字"].contains(where: after.contains) ? date : nil
    }
    guard dates.count >= 2 else { return [] }
    return [
      TemplateConstraint(
        kind: .equal, blanks: dates,
        reason: .init(chinese: "签署日期只有一个。", english: "There is one day of signature."))
    ]
  }

  /// 和____公司(下称乙方), and 乙方:____ in the signature block
  private func parties() -> [TemplateConstraint] {
    ["甲方", "乙方", "丙方"].compactMap { party in
      guard
        let signed = blanks.indices.last(where: { blanks[$0].subject == party }),
        let named = blanks.indices.last(where: { index in
          let after = words(after: index)
          return index < signed && after.hasPrefix(blanks[index].unit ?? "")
            && ["下称\(party)", "称“\(party)", "简称\(party)", "称\(party)"].contains(
              where: after.contains)
            && after.prefix(24).contains(party)
        })
      else { return nil }
      // 人民政府授权____局: what stands before the blank belongs to the name.
      let isWhole =
        blanks[named].unit?.contains { $0 == "(" || $0 == "（" } != true
        && words(before: named).last.map { "和与由托:：,，、;；".contains($0) } ?? true
      return TemplateConstraint(
        kind: isWhole ? .sameName : .holds, blanks: [blanks[signed].id, blanks[named].id],
        reason: .init(
          chinese: blanks[signed].article == "签署栏"
            ? "\(party)在首部与签署栏中应当是同一主体。" : "\(party)在各处应当是同一主体。",
          english: "\(party) is the same body wherever it is named."))
    }
  }

  /// 一式____份,双方各执____份
  private func copies() -> [TemplateConstraint] {
    blanks.indices.dropLast().compactMap { index in
      guard blanks[index].unit == "份", blanks[index + 1].unit == "份",
        words(before: index).hasSuffix("一式"),
        let between = words(between: index, and: index + 1),
        ["各执", "各持", "各保留"].contains(where: between.hasSuffix)
      else { return nil }
      return TemplateConstraint(
        kind: .atLeast, blanks: [blanks[index].id, blanks[index + 1].id],
        factor: between.contains("三方") ? 3 : 2,
        reason: .init(
          chinese: "各方各执若干份，总份数不能少于其总和。",
          english: "Each party holds so many copies; no fewer can be made."))
    }
  }

  /// 连续____个月期间内累计超过____日
  private func days() -> [TemplateConstraint] {
    blanks.indices.dropLast().compactMap { index in
      guard blanks[index].unit == "个月", let unit = blanks[index + 1].unit,
        unit.hasSuffix("日") || unit == "天", !unit.contains("工作"), !unit.contains("营业"),
        let between = words(between: index, and: index + 1), between.contains("累计"),
        between.hasPrefix("个月")
      else { return nil }
      return TemplateConstraint(
        kind: .daysInMonths, blanks: [blanks[index].id, blanks[index + 1].id],
        reason: .init(
          chinese: "若干个月之内不可能累计超过其全部日数。",
          english: "No more days can pass in so many months than they have."))
    }
  }

  /// 履约保函:指乙方按照第____条向甲方提供的履约保函, where another article speaks of it
  private func references() -> [TemplateConstraint] {
    var articles: [(label: String, words: String)]?
    return zip(blanks, found).compactMap { blank, found in
      guard blank.expects == .article, let term = quotedTerm(found.place.label) else { return nil }
      let known =
        articles
        ?? analysis.contract.articles.map {
          (articleLabel(analysis.place(of: $0)), plainWords($0.text))
        }
      articles = known
      guard known.contains(where: { $0.label != blank.article && $0.words.contains(term) }) else {
        return nil
      }
      return TemplateConstraint(
        kind: .speaksOf, blanks: [blank.id], words: [term],
        reason: .init(
          chinese: "所填的条应当规定\(term)。", english: "The article named is the one on \(term)."))
    }
  }
}
