/// Which acceptances of a set had something to accept, over all files that were checked.
public struct AcceptanceUse: Sendable {
  private var used: Set<Int> = []

  /// The rules that judged a file, by every scope of the file.
  private var judged: [String?: Set<String>] = [:]

  /// No file was checked yet.
  public init() {}

  /// Takes in one file: the acceptances that accepted something, and the rules that judged it.
  public mutating func add(used: Set<Int>, judged rules: Set<String>, of file: FileScope) {
    self.used.formUnion(used)
    for scope in file.scopes { judged[scope, default: []].formUnion(rules) }
  }

  /// The places in the set of those that were meant for a file and a rule that was checked, and
  /// accepted nothing.
  public func unused(of set: AcceptanceSet) -> [Int] {
    set.acceptances.indices.filter { index in
      let acceptance = set.acceptances[index]
      return !used.contains(index) && judged[acceptance.file]?.contains(acceptance.rule) ?? false
    }
  }
}
