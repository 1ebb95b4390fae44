import ContractTemplates
import Testing

@testable import ContractFormats

/// A small template: dates, a lost blank, a choice, a note, one broken over lines.
let smallTemplate = """
  供水协议

  第一条 本协议于____年____月____日在中国____省(自治区)签署,工程造价为____万元,特许经营期限为年。

  第二条 按下述第____种方式解决:

  (1)在____(注:可在北京、上海中选择)仲裁;

  (2)向人民法院起诉。履约保函见第____条。

  第三条 甲方电话:____,邮政编码:____。

  签字:____

  ______
  """

/// The profile that is drafted of a text.
func drafted(_ text: String = smallTemplate) throws -> TemplateProfile {
  try #require(try readTemplate(Array(text.utf8), at: "范本.txt"))
}
