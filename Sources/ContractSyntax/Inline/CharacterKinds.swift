import ContractText

/// What kinds of characters stand in some words: what a rule looks for can stand only where they do.
///
/// Found in one scan when a text is parsed, so that dates, sums, codes, brackets and hints are looked
/// for in the few clauses that can hold one, and not in the whole text by each rule anew.
@usableFromInline
package struct CharacterKinds: OptionSet, Sendable {
  @usableFromInline
  package let rawValue: UInt32

  @usableFromInline
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// 0 to 9 of any width, and the characters of written numbers: 一, 〇, 壹, 万.
  package static let digit = CharacterKinds(rawValue: 1 << 0)
  /// Latin letters and Arabic digits of any width.
  package static let alphanumeric = CharacterKinds(rawValue: 1 << 1)
  /// 年 and 月.
  package static let calendar = CharacterKinds(rawValue: 1 << 2)
  /// What stands between the parts of a date: 年, 月, a point, a dash or a slash.
  package static let dateMark = CharacterKinds(rawValue: 1 << 3)
  /// What makes a number a sum of money: 元, ￥, the 币 of 人民币, capitals as in RMB.
  package static let money = CharacterKinds(rawValue: 1 << 4)
  /// % and the 百 of 百分之.
  package static let percent = CharacterKinds(rawValue: 1 << 5)
  /// The 式 of 一式四份.
  package static let copies = CharacterKinds(rawValue: 1 << 6)
  /// Brackets and quotation marks.
  package static let bracket = CharacterKinds(rawValue: 1 << 7)
  /// The lines of a drawn table.
  package static let tableLine = CharacterKinds(rawValue: 1 << 8)
  /// The opening quotation mark “.
  package static let quotation = CharacterKinds(rawValue: 1 << 9)
  /// The 称 of 以下简称.
  package static let naming = CharacterKinds(rawValue: 1 << 10)
  /// The 注 of a drafting note, the 说 of 填写说明 and the 示 of 提示.
  package static let note = CharacterKinds(rawValue: 1 << 11)
  /// What a blank may be drawn with: underscores, white space, brackets, boxes, crosses.
  package static let blank = CharacterKinds(rawValue: 1 << 12)
  /// 选 and 择.
  package static let choice = CharacterKinds(rawValue: 1 << 13)
  /// What stands in for a value begins so: 待, 某, T.
  package static let placeholder = CharacterKinds(rawValue: 1 << 14)
  /// The 错 of 错误！未找到引用源, and the E of Error.
  package static let fieldError = CharacterKinds(rawValue: 1 << 15)
  /// Any character but those that are certainly what they look like.
  package static let doubtful = CharacterKinds(rawValue: 1 << 16)
}

extension CharacterKinds {
  /// The kinds that one character is of.
  package init(_ scalar: Unicode.Scalar) {
    rawValue = scalar.value < 0x10000 ? characterTable[Int(scalar.value)] : Self.doubtful.rawValue
  }

  /// The kinds of characters in the bytes of `range`, which are valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ table: [UInt32]) {
    var kinds: UInt32 = 0
    var offset = range.start
    let end = min(range.end, bytes.count)
    while offset < end {
      let lead = UInt32(bytes[offset])
      if lead < 0x80 {
        kinds |= table[Int(lead)]
        offset += 1
      } else if lead >= 0xE0, lead < 0xF0, offset + 2 < end {
        let value =
          (lead & 0xF) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
          | UInt32(bytes[offset + 2] & 0x3F)
        kinds |= table[Int(value)]
        offset += 3
      } else if lead < 0xE0, offset + 1 < end {
        kinds |= table[Int((lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F))]
        offset += 2
      } else {
        kinds |= Self.doubtful.rawValue
        offset += 4
      }
    }
    rawValue = kinds
  }
}

/// The kinds of characters in each leaf of words, number or what has no place, and in the words
/// directly in each node above them; by the places of the records.
func characterKinds(of records: [NodeRecord], in source: SourceText) -> [CharacterKinds] {
  var kinds = Array(repeating: CharacterKinds(), count: records.count)
  let table = characterTable
  source.bytes.withUnsafeBufferPointer { bytes in
    for (index, record) in records.enumerated() {
      let isWords = record.kind.isWords
      guard isWords || record.kind == .label || record.kind == .unparsed else { continue }
      kinds[index] = CharacterKinds(bytes, TextRange(Int(record.start), Int(record.end)), table)
      if isWords { kinds[Int(record.parent)].formUnion(kinds[index]) }
    }
  }
  return kinds
}

/// The kinds that each character of the basic plane is of.
private let characterTable: [UInt32] = {
  var table = Array(repeating: CharacterKinds.doubtful.rawValue, count: 0x10000)
  for value in 0x4E00...0x9FFF { table[value] = 0 }
  func add(_ kind: CharacterKinds, _ characters: String) {
    for scalar in characters.unicodeScalars { table[Int(scalar.value)] |= kind.rawValue }
  }
  for scalar in certain.unicodeScalars { table[Int(scalar.value)] = 0 }
  add(.doubtful, "笫己巳曰丨")
  add(.digit, "0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿萬億")
  add(.digit, "壹弌贰貳叁參叄肆伍陆陸柒捌玖拾佰仟")
  for first in ["0", "A", "a", "０", "Ａ", "ａ"] as [Unicode.Scalar] {
    let count = first == "0" || first == "０" ? 10 : 26
    for value in Int(first.value)..<Int(first.value) + count {
      table[value] |= CharacterKinds.alphanumeric.rawValue
      if first == "A" { table[value] |= CharacterKinds.money.rawValue }
    }
  }
  add(.calendar, "年月")
  add(.dateMark, "年月.-/－／")
  add(.money, "元圆镑币写￥¥$€")
  add(.percent, "%％百")
  add(.copies, "式")
  add(.bracket, "()（）[]［］{}｛｝【】〔〕《》「」『』“”")
  add(.tableLine, "│┃┊｜")
  add(.quotation, "“")
  add(.naming, "称")
  add(.note, "注说示")
  add(.blank, "_\\＿Xx×╳□☐[【〔(（{$« \t\u{A0}\u{3000}\u{B}\u{C}\u{FEFF}")
  for value in 0x2000...0x200B { table[value] |= CharacterKinds.blank.rawValue }
  add(.choice, "选择")
  add(.placeholder, "待某T")
  add(.fieldError, "错E")
  return table
}()

/// Characters other than the usual Chinese ones that are what they look like, wherever they stand.
private let certain =
  "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz _.,;:()[]/%，。；：、（）《》“”！？【】\n\r"
