import ContractAnalysis
import ContractText

/// Why a value cannot be written into a blank.
public enum FillValueFault: Hashable, Sendable {
  /// A line end would break the article.
  case lineEnd
  /// It begins or ends with a space or an underscore, as blanks do.
  case markAtEnd
  /// It is no number.
  case notNumber
  /// The unit is printed after the blank already.
  case repeatsUnit(String)
  /// The number is smaller than allowed.
  case tooSmall(minimum: DecimalNumber)
  /// The number is larger than allowed.
  case tooLarge(maximum: DecimalNumber)
  /// It is no year of four digits.
  case notYear
  /// It is no month, 1 to 12.
  case notMonth
  /// It is no day, 1 to 31.
  case notDay
  /// It is no date.
  case notDate
  /// The month does not have the day.
  case noSuchDay
  /// It is no number of an article; 第 and 条 are printed already.
  case notArticle
  /// The value is none of those allowed.
  case notChoice([String])
  /// More options than may be ticked.
  case tooManyOptions(Int)
  /// It is no telephone number.
  case notPhone
  /// It is no postal code of six digits.
  case notPostcode

  /// What is wrong and what would be right, for the reader.
  public var text: Text {
    switch self {
    case .lineEnd: Text(zh: "值中不能换行", en: "a value must not have a line end in it")
    case .markAtEnd:
      Text(
        zh: "值的首尾不能是空格或者下划线", en: "a value must not begin or end with a space or an underscore")
    case .notNumber: Text(zh: "应当是数字，如 30 或 三十", en: "must be a number, such as 30 or 三十")
    case .repeatsUnit(let unit):
      Text(
        zh: "空白之后已印有“\(unit)”，值中不要重写",
        en: "“\(unit)” is printed after the blank; leave it out")
    case .tooSmall(let minimum): Text(zh: "不能小于 \(minimum)", en: "must be at least \(minimum)")
    case .tooLarge(let maximum): Text(zh: "不能大于 \(maximum)", en: "must be at most \(maximum)")
    case .notYear: Text(zh: "应当是四位数的年份，如 2026", en: "must be a year of four digits, such as 2026")
    case .notMonth: Text(zh: "应当是月份，1 至 12", en: "must be a month, 1 to 12")
    case .notDay: Text(zh: "应当是日，1 至 31", en: "must be a day, 1 to 31")
    case .notDate: Text(zh: "应当是日期，如 2026年3月1日", en: "must be a date, such as 2026年3月1日")
    case .noSuchDay: Text(zh: "该月没有这一天", en: "the month does not have this day")
    case .notArticle:
      Text(
        zh: "应当是条号，如 十八 或 18；“第”和“条”已经印好",
        en: "must be the number of an article, such as 十八 or 18; 第 and 条 are printed already")
    case .notChoice(let choices):
      Text(
        zh: "应当是其中之一：" + choices.joined(separator: "、"),
        en: "must be one of " + choices.joined(separator: ", "))
    case .tooManyOptions(let most):
      Text(zh: "最多只能选择 \(most) 项", en: "no more than \(most) of the options may be ticked")
    case .notPhone: Text(zh: "应当是电话号码，如 010-12345678", en: "must be a telephone number")
    case .notPostcode: Text(zh: "应当是六位数的邮政编码", en: "must be a postal code of six digits")
    }
  }
}
