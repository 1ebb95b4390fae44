/// How much markup may still be read of a document's parts together.
///
/// A gigabyte of white space packs into nothing, and so do millions of empty elements, each of which
/// takes time and memory: the tags are counted as they come out of the archive, before they are read.
final class MarkupBudget {
  /// As many tags may the parts of a document have; that of a contract of 150 articles has some
  /// 50,000 to 100,000, comments and changes included.
  static let tagLimit = 2_000_000

  private var tagCount = 0

  /// Counts the tags among the next bytes of a part.
  func spend(_ bytes: UnsafeRawBufferPointer) throws(XMLReadingFailure) {
    tagCount += bytes.reduce(0) { $1 == UInt8(ascii: "<") ? $0 &+ 1 : $0 }
    guard tagCount <= Self.tagLimit else { throw .tooManyTags(limit: Self.tagLimit) }
  }

  /// Goes through a part that is long, without reading it: what is refused then costs little.
  func survey(_ entry: ZipEntry) throws(XMLReadingFailure) {
    guard entry.size > Self.longPart else { return }
    let ahead = MarkupBudget()
    ahead.tagCount = tagCount
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
    defer { chunk.deallocate() }
    while true {
      let count: Int
      do throws(ZipFailure) { count = try entry.read(into: chunk) } catch { throw .source(error) }
      if count == 0 { return }
      try ahead.spend(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }

  /// In bytes.
  private static let longPart = 1 << 22
}
