import Testing

@testable import ContractFormats

@Suite("The difference of two texts")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(
      decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8), path: "a").bytes(), as: UTF8.self)
  }

  @Test("is nothing where they are the same")
  func same() {
    #expect(diff("甲\n", "甲\n").isEmpty)
    #expect(diff("", "").isEmpty)
  }

  static let table: [(old: String, new: String, hunks: String)] = [
    ("甲方\n乙\n", "甲方\n丙\n", "@@ -1,2 +1,2 @@\n 甲方\n-乙\n+丙\n"),
    (
      "甲方\n乙", "甲方\n丙",
      "@@ -1,2 +1,2 @@\n 甲方\n-乙\n\\ No newline at end of file\n+丙\n"
        + "\\ No newline at end of file\n"
    ),
    ("甲方\n乙\n", "甲方\n乙", "@@ -1,2 +1,2 @@\n 甲方\n-乙\n+乙\n\\ No newline at end of file\n"),
    ("甲方\n", "甲方\n\n", "@@ -1,1 +1,2 @@\n 甲方\n+\n"),
    ("", "甲方\n", "@@ -0,0 +1,1 @@\n+甲方\n"),
    ("1\n2\n3\n4\n5\n", "1\n2\n3\n4\n六\n", "@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+六\n"),
  ]

  @Test("has the lines that are there, the last with or without its end", arguments: table)
  func hunks(_ row: (old: String, new: String, hunks: String)) {
    #expect(diff(row.old, row.new) == "--- a\n+++ a\n" + row.hunks)
  }

  @Test("A changed line stands between the lines around it")
  func change() {
    let expected = """
      --- a
      +++ a
      @@ -2,7 +2,7 @@
       第二行
       第三行
       第四行
      -第五行
      +第 5 行
       第六行
       第七行
       第八行

      """
    let old = "第一行\n第二行\n第三行\n第四行\n第五行\n第六行\n第七行\n第八行\n第九行\n"
    #expect(diff(old, old.replacing("第五行", with: "第 5 行")) == expected)
  }

  @Test("Lines taken out and put in")
  func lines() {
    let result = diff("第一行\n第二行\n第三行\n", "第一行\n第三行\n第四行\n")
    #expect(result.contains("-第二行\n"))
    #expect(result.contains("+第四行\n"))
    #expect(!result.contains("-第三行\n"))
  }
}
