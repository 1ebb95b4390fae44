import ContractSyntax
import ContractText

/// Finds out what a contract's tree means.
public func analyze(_ contract: Contract) -> Analysis {
  Analysis(contract: contract, index: ContractIndex(), references: [], terms: [], blanks: [])
}
