import ContractText

extension OfficeFailure {
  /// One line for the reader: what is wrong and what to do about it.
  func message(in language: Language) -> String {
    language == .chinese ? chinese : english
  }

  private var chinese: String {
    switch self {
    case .notInstalled(let format):
      "这是\(format.chinese)，要通过 LibreOffice（soffice）读取，而本机没有安装；请安装 LibreOffice，"
        + "或在 Word、WPS 中另存为 .docx"
    case .tooLarge(let limit): "文件过大，最多可转换 \(limit >> 20) MiB，请拆分后再试"
    case .noDocument: "文件中没有 Word 或 WPS 文档，请检查是否选错了文件"
    case .notConverted: "LibreOffice 无法转换该文件，请在 Word 或 WPS 中另存为 .docx"
    case .tookTooLong(let seconds):
      "LibreOffice 在 \(seconds) 秒内没有转换完该文件，请在 Word 或 WPS 中另存为 .docx"
    }
  }

  private var english: String {
    switch self {
    case .notInstalled(let format):
      "\(format.english) is read through LibreOffice (soffice), which is not installed; install it, or "
        + "save the document as .docx in Word or WPS"
    case .tooLarge(let limit):
      "the file is too large to be converted (at most \(limit >> 20) MiB); split it"
    case .noDocument: "no Word or WPS document in the file; check that it is the right one"
    case .notConverted: "LibreOffice cannot convert the file; save it as .docx in Word or WPS"
    case .tookTooLong(let seconds):
      "LibreOffice has not converted the file within \(seconds) seconds; save it as .docx in Word or WPS"
    }
  }
}

extension OfficeFormat {
  fileprivate var chinese: String {
    switch self {
    case .oldWord: "旧版 Word 或 WPS 文档（doc、wps）"
    case .richText: " RTF 文档"
    case .openDocument: " OpenDocument 文档（odt）"
    }
  }

  fileprivate var english: String {
    switch self {
    case .oldWord: "an old Word or WPS document (doc, wps)"
    case .richText: "a rich text document (RTF)"
    case .openDocument: "an OpenDocument text (odt)"
    }
  }
}
