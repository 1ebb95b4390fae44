import ContractAnalysis
import ContractSyntax

/// The meaning of a contract that is to be known whole, found on several cores where there are some.
///
/// What takes longest, references and the near misses of terms, is found on a thread of its own; who
/// asks for it before it is ready waits.
package func analyzeOnAllCores(_ contract: Contract) -> Analysis {
  let analysis = analyze(contract)
  guard contract.range.length >= worthAThread, usableCores > 1 else { return analysis }
  let isStarted = startThread {
    _ = analysis.references
    _ = analysis.findNearMisses()
  }
  if isStarted {
    _ = analysis.terms
    _ = analysis.blanks
  }
  return analysis
}

/// In bytes; what is shorter is done before a thread has begun.
private let worthAThread = 8_000
