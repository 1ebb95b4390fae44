import ContractText

extension ContractPlan {
  /// The longest title of two lines, in bytes.
  private static let longestTitle = 180

  /// The longest second line of such a title: 特许经营协议, 设备采购及安装合同.
  private static let longestLastLine = 45

  /// Joins the line above the title with it where both are one title: ××生活垃圾焚烧发电项目 / 特许经营协议.
  /// Returns the line that the title begins at.
  static func joinTitle(_ line: Int, _ draft: Draft, _ entries: inout [Entry]) -> Int {
    guard let index = entries.firstIndex(where: { $0.firstLine == line }), index > 0 else {
      return line
    }
    let (first, last) = (entries[index - 1], entries[index])
    guard first.lead.kind == .plain, !first.isContents, first.lineCount == 1,
      first.firstLine + 1 == last.firstLine, draft.isAdjacent(first, to: last),
      draft.range(last).length <= longestLastLine, isFirstOfTitle(draft, first)
    else { return line }
    entries[index - 1].lineCount += last.lineCount
    entries.remove(at: index)
    return first.firstLine
  }

  /// Whether a line names what the contract is about, and so is no title without the next.
  private static func isFirstOfTitle(_ draft: Draft, _ entry: Entry) -> Bool {
    let bytes = draft.source.bytes
    let range = draft.range(entry)
    let end = FrontMatter.withoutMarks(bytes, range.start, range.end).end
    guard range.length >= 12, range.length <= longestTitle, draft.ending(entry) == .open,
      !FrontMatter.isParticular(bytes, range.start, range.end),
      subjects.contains(where: { endsWith(bytes, range.start, end, $0) })
    else { return false }
    var cursor = ScalarCursor(bytes, from: range.start, to: range.end)
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "，", ",", "。", "；", ";", "：", ":", "？", "！": return false
      default: continue
      }
    }
    return true
  }

  /// What the first line of such a title ends with.
  private static let subjects: [StaticString] = [
    "项目", "工程", "服务", "经营", "建设", "运营", "管理", "处理", "处置", "供应", "采购", "设备", "系统", "设施", "及", "和",
    "与", "的",
    "之", "PPP", "BOT", "TOT", "特许", "供水", "供热", "供气", "标段", "一体化",
    "改造", "扩建", "新建", "治理", "收运", "发电",
  ]
}
