import ContractSyntax
import ContractText

extension ContractIndex {
  /// The place of a byte.
  public func place(at offset: Int) -> Place { place(of: node(at: offset)) }

  /// The place that a node is; many references, blanks and findings stand in one.
  public func place(of node: Node) -> Place {
    places.value(node.index) { make(of: node) }
  }

  private func make(of node: Node) -> Place {
    var place = Place.Parts()
    var labels: [(kind: NodeKind, text: String)] = []
    var current: Node? = node
    while let here = current, here.kind != .contract, here.kind != .file {
      if let label = label(of: here, &place) { labels.append((here.kind, label)) }
      current = here.parent
    }
    place.label = Self.join(labels, place)
    return Place(place)
  }

  /// Only the annex, the article and what is below are named, or the innermost heading above and items; in an
  /// annex without articles its chapters too. The labels come from the inside out.
  private static func join(_ labels: [(kind: NodeKind, text: String)], _ place: Place.Parts)
    -> String
  {
    guard !labels.isEmpty else { return "正文" }
    guard place.article != nil || place.annex != nil else {
      // 鉴于条款第（三）项
      let items = labels.prefix { $0.kind == .item || $0.kind == .subitem }
      return (labels.dropFirst(items.count).first?.text ?? "")
        + items.reversed().map(\.text).joined()
    }
    let namesChapters = place.annex != nil && place.article == nil
    var annex = ""
    var joined = ""
    for label in labels.reversed() {
      switch label.kind {
      case .part, .chapter, .section: if namesChapters { joined += label.text }
      case .annex: annex = label.text
      // 第3.5条 names its 第三条 as well.
      default: joined = isWhole(label.text, place) ? label.text : joined + label.text
      }
    }
    return annex + joined
  }

  /// Whether the label of an item is a decimal number that begins with its article's: 第3.5条.
  private static func isWhole(_ label: String, _ place: Place.Parts) -> Bool {
    guard let article = place.article, label.hasSuffix("条") else { return false }
    return label.hasPrefix("第\(article).")
  }

  /// What a node adds to a place, and its part of the label.
  private func label(of node: Node, _ place: inout Place.Parts) -> String? {
    switch node.kind {
    case .part:
      place.part = node.number
      return ordinal(node, "编")
    case .chapter:
      place.chapter = node.number
      return ordinal(node, "章")
    case .section:
      place.section = node.number
      return ordinal(node, "节")
    case .article:
      place.article = node.number
      place.branch = node.branch
      return ordinal(node, "条") + (node.branch.map { "之" + chineseNumeral($0) } ?? "")
    case .paragraph: return paragraphLabel(node, &place)
    case .item:
      place.item = itemName(node)
      return decimalLabel(node) ?? "第\(printed(node))项"
    case .subitem:
      if place.subitem == nil { place.subitem = itemName(node) }
      // 第3.5条第(1)项: below such a number counting begins with 项.
      let unit = node.parent.flatMap(decimalLabel) == nil ? "目" : "项"
      return decimalLabel(node) ?? "第\(printed(node))\(unit)"
    case .annex:
      place.annex = node.number
      return node.label ?? "附件"
    case .definition: return node.children(.term).first.map { "“\($0.text)”" }
    case .recital: return "鉴于条款"
    case .preamble: return "序言"
    case .signature: return "签署栏"
    case .contents, .contentsEntry: return "目录"
    case .contractTitle: return "标题"
    default: return nil
    }
  }

  private func paragraphLabel(_ node: Node, _ place: inout Place.Parts) -> String? {
    guard let parent = node.parent, parent.kind == .article,
      let number = paragraphNumber(of: node)
    else { return nil }
    place.paragraph = number
    return paragraphCount(of: parent) > 1 ? "第\(chineseNumeral(number))款" : nil
  }

  private func ordinal(_ node: Node, _ unit: String) -> String {
    // A heading that lost its 第二章 has its number all the same.
    guard node.labelStyle == .ordinal || node.label == nil, let number = node.number else {
      // 第二条第1项 and not 二第1项, also where its clauses are numbered 二、 or 2.
      let printed = printed(node)
      return printed.isEmpty || node.kind != .article ? printed : "第\(printed)条"
    }
    if node.kind == .part, let label = node.label, !label.hasSuffix("编") { return label }
    return "第\(chineseNumeral(number))\(unit)"
  }

  /// The number of an item in Arabic digits, or its letter.
  private func itemName(_ node: Node) -> String? {
    guard let number = node.number else { return nil }
    switch node.labelStyle {
    case .letterPoint, .letterParenthesis:
      return number >= 1 && number <= 26
        ? String(Character(Unicode.Scalar(UInt8(0x60 + number)))) : String(number)
    case .decimal: return (node.label ?? "").trimmedOfPoints
    default: return String(number)
    }
  }

  /// 第3.5条: an item whose number begins with that of its article.
  private func decimalLabel(_ node: Node) -> String? {
    guard node.labelStyle == .decimal, let article = node.enclosing(.article)?.number else {
      return nil
    }
    let label = printed(node).replacing("．", with: ".").replacing("\\.", with: ".")
    return label.hasPrefix("\(article).") ? "第\(label)条" : nil
  }

  /// The label of an item as printed, without the point after it.
  private func printed(_ node: Node) -> String { (node.label ?? "").trimmedOfPoints }
}

extension String {
  /// Without 、 ， . ． at the end.
  fileprivate var trimmedOfPoints: String {
    let bytes = Array(utf8)
    var end = bytes.count
    while let point = pointsAfterNumbers.first(where: { endsWith(bytes, 0, end, $0) }) {
      end -= point.utf8CodeUnitCount
    }
    return end == bytes.count ? self : String(decoding: bytes[..<end], as: UTF8.self)
  }
}

private let pointsAfterNumbers: [StaticString] = ["、", ".", "．", "，", "\\"]
