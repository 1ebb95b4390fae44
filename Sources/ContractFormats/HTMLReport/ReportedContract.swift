import ContractAnalysis
import ContractText

/// A contract as a part of a page: its own ids, and findings numbered through the page.
struct ReportedContract {
  /// The file it is in.
  let path: String

  /// The contract and what was found in it.
  let checked: CheckedContract

  /// The id of its part of the page.
  let id: String

  /// The ids of what a link can lead to.
  let identifiers: Identifiers

  /// The findings in document order.
  let findings: [PageFinding]

  /// What the contract means.
  var analysis: Analysis { checked.analysis }

  /// The contracts of all files.
  static func contracts(of documents: [Document<CheckedContract>]) -> [ReportedContract] {
    var contracts: [ReportedContract] = []
    var count = 0
    for document in documents {
      for checked in document.contracts {
        let number = contracts.count + 1
        let findings = checked.findings.enumerated().map {
          PageFinding(number: count + $0.offset + 1, finding: $0.element)
        }
        count += findings.count
        contracts.append(
          ReportedContract(
            path: document.path, checked: checked, id: "contract-\(number)",
            identifiers: Identifiers(
              checked.analysis.contract, prefix: number == 1 ? "" : "contract-\(number)-"),
            findings: findings))
      }
    }
    return contracts
  }

  /// The title as printed.
  func title(in language: Language) -> String {
    analysis.contract.title ?? (language == .chinese ? "（无标题）" : "(no title)")
  }

  /// How many findings of each severity there are.
  var counts: SeverityCounts {
    var counts = SeverityCounts()
    for finding in checked.findings { counts.add(finding.severity) }
    return counts
  }

  /// 错误 3 · 警告 5 · 提示 12 · 已接受 3 处
  func sum(in language: Language) -> String {
    let accepted =
      language == .chinese ? " · 已接受 \(checked.accepted) 处" : " · accepted \(checked.accepted)"
    return counts.text(in: language) + (checked.accepted > 0 ? accepted : "")
  }
}
