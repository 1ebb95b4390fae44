import ContractAnalysis
import ContractTemplates
import ContractText

/// The water-supply template with random values written into it, in random ways.
struct FilledTemplate {
  /// The contract's text.
  let text: String

  /// What was written into each blank, by its id; nothing where only a drafting note leaves a blank.
  let values: [String: String]

  init(_ random: inout SeededGenerator) {
    let analysis = waterSupply.analysis
    let style = Style(&random)
    var values: [String: String] = [:]
    var text = ""
    var offset = analysis.contract.range.start
    for blank in analysis.blanks {
      guard !Self.isInNote(blank, analysis), blank.range.start >= offset else { continue }
      text += style.punctuated(analysis.source.text(in: TextRange(offset, blank.range.start)))
      let value = Self.value(for: blank, style, &random)
      values[blank.id] = value
      text += style.drawn(value)
      offset = blank.range.end
    }
    text += style.punctuated(
      analysis.source.text(in: TextRange(offset, analysis.contract.range.end)))
    self.text = text
    self.values = values
  }

  private static func isInNote(_ blank: Blank, _ analysis: Analysis) -> Bool {
    analysis.contract.notes.contains { $0.range.contains(blank.range) }
      || analysis.contract.node.descendants(.note).contains { $0.range.contains(blank.range) }
  }

  private static func value(
    for blank: Blank, _ style: Style, _ random: inout SeededGenerator
  ) -> String {
    switch blank.expects {
    case .amount, .number: style.number(Int.random(in: 2...9_999, using: &random))
    case .year: style.number(Int.random(in: 2020...2060, using: &random), digitByDigit: true)
    case .month: style.number(Int.random(in: 1...12, using: &random))
    case .day: style.number(Int.random(in: 1...28, using: &random))
    case .article: style.number(Int.random(in: 1...150, using: &random))
    case .phone: "0799-" + String(Int.random(in: 2_000_000...8_999_999, using: &random))
    case .postcode: String(Int.random(in: 100_000...699_999, using: &random))
    case .choice: "2"
    case .date: "2025年3月18日"
    case .place: ["江源", "临川", "东湖", "青石"].randomElement(using: &random) ?? "江源"
    case .organization: ["清源", "滨江水务", "东湖自来水"].randomElement(using: &random) ?? "清源"
    case .person: ["周立诚", "沈知衡"].randomElement(using: &random) ?? "周立诚"
    case .text: ["另行商妥的内容", "《供水条例》"].randomElement(using: &random) ?? "《供水条例》"
    }
  }
}

extension FilledTemplate {
  /// How a contract is typed.
  struct Style {
    private let digits: Int
    private let marks: Int
    private let isFullWidth: Bool

    init(_ random: inout SeededGenerator) {
      digits = Int.random(in: 0...2, using: &random)
      marks = Int.random(in: 0...2, using: &random)
      isFullWidth = Bool.random(using: &random)
    }

    /// 30, ３０ or 三十; a year digit by digit.
    func number(_ value: Int, digitByDigit: Bool = false) -> String {
      switch digits {
      case 0: return String(value)
      case 1: return wide(String(value))
      default:
        guard digitByDigit else { return chineseNumeral(value) }
        let names = Array("〇一二三四五六七八九")
        return String(String(value).compactMap { $0.wholeNumberValue.map { names[$0] } })
      }
    }

    private func wide(_ text: String) -> String {
      var scalars = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        scalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
      }
      return String(scalars)
    }

    /// The value alone, or with the underscores or brackets that it was written on.
    func drawn(_ value: String) -> String {
      switch marks {
      case 0: value
      case 1: "__\(value)__"
      default: "【\(value)】"
      }
    }

    /// The template's words with half- or full-width marks between them.
    func punctuated(_ text: String) -> String {
      guard isFullWidth else { return text }
      return text.replacing(",", with: "，").replacing(";", with: "；").replacing(":", with: "：")
    }
  }
}
