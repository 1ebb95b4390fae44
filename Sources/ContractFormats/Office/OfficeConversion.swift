import Glibc

/// The most bytes of a document that is given to LibreOffice.
private let officeSizeLimit = 1 << 26

/// The stream of a file of OLE that holds the words of a Word or WPS document.
private let oldDocumentStream: [UInt8] = "WordDocument".utf8.flatMap { [$0, 0] }

/// How long LibreOffice may take, in seconds.
private let officeTimeLimit = 120

/// Makes a Word document (.docx) of another word processor's, by LibreOffice without a window, in a
/// folder of its own that is removed afterwards.
func convertToWord(_ bytes: [UInt8], _ format: OfficeFormat) throws(OfficeFailure) -> [UInt8] {
  guard let program = programPath(named: ["soffice", "libreoffice"]) else {
    throw .notInstalled(format)
  }
  guard bytes.count <= officeSizeLimit else { throw .tooLarge(limit: officeSizeLimit) }
  guard format != .oldWord || contains(bytes, oldDocumentStream) else { throw .noDocument }
  guard let folder = makeTemporaryFolder() else { throw .notConverted }
  defer { removeFolder(folder) }
  let original = folder + "/document." + format.ending
  do throws(FileFailure) { try writeFile(original, bytes) } catch { throw .notConverted }
  let status = runProgram(
    program,
    [
      "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
      "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder + "/converted", original,
    ],
    // No picture that a document links to is fetched; what LibreOffice writes stays in the folder.
    environment: [
      "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin",
      "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
    ], seconds: officeTimeLimit)
  if status == nil { throw .tookTooLong(seconds: officeTimeLimit) }
  do throws(FileFailure) {
    return try readFile(folder + "/converted/document.docx", limit: officeSizeLimit)
  } catch {
    throw .notConverted
  }
}

/// The path of the first of several programs that a folder of PATH has.
private func programPath(named names: [String]) -> String? {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
  return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
    .first { access($0, X_OK) == 0 }
}

private func makeTemporaryFolder() -> String? {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/tiaokuan-XXXXXX".utf8CString)
  return template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
}

private func removeFolder(_ folder: String) {
  for name in (try? folderEntries(folder)) ?? [] {
    let path = folder + "/" + name
    let isFolder = (try? FileStatus(linkAt: path))?.isDirectory ?? false
    if isFolder { removeFolder(path) } else { unlink(path) }
  }
  rmdir(folder)
}
