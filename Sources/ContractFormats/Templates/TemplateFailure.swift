import ContractAnalysis
import ContractTemplates
import ContractText

/// Why a profile of a template or a file of values could not be read, and where.
package struct TemplateFailure: Error, Sendable {
  /// What is wrong.
  package enum Problem: Sendable {
    /// It is not the YAML or JSON that is read here.
    case yaml(YAMLFailure.Problem)
    /// A key that means nothing, and the one that was most likely meant.
    case unknownKey(String, nearest: String?)
    /// A key that must be there is not.
    case missing(String)
    /// The value of a key is not of the right shape.
    case wrongShape(String)
    /// The file named by `file` cannot be read.
    case noText(String)
    /// The parts do not fit together.
    case profile(TemplateProblem)
    /// A quotation mark of a CSV file has no partner, or stands where none may.
    case quotation
    /// A line of a CSV file has no second field.
    case noValue
    /// A value stands twice.
    case duplicate(String)
  }

  /// The file as a user finds it, with the line where there is one: values.yaml:3.
  package let place: String

  /// What is wrong.
  package let problem: Problem

  init(path: String, line: Int?, _ problem: Problem) {
    place = line.map { "\(path):\($0)" } ?? path
    self.problem = problem
  }

  /// What is wrong and what would be right, in one line.
  package func message(in language: Language) -> String { problem.text.text(in: language) }
}

extension TemplateFailure.Problem {
  fileprivate var text: Text {
    switch self {
    case .yaml(let problem): problem.text
    case .unknownKey(let key, let nearest):
      Text(
        zh: "没有名为 \(key) 的项" + (nearest.map { "；是否指 \($0)？" } ?? ""),
        en: "there is no key \(key)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    case .missing(let key): Text(zh: "缺少 \(key)", en: "there is no \(key)")
    case .wrongShape(let key):
      Text(zh: "\(key) 的写法不对，见 Schemas", en: "\(key) is not of the right shape, see Schemas")
    case .noText(let name):
      Text(zh: "读不到范本的文本 \(name)", en: "the template's text \(name) cannot be read")
    case .profile(let problem): problem.text
    case .quotation: Text(zh: "引号没有成对", en: "a quotation mark has no partner")
    case .noValue:
      Text(zh: "这一行应当是“空白名,值”", en: "the line must be the id of a blank, a comma and a value")
    case .duplicate(let id): Text(zh: "\(id) 写了两次", en: "\(id) stands twice")
    }
  }
}

extension TemplateProblem {
  fileprivate var text: Text {
    switch self {
    case .noContract:
      Text(zh: "范本的文本中没有找到合同", en: "there is no contract in the template's text")
    case .duplicateID(let id):
      Text(zh: "有两处空白名为 \(id)", en: "two blanks have the id \(id)")
    case .notInText(let id, let foundAs):
      Text(
        zh: "\(id)：范本中没有空白 \(foundAs)，见 tiaokuan blanks",
        en: "\(id): the template has no blank \(foundAs), see tiaokuan blanks")
    case .unevenBoxes(let id):
      Text(
        zh: "\(id)：boxes 与 choices 应当一样多，一一对应",
        en: "\(id): there must be as many boxes as choices, one for each")
    case .sameBlank(let foundAs):
      Text(zh: "空白 \(foundAs) 写了两次", en: "the blank \(foundAs) stands twice")
    case .unknownBlank(let id):
      Text(zh: "约束中的 \(id) 不是空白", en: "\(id) of a constraint is no blank")
    }
  }
}
