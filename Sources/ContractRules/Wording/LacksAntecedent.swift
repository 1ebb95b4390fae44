import ContractAnalysis

extension Reference {
  /// Whether it says where to look only from where it stands (上款, 前条), and nothing stands there.
  ///
  /// 本条第五款 of an article of two paragraphs is not of this sort: the article is there.
  var lacksAntecedent: Bool {
    kind == .relative && status == .dangling && missing?.number == nil
  }
}
