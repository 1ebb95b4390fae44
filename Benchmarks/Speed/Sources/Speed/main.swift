import Glibc

// Speed PROGRAM SMALLEST SAMPLES PEERS FOLDER [FACTOR]: prints one table of what PROGRAM costs.
let arguments = CommandLine.arguments
guard arguments.count == 6 || arguments.count == 7 else {
  fail("usage: Speed PROGRAM SMALLEST SAMPLES PEERS FOLDER [FACTOR]")
}
// A case that grows faster than its input must not hold up the rest: a child ends after so many
// seconds of work, and counts as not run.
var longest = rlimit(rlim_cur: 120, rlim_max: 120)
setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &longest)
var benchmark = Benchmark(
  program: arguments[1], smallest: arguments[2], peers: arguments[4],
  inputs: Inputs(samples: arguments[3], folder: arguments[5]),
  factor: arguments.count == 7 ? Int(arguments[6]) ?? 1000 : 1000)
benchmark.page()
benchmark.growth()
benchmark.comparison()
benchmark.archive()
benchmark.export()
benchmark.files()
benchmark.worstCases()
benchmark.end()
