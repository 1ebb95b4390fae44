import Foundation

guard let options = Options(CommandLine.arguments.dropFirst()) else {
  complain(Options.usage)
  exit(2)
}

var table = Table()
var list = ReviewList(isPrinted: options.lists)
let shared = URL(fileURLWithPath: options.shared)

do {
  try measureSeed(shared, into: &table, &list)
} catch {
  table.addMissing("seed", "seed or gold of the shared folder cannot be read")
}
let judgements: Judgements
do {
  judgements = try Judgements(path: options.reviewed)
} catch {
  complain("\(options.reviewed): \(error.localizedDescription)")
  exit(2)
}
let statutes = CheckedText.all(in: shared.appending(path: "corpus/statutes"))
let contracts = CheckedText.all(in: shared.appending(path: "corpus/contracts"))
let samples = CheckedText.named(
  "filled-clean.txt", in: URL(fileURLWithPath: options.samples))

measureStatutes(statutes, judgements, into: &table, &list)
measureContracts(contracts, judgements, into: &table, &list)
measurePlants(
  over: (samples + statutes + contracts).filter(\.isClean), count: options.plants, into: &table,
  &list)
measureStaleReferences(
  over: (samples + statutes + contracts).filter(\.isClean), into: &table, &list)
print(table.markdown)
