import ContractAnalysis
import ContractText

extension BlankValue {
  /// What is wrong, for the reader; nil where nothing is.
  public var message: Text? {
    guard let problem else { return nil }
    let words = (value ?? "") + (blank.unit ?? "")
    switch problem {
    case .empty: return Text(zh: "未填写", en: "left blank")
    case .omitted:
      return Text(zh: "此处空白已从文本中删去，没有填写", en: "the blank was taken out of the text unfilled")
    case .removed: return Text(zh: "所在条款已被删除", en: "the clause that it stands in is gone")
    case .placeholder:
      return Text(
        zh: "“\(value ?? "")”不是确定的内容", en: "“\(value ?? "")” stands in for a value to come")
    case .wrongKind:
      return Text(
        zh: "“\(words)”不是此处应填的内容（应为\(blank.expects.chineseName)）",
        en: "“\(words)” is not what belongs here (\(blank.expects.rawValue))")
    case .impossibleDate:
      return Text(zh: "“\(words)”不是存在的日期", en: "no calendar has “\(words)”")
    case .otherAmount(let other):
      return Text(
        zh: "“\(value ?? "")”与同一金额的另一写法“\(other)”不一致",
        en: "“\(value ?? "")” and “\(other)”, which stand for one sum, disagree")
    case .tooSmall(let limit):
      return Text(zh: "“\(words)”小于下限 \(limit)", en: "“\(words)” is less than \(limit)")
    case .tooLarge(let limit):
      return Text(zh: "“\(words)”大于上限 \(limit)", en: "“\(words)” is more than \(limit)")
    case .tooManyOptions(let most):
      return Text(
        zh: "同时选择了“\(value ?? "")”，最多只能选择 \(most) 项",
        en: "“\(value ?? "")” are ticked; no more than \(most) may be")
    case .notChoice:
      let choices = blank.choices
      return Text(
        zh: "“\(value ?? "")”不是可选的一项，应填其中之一：\(choices.joined(separator: "、"))",
        en: "“\(value ?? "")” is not one of \(choices.joined(separator: ", "))")
    case .repeatsUnit(let unit):
      return Text(
        zh: "“\(words)”中的“\(unit)”重复：空白之后已经印有",
        en: "“\(unit)” stands twice in “\(words)”: it is printed after the blank already")
    case .noSuchArticle(let number):
      return Text(
        zh: "本合同没有第\(chineseNumeral(number))条",
        en: "the contract has no article 第\(chineseNumeral(number))条")
    }
  }
}

extension Blank.Expectation {
  /// The kind of value in a Chinese word.
  fileprivate var chineseName: String {
    switch self {
    case .amount: "金额"
    case .number: "数字"
    case .date: "日期"
    case .year: "四位数的年份"
    case .month: "月份"
    case .day: "日"
    case .place: "地点"
    case .organization: "单位名称"
    case .person: "人名"
    case .phone: "电话号码"
    case .postcode: "六位邮政编码"
    case .article: "条款号"
    case .choice: "选项"
    case .text: "文字"
    }
  }
}
