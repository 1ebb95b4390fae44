// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tiaokuan",
  products: [
    .executable(name: "tiaokuan", targets: ["TiaokuanCommand"]),
    .library(
      name: "TiaokuanKit",
      targets: [
        "ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates",
        "ContractRules", "ContractFormats",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CLazyLibraries", exclude: ["functions.h"]),
    .target(name: "ContractText"),
    .target(name: "ContractSyntax", dependencies: ["ContractText"]),
    .target(name: "ContractAnalysis", dependencies: ["ContractText", "ContractSyntax"]),
    .target(
      name: "ContractTemplates",
      dependencies: ["ContractText", "ContractSyntax", "ContractAnalysis"],
      resources: [.embedInCode("Resources")]),
    .target(
      name: "ContractRules",
      dependencies: ["ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates"]),
    .target(
      name: "ContractFormats",
      dependencies: [
        "CLazyLibraries", "CLibXML2", "CLibYAML", "CLibZip", "ContractText", "ContractSyntax",
        "ContractAnalysis",
        "ContractTemplates", "ContractRules",
      ],
      resources: [.embedInCode("HTMLReport/Resources")]),
    .executableTarget(
      name: "TiaokuanCommand",
      dependencies: [
        "ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates",
        "ContractRules", "ContractFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "ContractTextTests", dependencies: ["ContractText"]),
    .testTarget(
      name: "ContractSyntaxTests", dependencies: ["ContractText", "ContractSyntax"]),
    .testTarget(
      name: "ContractAnalysisTests",
      dependencies: ["ContractText", "ContractSyntax", "ContractAnalysis"]),
    .testTarget(
      name: "ContractTemplatesTests",
      dependencies: [
        "ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates",
        "ContractFormats",
      ]),
    .testTarget(
      name: "ContractRulesTests",
      dependencies: [
        "ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates", "ContractRules",
      ]),
    .testTarget(
      name: "ContractFormatsTests",
      dependencies: [
        "CLibZip", "ContractText", "ContractSyntax", "ContractAnalysis", "ContractRules",
        "ContractFormats",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "TiaokuanCommandTests",
      dependencies: [
        "ContractText", "ContractSyntax", "ContractAnalysis", "ContractTemplates",
        "ContractRules", "ContractFormats",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
