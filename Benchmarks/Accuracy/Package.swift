// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Accuracy",
  dependencies: [.package(name: "tiaokuan", path: "../..")],
  targets: [
    .executableTarget(
      name: "Accuracy", dependencies: [.product(name: "TiaokuanKit", package: "tiaokuan")])
  ],
  swiftLanguageModes: [.v6]
)
