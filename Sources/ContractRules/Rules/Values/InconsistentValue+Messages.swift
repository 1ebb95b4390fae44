import ContractAnalysis
import ContractText

extension Text {
  static let whole = Text(zh: "总额", en: "The whole")
  static let made = Text(zh: "总份数", en: "The number of copies")
  static let length = Text(zh: "期限", en: "The term")

  static func stated(_ name: String, _ words: String) -> Text {
    Text(zh: "此处\(name)为\(words)", en: "\(name) is \(words) here")
  }

  static func term(_ term: StatedTerm, _ known: StatedTerm) -> Text {
    Text(
      zh: "\(term.name)在此处为\(term.text)，在前文为\(known.text)。请核对，统一为一个期限。",
      en: "\(term.name) is \(term.text) here, and \(known.text) before. See which is meant.")
  }

  static func period(_ length: String) -> Text {
    Text(
      zh: "起止日期与「\(length)」不符。请核对日期和期限。",
      en: "The dates do not lie \(length) apart. See whether the dates or the term are meant.")
  }

  static func sum(_ parts: AmountBreakdown) -> Text {
    Text(
      zh: "分项之和为\(parts.sum)元，多于总额\(parts.total)元。请核对金额。",
      en:
        "The parts add up to \(parts.sum), more than the whole of \(parts.total). See which sum is wrong."
    )
  }

  static func copies(held: Int, made: Int) -> Text {
    Text(
      zh: "当事人共执\(held)份，多于总份数\(made)份。请核对份数。",
      en: "The parties hold \(held) copies, of which only \(made) are made. See how many are meant."
    )
  }

  static func unheld(_ rest: Int, made: Int) -> Text {
    Text(
      zh: "一式\(made)份，其中\(rest)份没有写明由谁执有。请核对份数。",
      en: "Of \(made) copies, nobody is said to hold \(rest). See how many are meant.")
  }

  static func copies(_ count: Int, before: Int) -> Text {
    Text(
      zh: "此处一式\(count)份，前文一式\(before)份。请核对份数。",
      en: "\(count) copies are made here, \(before) before. See how many are meant.")
  }

  static func shares(_ sum: DecimalNumber) -> Text {
    Text(
      zh: "各方比例之和为\(sum)%，超过100%。请核对比例。",
      en: "The shares add up to \(sum)%, which is more than 100%. See which share is wrong.")
  }
}
