import ContractSyntax
import ContractText

/// A place where the marks of a blank were lost: 特许经营期限为年, 第种方式.
struct LostBlank {
  /// The byte of the reading where the value belongs.
  let offset: Int
  let expects: Blank.Expectation
  /// What follows the value.
  let unit: String?
}

/// What a sentence shows that lacks a value: a unit with no number before it.
struct LostBlankPattern {
  /// One of these stands before the missing value.
  let before: [StaticString]
  /// What follows the missing value.
  let unit: StaticString
  /// One of these stands after the unit; anything where there are none.
  let after: [StaticString]
  /// What the value is of, and where values belong in the unit, in bytes from its start.
  let values: [(offset: Int, expects: Blank.Expectation, unit: String?)]

  init(
    _ before: [StaticString], _ unit: StaticString, _ after: [StaticString],
    _ expects: Blank.Expectation, unit name: String? = nil
  ) {
    self.before = before
    self.unit = unit
    self.after = after
    values = [(0, expects, name ?? "\(unit)")]
  }

  init(
    _ before: [StaticString], _ unit: StaticString,
    values: [(offset: Int, expects: Blank.Expectation, unit: String?)]
  ) {
    self.before = before
    self.unit = unit
    after = []
    self.values = values
  }
}

extension LostBlankPattern {
  private static let ends: [StaticString] = ["，", ",", "。", "；", ";", "）", ")", "、", "（", "("]
  private static let counted: [StaticString] = [
    "后", "后的", "之后的", "之后", "起", "满", "提前", "少于", "超过", "收到", "早于", "晚于",
  ]
  private static let limited: [StaticString] = [
    "内", "之内", "以内", "后", "前", "向", "通知", "书面", "之前", "之后",
  ]
  private static let compared: [StaticString] = ["提前", "少于", "超过", "低于", "高于", "连续", "不足"]
  private static let afterDays: [StaticString] = [
    "内", "的", "向", "通知", "书面", "，", ",", "。", "；", ";", "后", "前", "以上",
  ]
  private static let priced: [StaticString] = ["为", "按", "计", "达", "共", "币", "每月", "每年", "每日"]
  private static let afterMoney: [StaticString] = [
    "人民币", "/", "，", ",", "。", "；", ";", "（", "(", "整", "）", ")",
  ]

  /// Labels that want a value on their own line: 电话：，邮编：。
  private static let labels: [StaticString] = [
    "地址：", "地址:", "电话：", "电话:", "传真：", "传真:", "邮编：", "邮编:", "邮政编码：", "邮政编码:", "收件人：",
    "收件人:", "联系人：", "联系人:", "账号：", "账号:", "帐号：", "帐号:", "开户银行：", "开户银行:", "开户行：",
    "开户行:", "电子邮箱：", "电子邮箱:",
  ]

  /// Every pattern. Each was met in a real contract or its sister form; none occurs in a statute.
  static let all: [LostBlankPattern] = [
    LostBlankPattern(["为"], "年", ends + ["即", "期"], .number),
    LostBlankPattern(
      ["自", "至", "从", "于", "到", "即", "为"], "年月日",
      values: [(0, .year, "年"), (3, .month, "月"), (6, .day, "日")]),
    LostBlankPattern(["第"], "种", ["方式", "办法", "：", ":", "，", "。"], .choice, unit: "种方式"),
    LostBlankPattern(
      ["第"], "条", ["的", "规定", "所述", "、", "，", "约定", "颁发", "发出", "向"], .article),
    LostBlankPattern(counted, "工作日", limited, .number),
    LostBlankPattern(counted, "个工作日", limited, .number),
    LostBlankPattern(counted, "营业日", limited, .number),
    LostBlankPattern(counted, "个营业日", limited, .number),
    LostBlankPattern(["后", "起", "后的"], "日内", [], .number, unit: "日"),
    LostBlankPattern(["后", "起", "后的"], "日之内", [], .number, unit: "日"),
    LostBlankPattern(["后", "起", "后的"], "天内", [], .number, unit: "天"),
    LostBlankPattern(["后", "起", "后的", "满"], "个月内", [], .number, unit: "个月"),
    LostBlankPattern(compared, "日", afterDays, .number),
    LostBlankPattern(compared, "天", afterDays, .number),
    LostBlankPattern(
      compared + ["前"], "个月", ["内", "的", "，", "。", "向", "通知", "书面", "以上", "期间"], .number),
    LostBlankPattern(priced, "元", afterMoney, .amount),
    LostBlankPattern(priced, "万元", afterMoney, .amount),
    LostBlankPattern(["式", "各执", "共"], "份", ["，", ",", "。", "；"], .number),
    LostBlankPattern(["为", "总价的", "总额的", "金额的"], "%", [], .number),
    LostBlankPattern(["为", "总价的", "总额的", "金额的"], "％", [], .number),
    LostBlankPattern(["名称为"], "，", [], .organization, unit: ""),
    LostBlankPattern(["名称为"], ",", [], .organization, unit: ""),
    LostBlankPattern(["地址为", "地点为", "位置为"], "，", [], .place, unit: ""),
    LostBlankPattern(["金额为", "价格为", "总价为"], "，", [], .amount, unit: ""),
    LostBlankPattern(["规模为", "数量为", "面积为"], "，", [], .number, unit: ""),
    LostBlankPattern(labels, "，", [], .text, unit: ""),
    LostBlankPattern(labels, ",", [], .text, unit: ""),
    LostBlankPattern(labels, "；", [], .text, unit: ""),
    LostBlankPattern(labels, ";", [], .text, unit: ""),
    LostBlankPattern(labels, "。", [], .text, unit: ""),
    LostBlankPattern(["人民政府"], "局(", [], .organization, unit: "局"),
    LostBlankPattern(["人民政府"], "局（", [], .organization, unit: "局"),
    LostBlankPattern(
      ["位于", "位于中国"], "国省市地区",
      values: [(0, .place, "国"), (3, .place, "省"), (6, .place, "市"), (9, .place, "地区")]),
    LostBlankPattern(
      ["位于", "位于中国"], "省市", values: [(0, .place, "省"), (3, .place, "市")]),
  ]

