import ContractText

extension ReadFailure {
  /// One line for the reader: what is wrong, where in the file, and what to do about it.
  public func message(in language: Language) -> String {
    switch self {
    case .file(let failure): failure.message(in: language)
    case .decoding(let failure): failure.message(in: language)
    case .html(let failure): failure.message(in: language)
    case .word(let failure): failure.message(in: language)
    case .office(let failure): failure.message(in: language)
    }
  }
}

extension FileFailure {
  /// One line for the reader: what is wrong and what to do about it.
  public func message(in language: Language) -> String {
    switch self {
    case .notFound:
      language == .chinese ? "找不到该文件，请检查路径" : "no such file or folder; check the path"
    case .isDirectory:
      language == .chinese ? "这是文件夹，不是文件，请给出文件的路径" : "this is a folder; name a file"
    case .notPermitted:
      language == .chinese ? "没有访问该文件的权限，请检查文件及其文件夹的权限" : "permission denied; check the permissions"
    case .tooLarge(let limit):
      tooLargeMessage(limit: limit, language)
    case .tooMuchSpace(let limit, let line):
      language == .chinese
        ? "第 \(line) 行起有超过 \(limit >> 20) MiB 的空白，不像合同文本，请检查是否选错了文件"
        : "from line \(line) on there are more than \(limit >> 20) MiB of white space, as in no "
          + "contract; check that it is the right file"
    case .tooManyLines(let limit):
      language == .chinese
        ? "文件超过 \(limit) 行，请拆分后再试" : "the file has more than \(limit) lines; split it"
    case .other(let reason):
      language == .chinese
        ? "无法读写该文件，系统提示：\(reason)" : "the file cannot be read or written: \(reason)"
    }
  }
}

extension DecodingFailure {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .empty:
      language == .chinese
        ? "文件中没有文字，请检查是否选错了文件" : "the file holds no text; check that it is the right one"
    case .tooLarge(let limit):
      tooLargeMessage(limit: limit, language)
    case .binary(let kind, let offset):
      kind.message(offset: offset, language)
    case .truncated(let encoding, let offset):
      language == .chinese
        ? "文件不完整：在第 \(offset + 1) 字节处的字符（\(encoding.rawValue)）中途结束，请重新取得完整的文件"
        : "the file is incomplete: it ends within the \(encoding.rawValue) character at byte "
          + "\(offset + 1); get the whole file"
    case .malformed(let line, let offset):
      language == .chinese
        ? "第 \(line) 行（第 \(offset + 1) 字节）有无法识别的字符，请将文件另存为 UTF-8 编码的文本"
        : "line \(line) (byte \(offset + 1)) holds bytes that are no character; save the file as "
          + "UTF-8 text"
    case .noConverter(let encoding):
      language == .chinese
        ? "系统不能转换 \(encoding.rawValue) 编码，请将文件另存为 UTF-8 编码的文本"
        : "the system cannot convert \(encoding.rawValue); save the file as UTF-8 text"
    }
  }
}

extension HTMLFailure {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .tooLarge(let limit):
      tooLargeMessage(limit: limit, language)
    case .tooDeep(let limit):
      language == .chinese
        ? "网页中的标记嵌套超过 \(limit) 层，请在浏览器中打开后另存为纯文本"
        : "the page's elements are nested more than \(limit) deep; save it as plain text in a browser"
    case .tooManyAttributes(let limit, let line):
      language == .chinese
        ? "网页第 \(line) 行的标记有超过 \(limit) 个属性，请在浏览器中打开后另存为纯文本"
        : "a tag in line \(line) of the page has more than \(limit) attributes; save it as plain text "
          + "in a browser"
    case .tooManyTags(let limit):
      language == .chinese
        ? "网页中的标记超过 \(limit) 个，请在浏览器中打开后另存为纯文本"
        : "the page has more than \(limit) tags; save it as plain text in a browser"
    case .tooManyReferences(let limit):
      language == .chinese
        ? "网页中以 &…; 写出的字符超过 \(limit) 个，请在浏览器中打开后另存为纯文本"
        : "more than \(limit) characters of the page are written as &…;; save it as plain text in "
          + "a browser"
    case .tooManyLines(let limit):
      language == .chinese
        ? "网页的源代码超过 \(limit) 行，请在浏览器中打开后另存为纯文本"
        : "the page's source has more than \(limit) lines; save it as plain text in a browser"
    case .onlyFrames(let first):
      language == .chinese
        ? "网页本身没有文字，文字在它的框架里（\(printable(first))），请打开框架里的网页，另存后再试"
        : "the page has no text of its own but frames (\(printable(first))); save the page in the "
          + "frame instead"
    case .notRead:
      language == .chinese
        ? "无法读取该网页，请在浏览器中打开后另存为纯文本"
        : "the page cannot be read; save it as plain text in a browser"
    }
  }
}

extension BinaryKind {
  fileprivate func message(offset: Int, _ language: Language) -> String {
    switch self {
    case .wordDocument:
      language == .chinese
        ? "这是 Word 文档（docx），不是纯文本，请另存为纯文本（UTF-8）"
        : "a Word document (docx) and no plain text; save it as plain text (UTF-8)"
    case .oldWordDocument:
      language == .chinese
        ? "这是旧版 Word 文档（doc），请在 Word 或 WPS 中另存为纯文本（UTF-8）"
        : "an old Word document (doc); save it as plain text (UTF-8) in Word or WPS"
    case .richText:
      language == .chinese
        ? "这是 RTF 文档，请在 Word 或 WPS 中另存为纯文本（UTF-8）"
        : "a rich text document (RTF); save it as plain text (UTF-8) in Word or WPS"
    case .pdf:
      language == .chinese
        ? "这是 PDF 文件，请先将其文字导出为纯文本（UTF-8）"
        : "a PDF; export its text as plain text (UTF-8) first"
    case .other:
      language == .chinese
        ? "这不是文本文件（见第 \(offset + 1) 字节），请给出纯文本（UTF-8）"
        : "not a text file (see byte \(offset + 1)); name a plain text file (UTF-8)"
    }
  }
}

/// A name that comes from a file, as it can be printed on one line.
func printable(_ name: String) -> String {
  let scalars = name.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
  return String(String.UnicodeScalarView(scalars.prefix(80)))
}

private func tooLargeMessage(limit: Int, _ language: Language) -> String {
  let mebibytes = limit >> 20
  return language == .chinese
    ? "文件过大，最多可读取 \(mebibytes) MiB，请拆分后再试"
    : "the file is too large (at most \(mebibytes) MiB); split it"
}
