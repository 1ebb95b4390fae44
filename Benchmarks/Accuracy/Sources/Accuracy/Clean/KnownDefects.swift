/// What is wrong in the statutes as they were published or copied: read one by one, and right to be
/// reported. Everything else that is reported there counts as the checker's mistake.
enum KnownDefects {
  /// A rule and the line on which it is right, by the beginning of the file's name.
  private static let list: [(name: String, rule: String, lines: ClosedRange<Int>)] = [
    // Headings without their numbers: 城镇容貌管理 for 第三章 城镇容貌管理, and alike.
    ("东营市城镇容貌和环境卫生管理条例", "misnumbered-chapter", 155...155),
    ("建设工程抗震管理条例", "misnumbered-chapter", 107...107),
    ("烈士褒扬条例", "misnumbered-chapter", 63...63),
    // Headings left out: 第六节 of 第四章, 第十四章, 第二节 of 第十九章.
    ("最高人民法院关于适用_刑事诉讼法_的解释(2012", "misnumbered-chapter", 559...559),
    ("最高人民法院关于适用_刑事诉讼法_的解释(2012", "misnumbered-chapter", 1783...1783),
    ("最高人民法院关于适用_刑事诉讼法_的解释(2012", "misnumbered-chapter", 2295...2295),
    // Penalties that refer to the items of an earlier version.
    ("北京市出租汽车管理条例", "dangling-reference", 275...285),
    // 第十七条 for 拒绝载客, which 第十六条 forbids.
    ("北京市出租汽车管理条例", "suspect-reference", 277...277),
    // 第二十条第二款, where 第二十条 is one sentence.
    ("威海市海岸带保护条例", "dangling-reference", 191...191),
    // An item without its （五）.
    ("洛阳市公园和广场管理条例", "misnumbered-item", 81...81),
    // Ⅰ、Ⅱ as Latin letters.
    ("农业转基因生物安全管理条例", "confusable-character", 37...37),
  ]

  /// Whether a finding is known to be right.
  static func contains(_ rule: String, _ name: String, line: Int) -> Bool {
    list.contains { name.hasPrefix($0.name) && $0.rule == rule && $0.lines.contains(line) }
  }
}
