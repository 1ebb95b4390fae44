import ContractRules

extension ReportText {
  /// 未检查：没有目录，无从核对 [contents-mismatch]
  mutating func notChecked(_ notChecked: NotChecked) {
    write(words("未检查：", "not checked: "), .strong)
    write(notChecked.reason.text(in: style.language))
    line(" [\(notChecked.rule)]", .faint)
  }
}
