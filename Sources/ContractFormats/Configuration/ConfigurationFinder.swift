import ContractText

/// Which configuration a command goes by.
package enum ConfigurationSource: Hashable, Sendable {
  /// The nearest `.tiaokuan.yml`, looked for from the folder of each file upwards.
  case nearest
  /// One file for all.
  case file(String)
  /// None.
  case none
}

/// Finds and reads the configuration of each file; each is read once.
package struct ConfigurationFinder {
  /// The name of a configuration that is found by itself.
  package static let name = ".tiaokuan.yml"

  private let source: ConfigurationSource
  private var found: [String: String?] = [:]
  private var read: [String: Configuration] = [:]

  /// A finder of configurations of one source.
  package init(_ source: ConfigurationSource) { self.source = source }

  /// The configuration for the file at `path`, or for standard input, and the path it was read
  /// from; nil where there is none.
  package mutating func configuration(
    for path: String
  ) throws(ConfigurationFailure) -> (path: String, configuration: Configuration)? {
    guard let place = place(for: path) else { return nil }
    if let known = read[place] { return (place, known) }
    let configuration = try readConfiguration(place, .configuration)
    read[place] = configuration
    return (place, configuration)
  }

  private mutating func place(for path: String) -> String? {
    switch source {
    case .none: nil
    case .file(let file): fullPath(file)
    case .nearest: nearest(to: parentFolder(of: fullPath(path)))
    }
  }

  private mutating func nearest(to folder: String) -> String? {
    if let known = found[folder] { return known }
    let place = joinPath(folder, ConfigurationFinder.name)
    let isThere = (try? FileStatus(at: place)).map { !$0.isDirectory } ?? false
    let nearest = isThere ? place : folder == "/" ? nil : nearest(to: parentFolder(of: folder))
    found[folder] = .some(nearest)
    return nearest
  }
}

/// Reads a configuration or a baseline at a full path.
func readConfiguration(
  _ path: String, _ kind: ConfigurationKind
) throws(ConfigurationFailure) -> Configuration {
  let bytes: [UInt8]
  do { bytes = try readFile(path) } catch {
    throw ConfigurationFailure(path: shortPath(path), position: nil, problem: .file(error))
  }
  let reader = ConfigurationReader(
    path: shortPath(path), folder: parentFolder(of: path), kind: kind)
  return try reader.read(bytes)
}
