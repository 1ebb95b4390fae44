/// How the names of files end that a walk through a folder takes for texts, in lower case; web pages
/// are among them.
public let textFileEndings: Set<String> = htmlFileEndings.union([
  "txt", "md", "text", "docx", "doc", "wps", "odt", "rtf",
])

/// The paths of all texts and documents below `folder`, at any depth, in byte order.
///
/// Hidden files and folders, and the notes that Word keeps beside an open document (`~$`), are left
/// out, and links to folders are not followed. A folder that
/// cannot be listed stands in the list itself, so that reading it tells why.
public func walk(_ folder: String) -> [String] {
  var found: [String] = []
  var waiting = [folder]
  while let folder = waiting.popLast() {
    guard let names = try? folderEntries(folder) else {
      found.append(folder)
      continue
    }
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let link = try? FileStatus(linkAt: path) else {
        if hasTextEnding(name) { found.append(path) }
        continue
      }
      if link.isDirectory {
        waiting.append(path)
      } else if hasTextEnding(name), link.isRegular || link.isLink && leadsToFile(path) {
        found.append(path)
      }
    }
  }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func hasTextEnding(_ name: String) -> Bool {
  guard let dot = name.lastIndex(of: ".") else { return false }
  return textFileEndings.contains(name[name.index(after: dot)...].lowercased())
}

/// Whether `path` is a file with the name of a text or a document.
func isTextFile(_ path: String) -> Bool { hasTextEnding(path) && leadsToFile(path) }

private func leadsToFile(_ path: String) -> Bool {
  (try? FileStatus(at: path))?.isRegular ?? false
}
