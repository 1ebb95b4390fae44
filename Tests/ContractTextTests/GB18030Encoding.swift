import Glibc

/// The text could not be encoded.
struct EncodingFailure: Error {}

/// The bytes of `text` in GB18030, by the system's converter.
func encodeGB18030(_ text: String) throws -> [UInt8] {
  guard let handle = iconv_open("GB18030", "UTF-8"), Int(bitPattern: handle) != -1 else {
    throw EncodingFailure()
  }
  defer { iconv_close(handle) }
  var source = text.utf8.map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: source.count * 4 + 4)
  var targetLeft = target.count
  let result = source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      var input = source.baseAddress
      var inputLeft = source.count
      var output = target.baseAddress
      return iconv(handle, &input, &inputLeft, &output, &targetLeft)
    }
  }
  guard result != -1 else { throw EncodingFailure() }
  return target.dropLast(targetLeft).map { UInt8(bitPattern: $0) }
}
