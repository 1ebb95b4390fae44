import ArgumentParser
import ContractFormats
import ContractRules
import ContractText

/// Which rules are to run.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("只用这些规则 / run these rules only", valueName: "rule,…"))
  var select: [String] = []

  @Option(help: ArgumentHelp("不用这些规则 / do not run these rules", valueName: "rule,…"))
  var ignore: [String] = []

  /// The rules chosen; an id that no rule has is a usage error.
  func chosen(_ language: Language) throws -> [any Rule] {
    let selected = try ids(select, language)
    let ignored = try ids(ignore, language)
    return everyRule.filter { rule in
      let id = type(of: rule).id
      return (selected.isEmpty || selected.contains(id)) && !ignored.contains(id)
    }
  }

  private func ids(_ lists: [String], _ language: Language) throws -> Set<String> {
    let names = lists.flatMap { $0.split(separator: ",") }.map { String($0.filter { $0 != " " }) }
    return Set(try names.map { type(of: try rule(named: $0, language)).id })
  }
}

/// The rule of an id; a usage error that names the nearest one where there is none.
func rule(named id: String, _ language: Language) throws -> any Rule {
  if let rule = everyRule.first(where: { type(of: $0).id == id }) { return rule }
  let nearest = nearestName(to: id, among: everyRule.map { type(of: $0).id })
  let isChinese = language == .chinese
  let problem = isChinese ? "没有名为 \(id) 的规则" : "there is no rule \(id)"
  let help =
    switch (nearest, isChinese) {
    case (let nearest?, true): "；是否指 \(nearest)？"
    case (let nearest?, false): "; did you mean \(nearest)?"
    case (nil, true): "；用 tiaokuan rules 列出全部规则"
    case (nil, false): "; tiaokuan rules lists all"
    }
  throw ValidationError(problem + help)
}