  /// Patterns whose units begin with the same character.
  struct Group {
    let patterns: [LostBlankPattern]
    /// Whether a byte is the last of a word that one of them wants before the missing value; by byte.
    let endsBefore: [Bool]

    init(_ patterns: [LostBlankPattern]) {
      self.patterns = patterns
      var endsBefore = Array(repeating: false, count: 0x100)
      for word in patterns.flatMap(\.before) {
        word.withUTF8Buffer { if let last = $0.last { endsBefore[Int(last)] = true } }
      }
      self.endsBefore = endsBefore
    }
  }

  /// The patterns by the first character of their unit.
  static let byFirst: [Group] = {
    let groups = Dictionary(grouping: all) { first(of: $0) }
    return [Group([])] + groups.keys.sorted().map { Group(groups[$0] ?? []) }
  }()

  /// For each character of the basic plane the place of its patterns in ``byFirst``; 0 where it has
  /// none, as nearly all.
  static let group: [UInt8] = {
    var table = Array(repeating: UInt8(0), count: 0x10000)
    for (place, group) in byFirst.enumerated() {
      for pattern in group.patterns { table[Int(first(of: pattern).value)] = UInt8(place) }
    }
    return table
  }()

  private static func first(of pattern: LostBlankPattern) -> Unicode.Scalar {
    "\(pattern.unit)".unicodeScalars.first ?? "\0"
  }
}

/// The lost blanks of a reading, in order.
func lostBlanks(in reading: Reading) -> [LostBlank] {
  let bytes = reading.bytes
  var found: [LostBlank] = []
  var offset = reading.start
  while let (next, group) = nextUnit(bytes, offset, reading) {
    if let pattern = group.patterns.first(where: {
      $0.matches(bytes, reading.start, next, reading.end)
    }) {
      found += pattern.values.map {
        LostBlank(
          offset: next + $0.offset, expects: $0.expects,
          unit: $0.unit.flatMap { $0.isEmpty ? nil : $0 })
      }
    }
    offset = next + 1
  }
  return found
}

/// The next place from byte `from` on where a unit may begin of patterns that want a word which ends
/// just before it.
private func nextUnit(
  _ bytes: [UInt8], _ from: Int, _ reading: Reading
) -> (offset: Int, group: LostBlankPattern.Group)? {
  let groups = LostBlankPattern.byFirst
  return bytes.withUnsafeBufferPointer { bytes in
    LostBlankPattern.group.withUnsafeBufferPointer { groupOf in
      var offset = max(from, reading.start + 1)
      while offset < reading.end {
        let (scalar, length) = scalarAt(bytes, offset, reading.end)
        if scalar.value < 0x10000, groupOf[Int(scalar.value)] != 0 {
          let group = groups[Int(groupOf[Int(scalar.value)])]
          if group.endsBefore[Int(bytes[offset - 1])] { return (offset, group) }
        }
        offset += length
      }
      return nil
    }
  }
}

extension LostBlankPattern {
  fileprivate func matches(_ bytes: [UInt8], _ start: Int, _ offset: Int, _ end: Int) -> Bool {
    guard startsWith(bytes, offset, end, unit) else { return false }
    let next = offset + unit.utf8CodeUnitCount
    if !after.isEmpty {
      let isFollowed =
        after.contains { startsWith(bytes, next, end, $0) } || (next == end && after.count > 3)
      guard isFollowed else { return false }
    }
    return before.contains { endsWith(bytes, start, offset, $0) }
      && !namesCurrency(bytes, start, offset)
  }

  /// 指人民币元, 以人民币元计: the currency itself is meant.
  private func namesCurrency(_ bytes: [UInt8], _ start: Int, _ offset: Int) -> Bool {
    guard endsWith(bytes, start, offset, "人民币") else { return false }
    let before = spacesBack(bytes, offset - 9, start)
    for word: StaticString in ["指", "以", "单位", "单位为", "单位是", "单位：", "单位:"]
    where endsWith(bytes, start, before, word) { return true }
    return false
  }
}
