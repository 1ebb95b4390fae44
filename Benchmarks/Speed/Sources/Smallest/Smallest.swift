import ArgumentParser

/// The smallest program that reads a command line: what every program in Swift costs.
@main
struct Smallest: ParsableCommand {
  @Argument var files: [String] = []

  func run() { print(files.count) }
}
