/// The data of the templates that come with the program.
public enum TemplateText {
  /// 城市供水特许经营协议 as the authorities published it, blanks unfilled: UTF-8, as in the samples.
  public static var waterSupply: [UInt8] { PackageResources.water_supply_template_txt }

  /// The profile of the same agreement, as JSON.
  public static var waterSupplyProfile: [UInt8] { PackageResources.water_supply_profile_json }
}
