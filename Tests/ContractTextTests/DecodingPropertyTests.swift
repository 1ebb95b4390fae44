import Testing

@testable import ContractText

@Suite("Decoding: properties")
struct DecodingPropertyTests {
  private let common = Array("第一二三条甲方乙应当在协议的期限内供水量质标准,。、:()《》年月日ab1 \n".unicodeScalars)

  private func sampleText(_ random: inout SeededGenerator, rare: Bool = false) -> String {
    var text = String.UnicodeScalarView("协议".unicodeScalars)
    for _ in 0..<Int.random(in: 1...200, using: &random) {
      text.append(common[Int.random(in: 0..<common.count, using: &random)])
      if rare, Int.random(in: 0..<9, using: &random) == 0 {
        text.append(
          Unicode.Scalar(UInt32.random(in: 0x20000...0x2A6D0, using: &random)) ?? "𠮷")
      }
    }
    return String(text)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test("What is encoded is decoded again, in every encoding")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = sampleText(&random, rare: true)
      let encoded: [(TextEncoding, [UInt8])] = [
        (.utf8, Array(text.utf8)), (.utf16LittleEndian, utf16(text, bigEndian: false)),
        (.utf16BigEndian, utf16(text, bigEndian: true)), (.gb18030, try encodeGB18030(text)),
      ]
      for (encoding, bytes) in encoded {
        let decoded = try decodeText(bytes)
        #expect(decoded.encoding == encoding)
        #expect(decoded.bytes == Array(text.utf8))
      }
    }
  }

  @Test("A UTF-8 text cut anywhere is whole or truncated, never something else")
  func cutUTF8() throws {
    let bytes = Array("协议:第一条 甲方𠮷。".utf8)
    for end in 3...bytes.count {
      let cut = Array(bytes[..<end])
      if String(validating: cut, as: UTF8.self) != nil {
        #expect(try decodeText(cut).encoding == .utf8)
      } else {
        let start = cut.lastIndex { $0 >= 0xC0 } ?? 0
        #expect(throws: DecodingFailure.truncated(.utf8, offset: start)) { try decodeText(cut) }
      }
    }
  }

  @Test("A GB18030 text cut anywhere is whole or truncated")
  func cutGB18030() throws {
    let text = "协议:第一条 甲方应当按照本协议的规定供水𠮷。"
    let bytes = try encodeGB18030(text)
    for end in 8..<bytes.count {
      do throws(DecodingFailure) {
        let decoded = try decodeText(Array(bytes[..<end]))
        #expect(Array(text.utf8).starts(with: decoded.bytes))
      } catch {
        guard case .truncated(.gb18030, let offset) = error else {
          Issue.record("\(error) at \(end)")
          continue
        }
        #expect(end - offset < 4)
      }
    }
  }

  @Test("A text longer than the converter's buffer comes out whole")
  func longText() throws {
    let text = String(repeating: "第一条 甲方应当供水。\r\n", count: 20_000)
    let decoded = try decodeText(try encodeGB18030(text))
    #expect(decoded.bytes == Array(text.utf8))
  }

  @Test("Any bytes give valid UTF-8 or a failure that points into them")
  func anyBytes() {
    var random = SeededGenerator(seed: 3)
    for round in 0..<4000 {
      var bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: (round.isMultiple(of: 2) ? 0x01 : 0x80)...0xFF, using: &random)
      }
      if round.isMultiple(of: 5) { bytes = [0xFF, 0xFE] + bytes }
      do throws(DecodingFailure) {
        let text = try decodeText(bytes)
        #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      } catch {
        switch error {
        case .binary(_, let offset), .truncated(_, let offset), .malformed(_, let offset):
          #expect(bytes.indices.contains(offset))
        case .empty, .tooLarge, .noConverter: #expect(error == .empty)
        }
      }
    }
  }

  @Test("UTF-8 is told from everything else as the standard library tells it")
  func validity() {
    var random = SeededGenerator(seed: 5)
    let pieces: [[UInt8]] = [
      [0x41], [0xC3, 0xA9], [0xC1, 0x81], [0xE7, 0xAC, 0xAC], [0xE0, 0x9F, 0xBF],
      [0xE0, 0xA0, 0x80],
      [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0xA0, 0xAE, 0xB7], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xBF],
      [0xE7, 0xAC],
    ]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 1...5, using: &random)).flatMap { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let survey = UTF8Survey(bytes)
      let isValid = survey.firstMalformed == nil && survey.cut == nil
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
