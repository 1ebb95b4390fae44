import Testing

@testable import ContractFormats

@Suite("SHA-256")
struct SHA256Tests {
  /// The examples of FIPS 180-4 and, for lengths about a block's end, what openssl says.
  @Test(
    "the hash of a message in Base64",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func examples(message: String, hash: String) {
    #expect(sha256Base64(Array(message.utf8)) == hash)
  }
}
