import Foundation
import Testing

/// The part of JSON Schema that the files in Schemas/ use.
struct JSONSchema {
  private let schema: [String: Any]
  private let files: [String: [String: Any]]
  private let file: String

  /// The schema in a file of Schemas/, or the part of it that `pointer` leads to.
  init(_ file: String, at pointer: String = "") throws {
    var files: [String: [String: Any]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: Project.folder("Schemas").path)
    where name.hasSuffix(".schema.json") {
      let data = try Data(contentsOf: Project.folder("Schemas").appendingPathComponent(name))
      files[name] = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    }
    self.files = files
    self.file = file
    let whole = try #require(files[file])
    schema = try #require(JSONSchema.part(pointer, of: whole))
  }

  private init(_ schema: [String: Any], _ files: [String: [String: Any]], _ file: String) {
    self.schema = schema
    self.files = files
    self.file = file
  }

  /// Where and how a value differs from the schema; empty where it does not.
  func problems(_ value: Any, at path: String = "$") -> [String] {
    referenceProblems(value, path) + typeProblems(value, path) + limitProblems(value, path)
      + objectProblems(value, path) + arrayProblems(value, path) + choiceProblems(value, path)
  }

  private func sub(_ schema: [String: Any]) -> JSONSchema { JSONSchema(schema, files, file) }

  private static func part(_ pointer: some StringProtocol, of whole: [String: Any]) -> [String:
    Any]?
  {
    pointer.split(separator: "/").reduce(whole as [String: Any]?) {
      $0?[String($1)] as? [String: Any]
    }
  }

  private func referenceProblems(_ value: Any, _ path: String) -> [String] {
    guard let reference = schema["$ref"] as? String else { return [] }
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let name = parts[0].isEmpty ? file : parts[0]
    guard parts.count == 2, let whole = files[name], let part = JSONSchema.part(parts[1], of: whole)
    else { return ["\(path): \(reference) leads nowhere"] }
    return JSONSchema(part, files, name).problems(value, at: path)
  }

  private func typeProblems(_ value: Any, _ path: String) -> [String] {
    var problems: [String] = []
    let types = schema["type"].map { $0 as? [String] ?? [$0 as? String ?? ""] }
    if let types, !types.contains(where: { JSONSchema.value(value, is: $0) }) {
      problems.append("\(path): \(value) is not \(types)")
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      problems.append("\(path): \(value) is none of \(allowed)")
    }
    if let constant = schema["const"] as? String, constant != value as? String {
      problems.append("\(path): \(value) is not \(constant)")
    }
    return problems
  }

  private static func value(_ value: Any, is type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "boolean": value is Bool
    case "null": value is NSNull
    default: false
    }
  }

  private func limitProblems(_ value: Any, _ path: String) -> [String] {
    let size = (value as? NSNumber)?.intValue
    let length = (value as? String)?.unicodeScalars.count
    let count = (value as? [Any])?.count
    var problems: [String] = []
    for (key, measured) in [("minimum", size), ("minLength", length), ("minItems", count)] {
      if let limit = schema[key] as? Int, let measured, measured < limit {
        problems.append("\(path): \(measured) is below \(key) \(limit)")
      }
    }
    if let limit = schema["maxItems"] as? Int, let count, count > limit {
      problems.append("\(path): more than \(limit) items")
    }
    if let pattern = schema["pattern"] as? String, let string = value as? String,
      string.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(path): \(string) does not match \(pattern)")
    }
    return problems
  }

  private func objectProblems(_ value: Any, _ path: String) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let others = object.filter { properties[$0.key] == nil }
    return missing.map { "\(path): no \($0)" } + otherProblems(others, path)
      + properties.flatMap { key, schema in
        object[key].map { sub(schema).problems($0, at: "\(path).\(key)") } ?? []
      }
  }

  /// What is wrong with the keys that the schema does not list.
  private func otherProblems(_ others: [String: Any], _ path: String) -> [String] {
    let names = schema["propertyNames"] as? [String: Any]
    let values = schema["additionalProperties"] as? [String: Any]
    return others.flatMap { key, value in
      (schema["additionalProperties"] as? Bool == false ? ["\(path): \(key) is unknown"] : [])
        + (names.map { sub($0).problems(key, at: "\(path).\(key)") } ?? [])
        + (values.map { sub($0).problems(value, at: "\(path).\(key)") } ?? [])
    }
  }

  private func arrayProblems(_ value: Any, _ path: String) -> [String] {
    guard let array = value as? [Any], let items = schema["items"] as? [String: Any] else {
      return []
    }
    return array.enumerated().flatMap {
      sub(items).problems($0.element, at: "\(path)[\($0.offset)]")
    }
  }

  private func choiceProblems(_ value: Any, _ path: String) -> [String] {
    var problems = (schema["allOf"] as? [[String: Any]] ?? []).flatMap {
      sub($0).problems(value, at: path)
    }
    let fitting = { (choices: [[String: Any]]) in
      choices.filter { sub($0).problems(value, at: path).isEmpty }.count
    }
    if let choices = schema["anyOf"] as? [[String: Any]], fitting(choices) == 0 {
      problems.append("\(path): fits no choice")
    }
    if let choices = schema["oneOf"] as? [[String: Any]], fitting(choices) != 1 {
      problems.append("\(path): does not fit exactly one choice")
    }
    if let condition = schema["if"] as? [String: Any] {
      let holds = sub(condition).problems(value).isEmpty
      let branch = schema[holds ? "then" : "else"] as? [String: Any]
      problems += branch.map { sub($0).problems(value, at: path) } ?? []
    }
    return problems
  }
}
