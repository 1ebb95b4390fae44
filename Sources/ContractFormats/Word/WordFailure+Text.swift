import ContractText

extension WordFailure {
  /// One line for the reader: what is wrong and what to do about it.
  func message(in language: Language) -> String {
    language == .chinese ? chinese : english
  }

  private var chinese: String {
    switch self {
    case .encrypted: "Word 文档已加密，请在 Word 或 WPS 中去除密码后另存"
    case .damaged: "Word 文档不完整或已损坏，请重新取得完整的文件"
    case .noDocument: "文件中没有 Word 文档的正文（word/document.xml），请检查是否选错了文件"
    case .tooManyParts(let limit): "Word 文档的部件过多（最多 \(limit) 个），不予读取"
    case .tooLarge(let limit): "Word 文档解压后过大（最多 \(limit >> 20) MiB），请拆分后再试"
    case .expandsTooFar(let ratio): "Word 文档解压后膨胀超过 \(ratio) 倍，疑为压缩炸弹，不予读取"
    case .notWellFormed(let part, let line):
      "Word 文档已损坏：\(printable(part)) 第 \(line) 行不是合格的 XML，请在 Word 或 WPS 中重新保存"
    case .tooDeepOrLong(let part, let line):
      "Word 文档的 \(printable(part)) 第 \(line) 行嵌套过深，或者有过长的文字，不予读取，请在 Word 或 WPS 中重新保存"
    case .tooManyTags(let limit): "Word 文档中的标记超过 \(limit) 个，不予读取，请拆分后再试"
    case .documentType(let part):
      "Word 文档的 \(printable(part)) 含有文档类型声明（DTD），不予读取，请在 Word 或 WPS 中重新保存"
    case .notUTF8(let part):
      "Word 文档的 \(printable(part)) 不是 UTF-8 编码，不能改动，请在 Word 或 WPS 中重新保存"
    case .notFaithful: "改动后的 Word 文档与预期不符，未写出；请在 Word 或 WPS 中重新保存原文件后再试"
    case .outOfMemory: "内存不足，无法读取 Word 文档"
    }
  }

  private var english: String {
    switch self {
    case .encrypted:
      "an encrypted Word document; take the password off in Word or WPS and save it again"
    case .damaged: "the Word document is cut short or damaged; get the whole file"
    case .noDocument:
      "no text of a Word document in the file (word/document.xml); check that it is the right one"
    case .tooManyParts(let limit):
      "the Word document has too many parts (at most \(limit)); not read"
    case .tooLarge(let limit):
      "the Word document is too large when unpacked (at most \(limit >> 20) MiB); split it"
    case .expandsTooFar(let ratio):
      "the Word document grows more than \(ratio) times when unpacked, as a zip bomb does; not read"
    case .notWellFormed(let part, let line):
      "the Word document is damaged: line \(line) of \(printable(part)) is no well-formed XML; save it "
        + "again in Word or WPS"
    case .tooDeepOrLong(let part, let line):
      "line \(line) of \(printable(part)) in the Word document is nested too deep or holds too long a text, "
        + "and is not read; save the document again in Word or WPS"
    case .tooManyTags(let limit):
      "the Word document has more than \(limit) tags and is not read; split it"
    case .documentType(let part):
      "\(printable(part)) of the Word document has a document type declaration (DTD), which is not "
        + "read; save it again in Word or WPS"
    case .notUTF8(let part):
      "\(printable(part)) of the Word document is not in UTF-8 and cannot be changed; save the document "
        + "again in Word or WPS"
    case .notFaithful:
      "the changed Word document would not read as it should, so it is not written; save the "
        + "original again in Word or WPS and try once more"
    case .outOfMemory: "not enough memory to read the Word document"
    }
  }
}
