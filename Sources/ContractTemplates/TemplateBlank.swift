import ContractAnalysis

/// One blank of a template: where it stands and what may be written there.
public struct TemplateBlank: Hashable, Sendable {
  /// Readable, stable and unique in the template: 第十五条.建设期利息, 第一条.签署日期.年.
  public var id: String

  /// The id under which ``Blank`` lists it in the template's text: 第十五条-2.
  public var foundAs: String

  /// The article, or what stands for one: 第十五条, 鉴于条款, 签署栏.
  public var article: String

  /// What kind of value belongs there.
  public var expects: Blank.Expectation

  /// What the value is of, in words of the template; nil where nothing tells.
  public var subject: String?

  /// What is printed after the value (万元人民币), which the value must not repeat.
  public var unit: String?

  /// Whether the contract is complete without it, as with a signature that is written by hand.
  public var isOptional: Bool

  /// The smallest number that is allowed; nil where there is no limit.
  public var minimum: DecimalNumber?

  /// The largest number that is allowed; nil where there is no limit.
  public var maximum: DecimalNumber?

  /// The only values that are allowed; empty where any may stand.
  public var choices: [String]

  /// The boxes of ``choices`` by the ids under which ``Blank`` lists them, where the value is not
  /// written but ticked: □甲方 □乙方; else empty.
  public var boxes: [String]

  /// The words around it, the blank itself drawn as ＿＿.
  public var context: String

  /// A blank that any value of its kind may fill.
  public init(
    id: String, foundAs: String, article: String, expects: Blank.Expectation,
    subject: String? = nil, unit: String? = nil, isOptional: Bool = false,
    minimum: DecimalNumber? = nil, maximum: DecimalNumber? = nil, choices: [String] = [],
    boxes: [String] = [], context: String = ""
  ) {
    self.id = id
    self.foundAs = foundAs
    self.article = article
    self.expects = expects
    self.subject = subject
    self.unit = unit
    self.isOptional = isOptional
    self.minimum = minimum
    self.maximum = maximum
    self.choices = choices
    self.boxes = boxes
    self.context = context
  }

  /// Where it stands in the template: the boxes of a choice, else the one place, by the ids under which
  /// ``Blank`` lists them.
  public var places: [String] { boxes.isEmpty ? [foundAs] : boxes }

  /// What it is called within its article: 建设期利息 of 第十五条.建设期利息.
  public var name: String {
    id.hasPrefix(article + ".") ? String(id.dropFirst(article.count + 1)) : id
  }

  /// The date that it is the year, month or day of: 第一条.签署日期; nil for any other blank.
  public var date: String? {
    let ending: String
    switch expects {
    case .year: ending = ".年"
    case .month: ending = ".月"
    case .day: ending = ".日"
    default: return nil
    }
    return id.hasSuffix(ending) ? String(id.dropLast(ending.count)) : nil
  }
}
