/// What is wrong with a configuration or a baseline.
package enum ConfigurationProblem: Hashable, Sendable {
  /// What a value must be.
  package enum Shape: Hashable, Sendable { case map, list, text }

  /// The file cannot be read.
  case file(FileFailure)
  /// It is not the YAML that is read here.
  case yaml(YAMLFailure.Problem)
  /// There is no such key here; `nearest` is most likely meant.
  case unknownKey(String, nearest: String?)
  /// There is no such rule, nor, where groups may stand, such a group.
  case unknownRule(String, nearest: String?, orGroup: Bool)
  /// A key has a value that is none of `allowed`.
  case unknownValue(String, key: String, allowed: [String], nearest: String?)
  /// The value of a key is of another shape.
  case wrongShape(key: String, expected: Shape)
  /// An acceptance lacks a key, or its value is empty.
  case missing(key: String)
  /// A fingerprint is not 16 hexadecimal digits.
  case malformedFingerprint(String)
}

/// What is wrong with a configuration or a baseline, and where.
package struct ConfigurationFailure: Error, Hashable, Sendable {
  /// The file, as a user finds it.
  package let path: String

  /// The place in the file; nil where it could not be read at all.
  package let position: YAMLPosition?

  /// What is wrong.
  package let problem: ConfigurationProblem

  /// The file, and the place in it: `.tiaokuan.yml:3:5`.
  package var place: String {
    position.map { "\(path):\($0.line):\($0.column)" } ?? path
  }
}
