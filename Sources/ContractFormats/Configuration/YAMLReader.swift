import CLibYAML

/// Reads a YAML text that is a tree of maps, lists and texts and nothing else.
///
/// - Returns: The whole text as one value; null where there is none.
package func readYAML(_ bytes: [UInt8]) throws(YAMLFailure) -> YAMLNode {
  let parser = try YAMLParser(bytes)
  return try parser.document()
}

/// How many lists and maps may lie in one another.
package let yamlDepthLimit = 16

/// A parser of libyaml and the text that it reads.
private final class YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) throws(YAMLFailure) {
    // libyaml counts a byte order mark as a column.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    self.text = .allocate(capacity: max(1, text.count))
    _ = self.text.initialize(fromContentsOf: text)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLFailure(problem: .outOfMemory, position: .start)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, self.text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// The only document of the text.
  func document() throws(YAMLFailure) -> YAMLNode {
    _ = try next()
    guard try next().kind == YAML_DOCUMENT_START_EVENT else {
      return YAMLNode(value: .null, position: .start)
    }
    let node = try node(try next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.kind == YAML_STREAM_END_EVENT else {
      throw YAMLFailure(problem: .secondDocument, position: end.position)
    }
    return node
  }

  private func node(_ event: Event, depth: Int) throws(YAMLFailure) -> YAMLNode {
    if let problem = event.problem {
      throw YAMLFailure(problem: problem, position: event.position)
    }
    if event.kind == YAML_SCALAR_EVENT {
      return YAMLNode(value: event.isNull ? .null : .text(event.text), position: event.position)
    }
    guard depth < yamlDepthLimit else {
      throw YAMLFailure(problem: .tooDeep(limit: yamlDepthLimit), position: event.position)
    }
    let isList = event.kind == YAML_SEQUENCE_START_EVENT
    let value = isList ? try list(depth: depth) : try map(depth: depth)
    return YAMLNode(value: value, position: event.position)
  }

  private func list(depth: Int) throws(YAMLFailure) -> YAMLValue {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return .list(nodes) }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private func map(depth: Int) throws(YAMLFailure) -> YAMLValue {
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    while true {
      let key = try next()
      if key.kind == YAML_MAPPING_END_EVENT { return .map(entries) }
      if let problem = key.problem ?? key.problemAsKey(besides: keys) {
        throw YAMLFailure(problem: problem, position: key.position)
      }
      keys.insert(key.text)
      let value = try node(try next(), depth: depth + 1)
      entries.append(YAMLEntry(key: key.text, keyPosition: key.position, node: value))
    }
  }

  private func next() throws(YAMLFailure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  private var failure: YAMLFailure {
    switch parser.pointee.error {
    case YAML_MEMORY_ERROR: YAMLFailure(problem: .outOfMemory, position: .start)
    case YAML_READER_ERROR: YAMLFailure(problem: .characters, position: offendingPosition)
    default:
      YAMLFailure(
        problem: .syntax(parser.pointee.problem.map { String(cString: $0) } ?? ""),
        position: YAMLPosition(parser.pointee.problem_mark))
    }
  }

  /// Where the reader of bytes, which knows no lines, met a wrong one: the character it is in.
  private var offendingPosition: YAMLPosition {
    var end = min(parser.pointee.problem_offset, text.count)
    let lead = text[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    if lead < end, text[lead] >= 0xC0, end - lead < (text[lead] >= 0xE0 ? 3 : 2) { end = lead }
    let before = text[..<end]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return YAMLPosition(
      line: before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) },
      column: before[lineStart...].reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) })
  }
}

/// What the parser met, without its pointers.
private struct Event {
  let kind: yaml_event_type_t
  let position: YAMLPosition
  /// The text of a scalar.
  private(set) var text = ""
  /// Whether a scalar stands for nothing.
  private(set) var isNull = false
  /// What makes the event unreadable here.
  private(set) var problem: YAMLFailure.Problem?

  init(_ event: yaml_event_t) {
    kind = event.type
    position = YAMLPosition(event.start_mark)
    switch kind {
    case YAML_ALIAS_EVENT: problem = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      isNull = scalar.style == YAML_PLAIN_SCALAR_STYLE && ["", "~", "null"].contains(text)
      setProblem(anchor: scalar.anchor, tag: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      setProblem(anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      setProblem(anchor: start.anchor, tag: start.tag)
    default: break
    }
  }

  private mutating func setProblem(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if anchor != nil { problem = .alias } else if tag != nil { problem = .tag }
  }

  /// What is wrong with the event as a key beside others.
  func problemAsKey(besides keys: Set<String>) -> YAMLFailure.Problem? {
    guard kind == YAML_SCALAR_EVENT else { return .compoundKey }
    return keys.contains(text) ? .duplicateKey(text) : nil
  }
}

extension YAMLPosition {
  /// libyaml counts from 0, columns in scalars.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}
