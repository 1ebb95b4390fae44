import Glibc

/// Writes a file whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which then takes the place of `path`; an
/// existing file keeps its permissions, and a link goes on pointing to what it points to. A device
/// or a pipe (`/dev/stdout`) is written to directly.
public func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
  guard let existing = try? FileStatus(at: path) else {
    return try replaceFile(path, bytes, permissions: nil)
  }
  if existing.isDirectory { throw .isDirectory }
  guard existing.isRegular else { return try FileBytes.writing(path).write(bytes) }
  // Renaming asks for the folder's permission only; a file made read-only is meant to stay.
  try check { access(path, W_OK) }
  try replaceFile(resolveLinks(path), bytes, permissions: existing.permissions)
}

private func replaceFile(
  _ path: String, _ bytes: [UInt8], permissions: UInt32?
) throws(FileFailure) {
  let (file, temporary) = try createTemporary(beside: path)
  do throws(FileFailure) {
    try file.write(bytes)
    if let permissions { try file.setPermissions(permissions) }
    try check { rename(temporary, path) }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Makes a hidden file of a new name in the folder of `path`.
private func createTemporary(
  beside path: String
) throws(FileFailure) -> (file: FileBytes, path: String) {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  while true {
    let name = String(UInt64.random(in: 0 ... .max), radix: 36)
    let temporary = folder + ".tiaokuan-" + name
    if let file = try FileBytes.creating(temporary) { return (file, temporary) }
  }
}

/// The file that `path` leads to through all links.
private func resolveLinks(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Whether two paths lead to one file, by whatever names and links.
package func leadToSameFile(_ path: String, _ other: String) -> Bool {
  guard path != standardInputPath, other != standardInputPath,
    let first = try? FileStatus(at: path), let second = try? FileStatus(at: other)
  else { return false }
  return first.isRegular && first.identity == second.identity
}
