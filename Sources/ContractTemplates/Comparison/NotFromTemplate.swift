import ContractText

/// A contract is not made from the template that it is held against.
public struct NotFromTemplate: Error, Hashable, Sendable {
  /// The template that comes nearest.
  public let template: String

  /// Of that template's articles the share that the contract has, from 0 to 1.
  public let share: Double

  /// What to tell the user.
  public var message: Text {
    let percent = Int(share * 100)
    return Text(
      zh: "不是依《\(template)》订立的合同：示范文本的条款只有 \(percent)% 能够对应；请以 --template 指定所依据的文本",
      en:
        "not made from the template \(template): only \(percent)% of its articles are there; name "
        + "the right one with --template")
  }
}
