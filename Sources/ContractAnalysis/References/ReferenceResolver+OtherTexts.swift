import ContractSyntax
import ContractText

extension ReferenceResolver {
  // MARK: Parts

  /// The 通用条款 or 专用条款 of this contract that words before a reference name.
  func part(of written: WrittenReference) -> Node? {
    guard let name = written.part else { return nil }
    return contract.parts.first { $0.title?.contains(name) == true }
  }

  /// 专用条款第3条: the place within that part.
  func inside(_ part: Node, _ written: WrittenReference) -> Resolution {
    var resolution = Resolution(written, kind(of: written.steps), .resolved)
    guard let first = written.steps.first else { return resolution }
    // 专用条款 take up only some of the numbers, and clauses numbered 一、 are not named 第一条.
    let isJudged =
      part.title?.contains("通用") == true
      && part.descendants(.article).first?.labelStyle == .ordinal
    guard !find(first, in: part).isEmpty || isJudged else { return external(written, resolution) }
    descend(written.steps[...], from: part, &resolution)
    return resolution
  }

  // MARK: Amendments

  /// Articles such as 将《条例》第三条修改为：“第三条 …”.
  static func amendments(_ index: ContractIndex) -> Set<Int> {
    let source = index.contract.source
    let whole = index.contract.range
    guard
      amendingOpenings.contains(where: {
        firstIndex(of: $0, source.bytes, whole.start, whole.end) != nil
      })
    else { return [] }
    return Set(
      index.articleList.lazy.filter { article in
        amendingWords.contains {
          firstIndex(of: $0, source.bytes, article.range.start, article.range.end) != nil
        }
      }.map(\.index))
  }

  /// One of these is in each of ``amendingWords``: most contracts amend nothing, and show it at once.
  private static let amendingOpenings: [StaticString] = ["改为", "作为第", "删去", "删除第"]

  private static let amendingWords: [StaticString] = [
    "修改为：", "修改为:", "修改为“", "修改为\"", "修改为「", "作为第", "条改为", "款改为", "项改为", "删去第", "删除第", "删去原",
  ]

  /// Whether a reference stands in an amendment and is to the text amended.
  func isAmended(_ written: WrittenReference, _ owner: Node) -> Bool {
    guard !amendments.isEmpty, let article = owner.enclosing(.article),
      amendments.contains(article.index)
    else { return false }
    let start = written.range.start
    return ![StaticString("本决定"), "本协议", "本合同", "本补充协议"].contains {
      endsWith(contract.source.bytes, article.range.start, start, $0)
    }
  }

  /// What an amendment names: 第三条 stands in another text, and 前款 in what is quoted.
  func amended(_ written: WrittenReference) -> Resolution {
    switch written.form {
    case .own, .previous, .next: Resolution(written, .relative, .resolved)
    case .annex: annex(written)
    default: Resolution(written, .external, .external)
    }
  }

  // MARK: Annexes left out

  /// （附件略）, （合同附件均略）
  static func omitsAnnexes(_ contract: Contract) -> Bool {
    guard !contract.annexes.isEmpty else { return false }
    let words: [StaticString] = ["附件略", "附件均略", "附件（略）", "附件从略", "附件省略", "附件：（略）"]
    return words.contains {
      firstIndex(of: $0, contract.source.bytes, contract.range.start, contract.range.end) != nil
    }
  }
}
