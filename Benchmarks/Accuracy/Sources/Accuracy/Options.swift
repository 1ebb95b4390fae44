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
    "usage: Accuracy [--shared FOLDER] [--samples FOLDER] [--plants COUNT] [--list]"

  /// The folder with the filled agreement.
  var samples = "Samples"

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
      case "--plants":
        guard let count = rest.next().flatMap(Int.init), count > 0 else { return nil }
        plants = count
      default: return nil
      }
    }
  }
}
