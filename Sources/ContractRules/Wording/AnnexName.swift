import ContractAnalysis
import ContractSyntax

extension Node {
  /// An annex by number and title: 附件一《工程进度》.
  var annexName: String {
    (label ?? "附件") + (plainTitle.map { "《\($0)》" } ?? "")
  }
}

extension Analysis {
  /// Whether the text refers to annexes and holds none: they are in other files.
  var namesAnnexesItLacks: Bool {
    contract.annexes.isEmpty && references.contains { $0.kind == .annex }
  }
}
