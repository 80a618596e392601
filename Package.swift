// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// The tests go through the whole knowledge base very often; unoptimised, these parts take most of their time.
let hotSettings = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "stack-advisor",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "StrictJSON", swiftSettings: hotSettings),
    .target(name: "EmbeddedData"),
    .target(name: "RuntimeStart"),
    .target(name: "TerminalState"),
    .target(name: "Platform", dependencies: ["RuntimeStart", "TerminalState"], swiftSettings: settings),
    .target(name: "Engine", dependencies: ["StrictJSON"], swiftSettings: hotSettings),
    .target(name: "Detection", dependencies: ["Engine", "StrictJSON"], swiftSettings: hotSettings),
    .target(
      name: "Reports", dependencies: ["Detection", "Engine", "StrictJSON"], swiftSettings: hotSettings),
    .target(
      name: "Interview", dependencies: ["Engine", "Platform", "Reports", "StrictJSON"],
      swiftSettings: hotSettings),
    .target(
      name: "Commands",
      dependencies: [
        "Detection", "EmbeddedData", "Engine", "Interview", "Platform", "Reports", "StrictJSON",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "stack-advisor", dependencies: ["Commands", "Engine", "Platform"], swiftSettings: settings),
    .executableTarget(name: "baseline", path: "Tests/Baseline"),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "Commands", "Engine", "Interview", "Platform", "StrictJSON", "baseline", "stack-advisor",
      ],
      path: "Tests/Benchmark", swiftSettings: settings),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "EmbeddedData", "Engine", "Interview", "Platform", "StrictJSON", "stack-advisor",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Commands", "EmbeddedData", "Engine", "Interview", "Platform", "Reports", "StrictJSON",
        "stack-advisor",
      ],
      swiftSettings: settings),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: settings),
    .testTarget(
      name: "DetectionTests", dependencies: ["Detection", "Engine", "StrictJSON"], swiftSettings: settings),
    .testTarget(
      name: "EngineTests", dependencies: ["Engine", "Reports", "StrictJSON"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Engine", "Reports", "StrictJSON"],
      exclude: ["Goldens", "Projects"], swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
