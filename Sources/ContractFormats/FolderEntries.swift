import Glibc

/// The names in a folder, without `.` and `..`, in no particular order.
///
/// A name that is not valid UTF-8 has U+FFFD in place of its bad bytes.
func folderEntries(_ path: String) throws(FileFailure) -> [String] {
  guard let folder = opendir(path) else { throw FileFailure(systemError: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
      String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}
