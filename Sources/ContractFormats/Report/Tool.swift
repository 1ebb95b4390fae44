/// What the program calls itself in its reports.
package enum Tool {
  /// The name of the command.
  package static let name = "tiaokuan"

  /// The version, by semantic versioning.
  package static let version = "0.1.0"
}

extension JSONWriter {
  /// Writes the member `tool` that every report begins with.
  mutating func toolMember() {
    key("tool")
    object { writer in
      writer.member("name", Tool.name)
      writer.member("version", Tool.version)
    }
  }
}
