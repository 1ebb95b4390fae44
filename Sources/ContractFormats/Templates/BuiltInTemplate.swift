import ContractTemplates

/// A template that comes with the program.
package enum BuiltInTemplate: String, CaseIterable {
  /// 城市供水特许经营协议
  case waterSupply = "water-supply"

  /// What is known of the template.
  package func profile() throws(TemplateFailure) -> TemplateProfile {
    let reader = TemplateProfileReader(path: rawValue) { name in
      name == "water-supply-template.txt" ? TemplateText.waterSupply : nil
    }
    return try reader.read(TemplateText.waterSupplyProfile)
  }

  /// All of them, to hold contracts against; the first that is broken is a failure.
  package static func comparisonTemplates() -> Result<[ComparisonTemplate], TemplateFailure> {
    Result { () throws(TemplateFailure) in
      var templates: [ComparisonTemplate] = []
      for builtIn in allCases {
        guard let template = ComparisonTemplate(name: nil, try builtIn.profile()) else {
          throw TemplateFailure(path: builtIn.rawValue, line: nil, .profile(.noContract))
        }
        templates.append(template)
      }
      return templates
    }
  }
}
