import ContractText

/// What the character at `index` is taken for; nil where it is the one meant.
func lookalike(_ words: ReadingScalars, _ index: Int) -> Unicode.Scalar? {
  let scalar = words.scalars[index]
  // Of the usual Chinese characters only these are taken for others: a quick no for most of a text.
  if (0x4E00...0x9FFF).contains(scalar.value) {
    switch scalar {
    case "笫", "己", "巳", "曰", "丨": break
    default: return nil
    }
  }
  if let character = unified(scalar) { return character }
  let before = words[index - 1]
  let after = words[index + 1]
  switch scalar {
  case "笫": return "第"
  // 混合比 1∶3 is a ratio.
  case "∶", "︰", "﹕", "ː":
    return isDigit(before) && isDigit(after) ? nil : "："
  case "﹐", "‚": return "，"
  case "﹔": return "；"
  case "｡": return "。"
  case "､": return "、"
  case "己" where after == "经" && before != "自" && before != "知": return "已"
  case "巳" where after == "经": return "已"
  case "曰" where before == "月" || isDigit(before) || before == "_": return "日"
  default: return dashForOne(words, index) ?? letterForRoman(words, index)
  }
}

private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return false }
  return ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
}

/// 第三十－条: what stands for 一 at the end of a number between 第 and 条.
private func dashForOne(_ words: ReadingScalars, _ index: Int) -> Unicode.Scalar? {
  guard dashes.contains(words.scalars[index]), let after = words[index + 1],
    counters.contains(after)
  else { return nil }
  var start = index - 1
  while let scalar = words[start], numerals.contains(scalar) { start -= 1 }
  // 第五－条 is no number: 一 follows 第, 十, 百 or 零.
  guard words[start] == "第", let before = words[index - 1],
    !"二三四五六七八九".unicodeScalars.contains(before)
  else { return nil }
  return "一"
}

/// The I of I、Ⅱ、Ⅲ.
private func letterForRoman(_ words: ReadingScalars, _ index: Int) -> Unicode.Scalar? {
  guard words.scalars[index] == "I", words[index + 1] == "、", words[index + 2] == "Ⅱ" else {
    return nil
  }
  return "Ⅰ"
}

private let dashes = scalarSet("－—–ー―─‐-lI|丨｜Ⅰ")
private let counters = scalarSet("条章节款项编")
private let numerals = scalarSet("〇零一二三四五六七八九十百千")
