import Glibc

/// The one path of a file, whichever way it is named: from the root, the links of its folder
/// followed. Standard input stands in the working folder.
func fullPath(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return joinPath(workingFolder, path) }
  let name = String(path[path.index(after: slash)...])
  let folder = String(path[...slash])
  return joinPath(resolvedPath(folder) ?? joinPath(workingFolder, folder), name)
}

/// Whether two paths name one file; a link is a file of its own.
package func isSameFile(_ left: String, _ right: String) -> Bool {
  fullPath(left) == fullPath(right)
}

/// The folder that relative paths begin at, links followed.
var workingFolder: String { resolvedPath(".") ?? "/" }

/// A path that begins at `folder`, without `.` and `..`; a path from the root is itself.
func joinPath(_ folder: String, _ path: String) -> String {
  var parts: [Substring] = []
  let whole = path.hasPrefix("/") ? path : folder + "/" + path
  for part in whole.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

/// The folder that a full path lies in.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}

/// What leads from a folder to a path, both full, with `..` where it is not below.
func relativePath(of path: String, from folder: String) -> String {
  let parts = path.split(separator: "/")
  let start = folder.split(separator: "/")
  var common = 0
  while common < min(parts.count, start.count), parts[common] == start[common] { common += 1 }
  let up = Array(repeating: Substring(".."), count: start.count - common)
  return (up + parts[common...]).joined(separator: "/")
}

/// A full path as a user in the working folder would name it.
func shortPath(_ path: String) -> String {
  let relative = relativePath(of: path, from: workingFolder)
  return relative.hasPrefix("..") ? path : relative
}

private func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
