import Foundation

/// A finding as some format has it, read back.
struct ReadFinding: Hashable, CustomStringConvertible {
  let path: String
  let rule: String
  let line: Int
  let column: Int

  var description: String { "\(path):\(line):\(column) \(rule)" }
}

/// Reads the findings back from every format that `check` writes.
enum ReadFindings {
  static func json(_ bytes: [UInt8]) throws -> [ReadFinding] {
    let answer = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let documents = answer?["documents"] as? [[String: Any]] ?? []
    return documents.flatMap { document -> [ReadFinding] in
      let contracts = document["contracts"] as? [[String: Any]] ?? []
      return contracts.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.map { finding in
        let range = finding["range"] as? [String: [String: Int]]
        return ReadFinding(
          path: document["path"] as? String ?? "", rule: finding["rule"] as? String ?? "",
          line: range?["start"]?["line"] ?? 0, column: range?["start"]?["column"] ?? 0)
      }
    }
  }

  static func jsonLines(_ bytes: [UInt8]) throws -> [ReadFinding] {
    try bytes.split(separator: 0x0A).flatMap { line in
      try json(Array("{\"documents\":[".utf8) + line + Array("]}".utf8))
    }
  }

  static func sarif(_ bytes: [UInt8]) throws -> [ReadFinding] {
    let log = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let runs = log?["runs"] as? [[String: Any]] ?? []
    return runs.flatMap { $0["results"] as? [[String: Any]] ?? [] }.map { result in
      let locations = result["locations"] as? [[String: Any]]
      let place = locations?.first?["physicalLocation"] as? [String: [String: Any]]
      let uri = place?["artifactLocation"]?["uri"] as? String
      return ReadFinding(
        path: uri?.removingPercentEncoding ?? "", rule: result["ruleId"] as? String ?? "",
        line: place?["region"]?["startLine"] as? Int ?? 0,
        column: place?["region"]?["startColumn"] as? Int ?? 0)
    }
  }

  static func github(_ bytes: [UInt8]) -> [ReadFinding] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let properties = line.split(separator: " ", maxSplits: 1).last?.components(separatedBy: "::")
      var values: [String: String] = [:]
      for pair in (properties?.first ?? "").split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        values[parts[0]] = parts[1].removingPercentEncoding
      }
      guard let row = values["line"].flatMap(Int.init) else { return nil }
      let rule = values["title"]?.split(separator: " ").first.map(String.init) ?? ""
      return ReadFinding(
        path: values["file"] ?? "", rule: rule, line: row,
        column: values["col"].flatMap(Int.init) ?? 0)
    }
  }

  static func html(_ bytes: [UInt8]) -> [ReadFinding] {
    let page = String(decoding: bytes, as: UTF8.self)
    return page.components(separatedBy: "<article class=\"contract\"").dropFirst().flatMap {
      contract -> [ReadFinding] in
      let path = contract.firstMatch(of: /<p class="file">([^<]*)</).map { String($0.1) } ?? ""
      let cards = contract.matches(of: /data-rule="([^"]*)"[\s\S]*?(\d+):(\d+) · <a/)
      return cards.map { card in
        ReadFinding(
          path: path.replacingOccurrences(of: "&quot;", with: "\"")
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&"),
          rule: String(card.1), line: Int(card.2) ?? 0, column: Int(card.3) ?? 0)
      }
    }
  }

  static func csv(_ bytes: [UInt8]) -> [ReadFinding] {
    readCSV(bytes).dropFirst().compactMap { cells in
      guard let line = Int(cells[1]), let column = Int(cells[2]) else { return nil }
      return ReadFinding(path: cells[0], rule: cells[6], line: line, column: column)
    }
  }

  static func checkstyle(_ bytes: [UInt8]) throws -> [ReadFinding] {
    let document = try XMLElements(bytes)
    return document.elements.compactMap { element in
      let source = element["source"] ?? ""
      guard element.name == "error", element["severity"] != "ignore", source != "tiaokuan.unread"
      else { return nil }
      return ReadFinding(
        path: element.parents.last?["name"] ?? "",
        rule: source.replacingOccurrences(of: "tiaokuan.", with: ""),
        line: Int(element["line"] ?? "") ?? 0, column: Int(element["column"] ?? "") ?? 0)
    }
  }

  static func junit(_ bytes: [UInt8]) throws -> [ReadFinding] {
    let document = try XMLElements(bytes)
    return document.elements.compactMap { element in
      guard element.name == "testcase", let line = element["line"].flatMap(Int.init) else {
        return nil
      }
      let words = (element["name"] ?? "").split(separator: " ")
      let place = words.dropFirst().first?.split(separator: ":").compactMap { Int($0) } ?? []
      guard place.first == line else { return nil }
      return ReadFinding(
        path: element["file"] ?? "", rule: words.first.map(String.init) ?? "", line: line,
        column: place.last ?? 0)
    }
  }
}

/// The rows and cells of CSV (RFC 4180) after its byte order mark.
func readCSV(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  for (index, byte) in bytes.enumerated().dropFirst(3) {
    switch byte {
    case 0x22:
      if !isQuoted, bytes[index - 1] == 0x22, !cell.isEmpty || bytes[index - 2] == 0x22 {
        cell.append(byte)
      }
      isQuoted.toggle()
    case 0x2C where !isQuoted, 0x0D where !isQuoted:
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    case 0x0A where !isQuoted:
      rows.append(row)
      row = []
    default: cell.append(byte)
    }
  }
  return rows
}
