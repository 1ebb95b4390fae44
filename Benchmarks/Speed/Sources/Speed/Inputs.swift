import Glibc

/// Makes the inputs of the benchmark from the project's samples.
struct Inputs {
  let samples: String
  let folder: String

  /// The page with the agreement among other articles.
  var page: Input { sample("water-supply-page.txt") }

  /// The unfilled agreement.
  var template: Input { sample("water-supply-template.txt") }

  /// The agreement, filled in.
  var filled: Input { sample("filled-clean.txt") }

  private func sample(_ name: String) -> Input {
    let path = samples + "/" + name
    return Input(path: path, bytes: contents(of: path).count)
  }

  private func file(_ name: String) -> InputFile { InputFile(folder + "/" + name) }

  /// Unfilled agreements one after another in one file.
  func manyContracts(_ count: Int) -> Input {
    let file = file("contracts-\(count).txt")
    let bytes = contents(of: template.path)
    for _ in 0..<count { file.write(bytes) }
    return file.close()
  }

  /// One filled agreement whose articles come `count` times over, with numbers that run on.
  func oneContract(_ count: Int) -> Input {
    repeatedContract("contract-\(count)", count) { line, _ in line }
  }

  /// The same, each time between other parties so that no two articles are alike, and the template that
  /// it was made from: a blank for each number in digits.
  func contractAndTemplate(_ count: Int) -> (contract: Input, template: Input) {
    let contract = repeatedContract("filled-\(count)", count, Self.betweenOthers)
    let template = repeatedContract("template-\(count)", count) {
      Self.unfilled(Self.betweenOthers($0, $1))
    }
    return (contract, template)
  }

  /// A line with parties that no other turn has.
  private static func betweenOthers(_ line: String, _ turn: Int) -> String {
    let party = Unicode.Scalar(UInt32(0x5000 + turn)).map { String(Character($0)) } ?? ""
    return line.split(separator: "方", omittingEmptySubsequences: false)
      .joined(separator: "\(party)方").split(separator: "。", omittingEmptySubsequences: false)
      .joined(separator: "，由\(party)方负责。")
  }

  /// A line with ____ for each number in digits, marks of items left as they are.
  private static func unfilled(_ line: String) -> String {
    var words = ""
    var isNumber = false
    for character in line {
      let goesOn = isNumber && (character == "." || character == "-")
      guard character.isASCII && character.isNumber || goesOn else {
        isNumber = false
        words.append(character)
        continue
      }
      if words.last == "（" || words.last.map({ $0.isASCII && $0.isNumber }) == true {
        words.append(character)
      } else if !isNumber {
        words += "____"
        isNumber = true
      }
    }
    return words
  }

  private func repeatedContract(
    _ name: String, _ count: Int, _ change: (_ line: String, _ turn: Int) -> String
  ) -> Input {
    let text = String(decoding: contents(of: samples + "/filled-clean.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let openings = lines.indices.filter { lines[$0].hasPrefix("第一章") }
    guard openings.count == 2, let annexes = lines.lastIndex(where: { $0.hasPrefix("附件一 ") }) else {
      fail("the sample filled-clean.txt is not as it was")
    }
    let file = file(name + ".txt")
    file.write(lines[..<2].joined(separator: "\n") + "\n\n")
    let body = lines[openings[1]..<annexes].map(NumberedLine.init)
    for turn in 0..<count {
      var renumbered = ""
      for line in body { renumbered += change(line.text(turn), turn) + "\n" }
      file.write(renumbered)
    }
    file.write(lines[annexes...].joined(separator: "\n"))
    return file.close()
  }

  /// Many small files: the samples in turn.
  func folder(of count: Int) -> Input {
    let texts = ["water-supply-template.txt", "filled-clean.txt", "filled-defective.txt"].map {
      contents(of: samples + "/" + $0)
    }
    let path = folder + "/files"
    mkdir(path, 0o777)
    var bytes = 0
    for index in 0..<count {
      let digits = String(index)
      let name = String(repeating: "0", count: 6 - digits.count) + digits
      let file = InputFile("\(path)/\(name).txt")
      file.write(texts[index % texts.count])
      bytes += file.close().bytes
    }
    return Input(path: path, bytes: bytes)
  }

  // MARK: Worst cases

  /// One line of `size` bytes.
  func oneLine(_ size: Int) -> Input {
    repeated("line", "第一条 甲方应当供水。\n第二条 乙方", "应当按照本协议的规定向用户供水并收取水费，", to: size)
  }

  /// So many blanks.
  func blanks(_ count: Int) -> Input {
    repeated(
      "blanks", "第一条 甲方应当供水。\n第二条 乙方应当付款。\n", "乙方应当在____日内向甲方支付____万元。\n", times: count / 2)
  }

  /// So many references.
  func references(_ count: Int) -> Input {
    repeated(
      "references", "第一条 甲方应当供水。\n第二条 乙方应当付款。\n", "按照第一条、第二条的规定办理。\n", times: count / 2)
  }

  /// Brackets one inside another.
  func nesting(_ depth: Int) -> Input {
    let file = file("nesting-\(depth).txt")
    file.write("第一条 甲方应当供水。\n第二条 乙方应当付款")
    for bracket in ["（注", "）"] {
      let piece = Array(String(repeating: bracket, count: 1000).utf8)
      for _ in 0..<depth / 1000 { file.write(piece) }
    }
    file.write("。\n第三条 其他。\n")
    return file.close()
  }

  /// So many defined terms, each used once.
  func terms(_ count: Int) -> Input {
    let file = file("terms-\(count).txt")
    file.write("第一条 定义：\n")
    for index in 0..<count { file.write("\(Self.name(index))：是指第\(index + 1)号厂。\n") }
    file.write("第二条 义务\n")
    for index in 0..<count { file.write("\(Self.name(index))应当正常运行。\n") }
    return file.close()
  }

  /// A name of six characters that no other number has.
  private static func name(_ index: Int) -> String {
    let characters = Array("东南西北中江河湖海山")
    return String(String(index + 100_000).utf8.map { characters[Int($0) - 48] })
  }

  private func repeated(_ name: String, _ head: String, _ piece: String, to size: Int) -> Input {
    repeated(name, head, piece, times: (size - head.utf8.count) / piece.utf8.count)
  }

  private func repeated(_ name: String, _ head: String, _ piece: String, times: Int) -> Input {
    let file = file("\(name)-\(times).txt")
    file.write(head)
    let hundred = Array(String(repeating: piece, count: 100).utf8)
    for _ in 0..<times / 100 { file.write(hundred) }
    return file.close()
  }
}
