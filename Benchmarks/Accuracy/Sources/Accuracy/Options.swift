/// What the command line asks for.
struct Options {
  /// The folder with gold/, seed/ and corpus/.
  var shared = "../shared"

  /// Whether every finding is printed for review.
  var lists = false

  /// How many defects of each kind are planted.
  var plants = 60

  /// How to call the program.
  static let usage =
    "usage: Accuracy [--shared FOLDER] [--samples FOLDER] [--reviewed FILE] [--plants COUNT] [--list]"

  /// The folder with the filled agreement.
  var samples = "Samples"

  /// What readers said of the findings.
  var reviewed = "Benchmarks/Accuracy/Reviewed.tsv"

  /// Nil where an argument is unknown or lacks its value.
  init?(_ arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--list": lists = true
      case "--shared":
        guard let folder = rest.next() else { return nil }
        shared = folder
      case "--samples":
        guard let folder = rest.next() else { return nil }
        samples = folder
      case "--reviewed":
        guard let file = rest.next() else { return nil }
        reviewed = file
      case "--plants":
        guard let count = rest.next().flatMap(Int.init), count > 0 else { return nil }
        plants = count
      default: return nil
      }
    }
  }
}
