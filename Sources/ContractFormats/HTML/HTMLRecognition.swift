import ContractText

/// How the names of web pages end, in lower case.
public let htmlFileEndings: Set<String> = ["html", "htm", "xhtml"]

/// Whether a file is a web page by its name.
func hasHTMLEnding(_ path: String) -> Bool {
  guard let dot = path.lastIndex(of: ".") else { return false }
  return htmlFileEndings.contains(path[path.index(after: dot)...].lowercased())
}

/// Whether a text begins as a web page does: with its doctype or its root element, after white
/// space, an XML declaration and comments.
func beginsAsHTML(_ text: [UInt8]) -> Bool {
  var index = 0
  while index < text.count {
    let rest = text[index...]
    if rest[index] <= 0x20 {
      index += 1
    } else if rest.starts(with: "<!--".utf8), let end = end(of: "-->", in: rest) {
      index = end
    } else if rest.starts(with: "<?".utf8), let end = end(of: ">", in: rest) {
      index = end
    } else {
      let head = String(decoding: rest.prefix(14), as: UTF8.self).lowercased()
      return head == "<!doctype html" || head.hasPrefix("<html>") || head.hasPrefix("<html ")
    }
  }
  return false
}

private func end(of mark: String, in rest: ArraySlice<UInt8>) -> Int? {
  rest.prefix(headLength).firstRange(of: Array(mark.utf8))?.upperBound
}

/// The encoding that a page's head names (`<meta charset="gbk">`), where it is one of GB18030's
/// family; any other is found from the bytes.
func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
  // A plain text has no tag to declare anything.
  guard bytes.prefix(headLength).contains(0x3C) else { return nil }
  let head = String(decoding: bytes.prefix(headLength), as: UTF8.self).lowercased()
  for part in head.split(separator: "<") where part.hasPrefix("meta") || part.hasPrefix("?xml") {
    for key in ["charset=", "encoding="] {
      guard let value = part.firstRange(of: key) else { continue }
      let name = part[value.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      if name.hasPrefix("gb") || name.hasPrefix("x-gbk") { return .gb18030 }
    }
  }
  return nil
}

/// So many bytes from the beginning are looked at, in bytes.
private let headLength = 1 << 13
