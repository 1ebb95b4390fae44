import ContractAnalysis
import Testing

@Suite("Half- and full-width punctuation")
struct PunctuationStyleTests {
  @Test(
    "Marks in Chinese words are counted, those of numbers are not",
    arguments: [
      ("甲方，乙方：丙方；（丁方）", 0, 5), ("甲方,乙方:丙方;(丁方)", 5, 0), ("12,000元，8:30，第(三)项", 0, 2),
      ("A,B,甲方,乙方", 1, 0),
    ])
  func counts(_ clause: String, _ half: Int, _ full: Int) throws {
    let style = try #require(WordingSample(clause)).analysis.findPunctuationStyle()
    #expect([style.halfWidth, style.fullWidth] == [half, full])
  }

  @Test(
    "The first mark of the rarer style",
    arguments: [("甲，乙，丙,丁", ","), ("甲,乙,丙，丁", "，"), ("甲,乙", ","), ("甲，乙（丙(丁方))", nil)])
  func rarer(_ clause: String, _ mark: String?) throws {
    let sample = try #require(WordingSample(clause))
    let range = sample.analysis.findPunctuationStyle().firstOfRarer
    #expect(range.map(sample.words) == mark)
  }
}
