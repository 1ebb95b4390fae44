/// The single characters that are not doubled in good Chinese, each with the neighbours that make it
/// two words that meet: 目的的, 存在在, 为了了解.
enum DoubledCharacters {
  /// Whether `scalar` written twice between `before` and `after` is a slip.
  static func isWrong(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Bool {
    guard let neighbours = table[scalar] else { return false }
    if let before, neighbours.before.contains(before) { return false }
    if let after, neighbours.after.contains(after) { return false }
    if let required = neighbours.required {
      guard let after, required.contains(after) else { return false }
    }
    return true
  }

  private struct Neighbours {
    /// Characters before that make a word with the first of the two.
    let before: Set<Unicode.Scalar>
    /// Characters after that make a word with the second.
    let after: Set<Unicode.Scalar>
    /// Where it is a slip only before certain characters: those.
    let required: Set<Unicode.Scalar>?

    init(_ before: String = "", _ after: String = "", only required: String? = nil) {
      self.before = scalarSet(before)
      self.after = scalarSet(after)
      self.required = required.map(scalarSet)
    }
  }

  private static let table: [Unicode.Scalar: Neighbours] = [
    "的": Neighbours("目标有端众", "确士"), "和": Neighbours("共总缓调饱谐祥温", "解平谐睦气约"),
    "了": Neighbours("为除", "解结然"), "在": Neighbours("存现所实内外潜旨自正", "建册线职编岗校产场押籍途用营保外内"),
    "为": Neighbours("认行作成视因称定以人较更极列分变转改化", "了期主此准限止何其人由害"),
    "应": Neighbours("相供反响适对顺效感", "急邀"), "万": Neighbours("千亿一二三四五六七八九十百", "不"),
    "及": Neighbours("以涉普遍波危触顾", "时其"), "或": Neighbours("", "有然许"),
    "与": Neighbours("参赠给授", "会否"), "对": Neighbours("针相核校面反绝应", "方象外价应策于比待"),
    "由": Neighbours("理自事缘", "此"), "将": Neighbours("即必行", "来要军"),
    "是": Neighbours("但还就只于凡若可又也正总", "否非"), "不": Neighbours("决绝从要"), "之": Neighbours("总反"),
    "第": Neighbours("等次及门"), "且": Neighbours("而并况尚暂"), "并": Neighbours("合兼吞归", "购入列网联处行轨发"),
    "其": Neighbours("尤极", "他它余中次实间后"), "于": Neighbours("", "都洪田"),
    "向": Neighbours("方意导定趋", "导上下"), "从": Neighbours("服遵听", "事而业此属来"), "该": Neighbours("应"),
    "已": Neighbours("而"), "各": Neighbours(), "按": Neighbours("", "揭时期月年季日"),
    "可": Neighbours("许认", only: "以"), "日": Neighbours("", only: "内起"),
    "甲": Neighbours("", only: "方"),
    "乙": Neighbours("", only: "方"), "双": Neighbours("", only: "方"), "本": Neighbours("", only: "合协"),
    "，": Neighbours(), "、": Neighbours(), "；": Neighbours(), "：": Neighbours(), "。": Neighbours(),
  ]
}
