import ContractText

extension WordObstacle {
  /// What stands in the way, and what to do about it.
  package var text: Text {
    switch self {
    case .number:
      Text(
        zh: "编号由 Word 自动生成，文件里没有这些字，请在 Word 中调整自动编号",
        en: "Word counts the number itself and does not store it; set the numbering right in Word")
    case .form:
      Text(
        zh: "此处是窗体的下拉列表或复选框，请在 Word 中选择",
        en: "a list or a box of a form shows this; choose in Word")
    case .field:
      Text(
        zh: "此处是 Word 的域（如交叉引用），改了文字，更新域时又会变回来，请在 Word 中更新域或重新插入引用",
        en:
          "a field of Word shows this (a cross-reference, say) and would write it anew; bring the field up"
          + " to date in Word, or insert the reference again")
    case .paragraphEnd:
      Text(zh: "要改的文字跨段，请在 Word 中合并段落", en: "the words go over paragraphs; join them in Word")
    case .notStored:
      Text(
        zh: "文件里没有这些字，请在 Word 中修改",
        en: "the document does not hold the words as they are read; change them in Word")
    }
  }
}
