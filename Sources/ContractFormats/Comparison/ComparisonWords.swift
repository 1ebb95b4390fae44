import ContractTemplates
import ContractText

extension ClauseComparison.Status {
  /// What became of a clause, in a word.
  package var word: Text {
    switch self {
    case .same: Text(zh: "相同", en: "same")
    case .filled: Text(zh: "已填写", en: "filled")
    case .altered: Text(zh: "有改动", en: "altered")
    case .missing: Text(zh: "已删除", en: "missing")
    case .added: Text(zh: "新增", en: "added")
    case .moved: Text(zh: "移位", en: "moved")
    }
  }
}

extension ConstraintResult.Outcome {
  /// What was found, in a word.
  package var word: Text {
    switch self {
    case .holds: Text(zh: "符合", en: "holds")
    case .violated: Text(zh: "不符", en: "violated")
    case .notChecked: Text(zh: "未能检查", en: "not checked")
    }
  }
}

extension ClauseComparison {
  /// 第十五条, or 第十五条 → 第十六条 where the number is another.
  package var name: String {
    let labels = [template?.place.label, filled?.place.label].compactMap { $0 }
    return labels.first == labels.last ? labels.first ?? "" : labels.joined(separator: " → ")
  }
}
