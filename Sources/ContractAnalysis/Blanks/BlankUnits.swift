import ContractSyntax
import ContractText

/// A word that stands after a value, and what kind of value it wants.
struct BlankUnit {
  let word: StaticString
  let expects: Blank.Expectation

  /// Longer words before the shorter ones that they begin with.
  static let all: [BlankUnit] = [
    BlankUnit(word: "元人民币/日", expects: .amount),
    BlankUnit(word: "万元人民币", expects: .amount), BlankUnit(word: "亿元人民币", expects: .amount),
    BlankUnit(word: "元人民币", expects: .amount), BlankUnit(word: "万元", expects: .amount),
    BlankUnit(word: "亿元", expects: .amount), BlankUnit(word: "美元", expects: .amount),
    BlankUnit(word: "元", expects: .amount),
    BlankUnit(word: "个连续或累计日", expects: .number),
    BlankUnit(word: "个工作日", expects: .number), BlankUnit(word: "个营业日", expects: .number),
    BlankUnit(word: "个日历日", expects: .number), BlankUnit(word: "个自然日", expects: .number),
    BlankUnit(word: "工作日", expects: .number), BlankUnit(word: "营业日", expects: .number),
    BlankUnit(word: "个月", expects: .number), BlankUnit(word: "个小时", expects: .number),
    BlankUnit(word: "小时", expects: .number), BlankUnit(word: "分钟", expects: .number),
    BlankUnit(word: "万立方米/日", expects: .number), BlankUnit(word: "万立方米", expects: .number),
    BlankUnit(word: "立方米/日", expects: .number), BlankUnit(word: "立方米", expects: .number),
    BlankUnit(word: "平方米", expects: .number), BlankUnit(word: "平方公里", expects: .number),
    BlankUnit(word: "万吨", expects: .number), BlankUnit(word: "公里", expects: .number),
    BlankUnit(word: "毫米", expects: .number), BlankUnit(word: "吨/日", expects: .number),
    BlankUnit(word: "吨", expects: .number), BlankUnit(word: "兆焦/立方米", expects: .number),
    BlankUnit(word: "千帕", expects: .number), BlankUnit(word: "兆帕", expects: .number),
    BlankUnit(word: "兆瓦", expects: .number), BlankUnit(word: "℃", expects: .number),
    BlankUnit(word: "‰", expects: .number), BlankUnit(word: "座", expects: .number),
    BlankUnit(word: "米", expects: .number), BlankUnit(word: "％", expects: .number),
    BlankUnit(word: "%", expects: .number), BlankUnit(word: "份", expects: .number),
    BlankUnit(word: "倍", expects: .number), BlankUnit(word: "台", expects: .number),
    BlankUnit(word: "套", expects: .number), BlankUnit(word: "户", expects: .number),
    BlankUnit(word: "名", expects: .number), BlankUnit(word: "次", expects: .number),
    BlankUnit(word: "千瓦", expects: .number), BlankUnit(word: "千伏", expects: .number),
    BlankUnit(word: "亩", expects: .number), BlankUnit(word: "件", expects: .number),
    BlankUnit(word: "种方式", expects: .choice), BlankUnit(word: "种", expects: .choice),
    BlankUnit(word: "省(自治区)", expects: .place), BlankUnit(word: "省（自治区）", expects: .place),
    BlankUnit(word: "市(县)", expects: .place), BlankUnit(word: "市（县）", expects: .place),
    BlankUnit(word: "省", expects: .place), BlankUnit(word: "县", expects: .place),
    BlankUnit(word: "市", expects: .place), BlankUnit(word: "区", expects: .place),
    BlankUnit(word: "镇", expects: .place), BlankUnit(word: "路", expects: .place),
    BlankUnit(word: "街", expects: .place), BlankUnit(word: "号", expects: .text),
    BlankUnit(word: "局(委)", expects: .organization), BlankUnit(word: "公司", expects: .organization),
    BlankUnit(word: "局", expects: .organization), BlankUnit(word: "银行", expects: .organization),
    BlankUnit(word: "人民法院", expects: .organization),
    BlankUnit(word: "仲裁委员会", expects: .organization),
    BlankUnit(word: "年", expects: .number), BlankUnit(word: "月", expects: .number),
    BlankUnit(word: "日", expects: .number), BlankUnit(word: "天", expects: .number),
    BlankUnit(word: "条", expects: .article), BlankUnit(word: "款", expects: .article),
    BlankUnit(word: "项", expects: .article), BlankUnit(word: "个", expects: .number),
  ]

