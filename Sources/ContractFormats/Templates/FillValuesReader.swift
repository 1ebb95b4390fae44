/// Reads a file of values: YAML or JSON (`id: value`), or CSV (`id,value`).
package struct FillValuesReader {
  /// The file as a user finds it.
  private let path: String

  /// A reader of a file at `path`; one that ends in .csv is read as CSV.
  package init(path: String) { self.path = path }

  /// The values, in the order of the file; no id stands twice.
  package func read(_ bytes: [UInt8]) throws(TemplateFailure) -> [FillValue] {
    let values =
      path.hasSuffix(".csv") || path.hasSuffix(".CSV") ? try readCSV(bytes) : try readMap(bytes)
    var ids: Set<String> = []
    for value in values where !ids.insert(value.id).inserted {
      throw TemplateFailure(path: path, line: value.line, .duplicate(value.id))
    }
    return values
  }

  private func readMap(_ bytes: [UInt8]) throws(TemplateFailure) -> [FillValue] {
    let root: YAMLNode
    do { root = try readYAML(bytes) } catch {
      throw TemplateFailure(path: path, line: error.position.line, .yaml(error.problem))
    }
    var values: [FillValue] = []
    switch root.value {
    case .null: break
    case .map(let entries): try add(entries, under: "", to: &values)
    case .list, .text:
      throw TemplateFailure(path: path, line: root.position.line, .noValue)
    }
    return values
  }

  /// The values of one article may stand under it: `第十五条: {建设期利息: 30}`.
  private func add(
    _ entries: [YAMLEntry], under prefix: String, to values: inout [FillValue]
  ) throws(TemplateFailure) {
    for entry in entries {
      let id = prefix + entry.key
      let line = entry.keyPosition.line
      switch entry.node.value {
      case .null: values.append(FillValue(id: id, value: "", line: line))
      case .text(let text): values.append(FillValue(id: id, value: text, line: line))
      case .map(let inner): try add(inner, under: id + ".", to: &values)
      case .list(let options):
        let value = try options.map(text(of:)).joined(separator: "、")
        values.append(FillValue(id: id, value: value, line: line))
      }
    }
  }

  /// One of several options that are ticked: `第三条.气种: [天然气, 人工煤气]`.
  private func text(of option: YAMLNode) throws(TemplateFailure) -> String {
    guard case .text(let text) = option.value else {
      throw TemplateFailure(path: path, line: option.position.line, .wrongShape("[]"))
    }
    return text
  }

  private func readCSV(_ bytes: [UInt8]) throws(TemplateFailure) -> [FillValue] {
    var reader = CSVReader(bytes)
    var values: [FillValue] = []
    while let record = reader.next() {
      guard record.isWhole else {
        throw TemplateFailure(path: path, line: record.line, .quotation)
      }
      if record.fields == [""] { continue }
      guard record.fields.count >= 2 else {
        throw TemplateFailure(path: path, line: record.line, .noValue)
      }
      if values.isEmpty, record.fields[0] == "id" { continue }
      values.append(
        FillValue(id: record.fields[0], value: record.fields[1], line: record.line))
    }
    return values
  }
}
