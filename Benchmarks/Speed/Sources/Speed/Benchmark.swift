/// The measures, each beside something that a user knows, in the same run.
struct Benchmark {
  let program: String
  let smallest: String
  let peers: String
  let inputs: Inputs
  /// How many contracts the largest file holds.
  let factor: Int
  var table = Table()

  init(program: String, smallest: String, peers: String, inputs: Inputs, factor: Int) {
    self.program = program
    self.smallest = smallest
    self.peers = peers
    self.inputs = inputs
    self.factor = factor
  }

  func run(_ command: String, _ input: Input, _ options: String...) -> Command {
    Command([program, command, input.path] + options)
  }

  var script: String { peers + "/check.py" }

  /// The interpreter itself: a `python3` found by PATH may be a shell script that looks for one.
  static let python = "/usr/bin/python3"

  /// One page: what starting costs, and what the work adds to it.
  mutating func page() {
    let page = inputs.page
    let least = Command(smallest, "a").cost()
    table.row("smallest static Swift program", least, of: nil)
    let start = Command(program, "--version").cost()
    table.row("--version", start, of: nil, beside: "smallest", ratio: times(start, least))
    let check = run("check", page).cost()
    table.row(
      "check, the page", check, of: page, beside: "smallest", ratio: times(check, least), atMost: 3)
    table.row(
      "memory of it", check, of: page, beside: "MiB",
      ratio: check.map { Double($0.memory) / 1_048_576 }, atMost: 15)
    let python = Command(Self.python, script, page.path).cost()
    table.row(
      "python3 re script, the page", python, of: page, beside: "check", ratio: times(python, check),
      atLeast: 10)
    for command in ["outline", "references", "blanks", "terms"] {
      table.row("\(command), the page", run(command, page).cost(), of: page)
    }
    let filled = inputs.filled
    let compare = run("compare", filled).cost()
    table.row(
      "compare, the filled agreement", compare, of: filled, beside: "100 ms",
      ratio: compare.map { $0.seconds / 0.1 }, atMost: 0.7)
  }

  /// The same ten, a hundred and a thousand times over: ten times the input, eleven times the time.
  mutating func growth() {
    for (name, make) in [
      ("contracts in one file", inputs.manyContracts), ("times one contract", inputs.oneContract),
    ] {
      var last: [String: Cost] = [:]
      for count in [1, 10, 100, 1000] where count <= factor {
        let input = make(count)
        for command in ["outline", "references", "check"] {
          let cost = run(command, input).onOneCore.cost()
          grown("\(command), \(count) \(name)", cost, input, from: last[command])
          last[command] = cost
        }
      }
    }
  }

  /// The same of a contract that is held against the template that it was made from.
  mutating func comparison() {
    var last: Cost?
    for count in [1, 10, 100] where count <= factor {
      let (contract, template) = inputs.contractAndTemplate(count)
      let cost = run("compare", contract, "--template", template.path).onOneCore.cost()
      grown("compare, \(count) times one contract with its template", cost, contract, from: last)
      last = cost
    }
  }

  mutating func grown(_ name: String, _ cost: Cost?, _ input: Input, from last: Cost?) {
    guard let last else { return table.row(name, cost, of: input) }
    table.row(
      name, cost, of: input, beside: "a tenth of it", ratio: times(cost, last), atMost: 11)
  }

  /// All of a province in one file: beside what else goes through a text.
  mutating func archive() {
    let input = inputs.manyContracts(factor)
    let size = "\(rounded(Double(input.bytes) / 1e6)) MB"
    let alone = run("check", input).onOneCore.cost()
    table.row(
      "check on one core, \(size)", alone, of: input, beside: "MB/s",
      ratio: alone.map { Double(input.bytes) / $0.seconds / 1e6 }, atLeast: 100)
    table.row(
      "memory of it", alone, of: input, beside: "input",
      ratio: alone.map { Double($0.memory) / Double(input.bytes) }, atMost: 6)
    let whole = run("check", input).cost()
    let count = Command("wc", "-m", input.path).cost()
    table.row("wc -m, \(size)", count, of: input)
    table.row(
      "check, \(size)", whole, of: input, beside: "wc -m", ratio: times(whole, count), atMost: 1)
    let python = Command(Self.python, script, input.path).cost()
    table.row(
      "python3 re script, \(size)", python, of: input, beside: "check",
      ratio: times(python, whole), atLeast: 20)
    let pattern = "第[零一二三四五六七八九十百]+条"
    let grep = Command("grep", "-oP", pattern, input.path).cost()
    table.row(
      "grep -oP, \(size)", grep, of: input, beside: "check", ratio: times(grep, whole))
  }

  /// Export beside reading what was exported.
  mutating func export() {
    for count in [1, 100] {
      let input = inputs.manyContracts(count)
      let result = Input(path: "\(inputs.folder)/book-\(count).xml", bytes: 0)
      let cost = run("export", input, "--to", "docbook", "-o", result.path).cost()
      let reading = Command("xmllint", "--noout", "--huge", result.path).cost()
      table.row("xmllint --noout, \(count) contracts", reading, of: nil)
      table.row(
        "export to DocBook, \(count) contracts", cost, of: input, beside: "xmllint --noout",
        ratio: times(cost, reading), atMost: 1.5)
      guard count == 1 else { continue }
      let schema = "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
      let valid = Command("xmllint", "--noout", "--relaxng", schema, result.path).cost()
      table.row(
        "xmllint --relaxng, 1 contract", valid, of: nil, beside: "export", ratio: times(valid, cost)
      )
      let pandoc = Command("pandoc", "-f", "docbook", "-t", "html", result.path).cost()
      table.row(
        "pandoc to HTML, 1 contract", pandoc, of: nil, beside: "export", ratio: times(pandoc, cost))
    }
  }

  /// A folder on one core and on two.
  mutating func files() {
    let input = inputs.folder(of: 2 * factor)
    let one = run("check", input).onOneCore.cost(upTo: 20)
    let two = run("check", input).cost(upTo: 20)
    table.row("check on one core, \(2 * factor) files", one, of: input)
    table.row(
      "check on all cores, \(2 * factor) files", two, of: input, beside: "one core is slower",
      ratio: times(one, two), atLeast: 1.8)
  }

  /// What a text may do to a program that reads it.
  mutating func worstCases() {
    let cases: [(name: String, make: (Int) -> Input, size: Int)] = [
      ("bytes in one line", inputs.oneLine, 60_000 * factor),
      ("blanks", inputs.blanks, 1000 * factor),
      ("references", inputs.references, 1000 * factor),
      ("brackets in brackets", inputs.nesting, 1000 * factor),
      ("terms", inputs.terms, 100 * factor),
    ]
    for (name, make, size) in cases {
      let small = make(size / 10)
      let tenth = run("check", small).onOneCore.cost()
      table.row("check, \(size / 10) \(name)", tenth, of: small)
      let large = make(size)
      grown("check, \(size) \(name)", run("check", large).onOneCore.cost(), large, from: tenth)
    }
  }

  /// Says how many aims were missed.
  func end() {
    say(table.unmet == 0 ? "\nEvery aim is met." : "\n\(table.unmet) aims are not met.")
  }

  private func times(_ cost: Cost?, _ other: Cost?) -> Double? {
    guard let cost, let other else { return nil }
    return cost.seconds / other.seconds
  }
}
