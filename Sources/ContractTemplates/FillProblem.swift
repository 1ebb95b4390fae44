/// Why a value was not written into a template.
public enum FillProblem: Hashable, Sendable {
  /// The template has no blank of the id.
  case unknownBlank(id: String)
  /// The value cannot be what the blank expects.
  case wrongValue(id: String, value: String, FillValueFault)

  /// The id that the value was given for.
  public var id: String {
    switch self {
    case .unknownBlank(let id), .wrongValue(let id, _, _): id
    }
  }
}
