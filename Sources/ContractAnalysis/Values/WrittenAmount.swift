/// A sum of money as it is written: 120万元, ￥1,200,000.00, 人民币壹佰贰拾万元整.
public struct WrittenAmount: Hashable, Sendable {
  /// The first byte of its number in the reading's bytes; ￥ and 人民币 before it are left out.
  public let start: Int

  /// The byte after its last in the reading's bytes; 整 belongs to it.
  public let end: Int

  /// The characters that it is written in.
  public let form: WrittenNumber.Form

  /// The money that it is a sum of.
  public let currency: Currency

  /// Its value in whole units of the currency (元); nil where it is written in a way that names none.
  public let value: DecimalNumber?

  /// What is wrong with a sum in Chinese characters; nil where nothing is.
  public let fault: NumeralFault?

  /// Whether a unit stands after it; ￥120 has none, and may mean 万元 where a table says so.
  public let hasUnit: Bool
}

/// The money of a sum.
public enum Currency: Sendable {
  /// 人民币, and 元 alone
  case renminbi
  /// 美元
  case usDollar
  /// 港元, 港币
  case hongKongDollar
  /// 欧元
  case euro
  /// 日元
  case yen
  /// 英镑
  case pound
}
