import ContractRules
import ContractText

extension Severity {
  /// What a reader calls one finding of the severity: 错误.
  var word: Text {
    switch self {
    case .error: Text(zh: "错误", en: "error")
    case .warning: Text(zh: "警告", en: "warning")
    case .note: Text(zh: "提示", en: "note")
    }
  }

  /// What a reader calls several.
  var plural: Text {
    switch self {
    case .error: Text(zh: "错误", en: "errors")
    case .warning: Text(zh: "警告", en: "warnings")
    case .note: Text(zh: "提示", en: "notes")
    }
  }
}

extension RuleSeverity {
  /// The severity in a word; 视阶段 where the stage decides.
  var word: Text {
    switch self {
    case .always(let severity): severity.word
    case .unfinished: Text(zh: "视阶段", en: "by stage")
    }
  }
}