  /// The unit that begins at a byte; nil where none does.
  static func at(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> BlankUnit? {
    // 日期：　　　　日期：
    if startsWith(bytes, offset, end, "日期") { return nil }
    if let unit = first(offset, bytes, end) { return unit }
    // 万万立方米/日: a doubled 万 hides the unit from no reader.
    guard startsWith(bytes, offset, end, "万") else { return nil }
    return first(offset + 3, bytes, end)
  }

  private static func first(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> BlankUnit? {
    let scalar = scalarAt(bytes, offset, end).scalar
    return byKey[key(scalar)].first { startsWith(bytes, offset, end, $0.word) }
  }

  /// The units, in their order, by the key of their first character.
  private static let byKey: [[BlankUnit]] = {
    var byKey = Array(repeating: [BlankUnit](), count: 64)
    for unit in all { byKey[key("\(unit.word)".unicodeScalars.first ?? "\0")].append(unit) }
    return byKey
  }()

  private static func key(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value & 63) }
}

/// A word that a label ends with, and what kind of value stands after its colon.
struct BlankLabel {
  let word: StaticString
  let expects: Blank.Expectation

  static let all: [BlankLabel] = [
    BlankLabel(word: "邮政编码", expects: .postcode), BlankLabel(word: "邮编", expects: .postcode),
    BlankLabel(word: "电话", expects: .phone), BlankLabel(word: "传真", expects: .phone),
    BlankLabel(word: "手机", expects: .phone), BlankLabel(word: "联系方式", expects: .phone),
    BlankLabel(word: "地址", expects: .place), BlankLabel(word: "地点", expects: .place),
    BlankLabel(word: "住所", expects: .place), BlankLabel(word: "住所地", expects: .place),
    BlankLabel(word: "住址", expects: .place), BlankLabel(word: "注册地", expects: .place),
    BlankLabel(word: "代表人", expects: .person), BlankLabel(word: "授权代表", expects: .person),
    BlankLabel(word: "代理人", expects: .person), BlankLabel(word: "联系人", expects: .person),
    BlankLabel(word: "收件人", expects: .person), BlankLabel(word: "负责人", expects: .person),
    BlankLabel(word: "经办人", expects: .person), BlankLabel(word: "姓名", expects: .person),
    BlankLabel(word: "签字", expects: .person), BlankLabel(word: "签名", expects: .person),
    BlankLabel(word: "代表", expects: .person),
    BlankLabel(word: "日期", expects: .date), BlankLabel(word: "时间", expects: .date),
    BlankLabel(word: "金额", expects: .amount), BlankLabel(word: "大写", expects: .amount),
    BlankLabel(word: "小写", expects: .amount), BlankLabel(word: "人民币", expects: .amount),
    BlankLabel(word: "甲方", expects: .organization), BlankLabel(word: "乙方", expects: .organization),
    BlankLabel(word: "丙方", expects: .organization), BlankLabel(word: "名称", expects: .organization),
    BlankLabel(word: "开户行", expects: .organization),
    BlankLabel(word: "开户银行", expects: .organization),
    BlankLabel(word: "单位", expects: .organization),
  ]

  /// What a label that ends at a byte wants; nil where no known one does.
  static func before(_ offset: Int, _ bytes: [UInt8], _ start: Int) -> Blank.Expectation? {
    all.first { endsWith(bytes, start, offset, $0.word) }?.expects
  }
}
