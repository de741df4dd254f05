// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target builds with these; a warning is an error.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// The targets, lowest first. An arrow points down only: docs/ARCHITECTURE.md says why each exists.
let package = Package(
    name: "acervo",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "acervo", targets: ["acervo"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CXapian", pkgConfig: "xapian-core", providers: [.apt(["libxapian-dev"])]),
        .systemLibrary(name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(name: "CTesseract", pkgConfig: "tesseract", providers: [.apt(["libtesseract-dev"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CProcess"),
        .target(name: "CXapianShim", dependencies: ["CXapian"], linkerSettings: [.linkedLibrary("z")]),
        .target(name: "Xapian", dependencies: ["CXapianShim"], swiftSettings: strict),
        .target(name: "Poppler", dependencies: ["CPoppler"], swiftSettings: strict),
        .target(name: "Tesseract", dependencies: ["CTesseract"], swiftSettings: strict),
        .target(name: "Analysis", swiftSettings: strict),
        .target(name: "Acts", dependencies: ["Analysis"], swiftSettings: strict),
        .target(
            name: "Documents",
            dependencies: [
                "Analysis", "CProcess", "Poppler", "Tesseract",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Archive",
            dependencies: [
                "Acts", "Analysis", "CLinux", "Documents", "Xapian",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [.embedInCode("Resources/thesaurus.yaml")],
            swiftSettings: strict
        ),
        .target(
            name: "Web",
            dependencies: [
                "Acts", "Archive", "Documents",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.embedInCode("Templates"), .embedInCode("Static")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "acervo",
            dependencies: [
                "Acts", "Archive", "Documents", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "SearchBenchmark",
            dependencies: ["Archive"],
            path: "Benchmarks/SearchBenchmark",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "ReadingBenchmark",
            dependencies: ["Acts"],
            path: "Benchmarks/ReadingBenchmark",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "RecognitionBenchmark",
            dependencies: ["Documents"],
            path: "Benchmarks/RecognitionBenchmark",
            swiftSettings: strict
        ),

        .testTarget(name: "AnalysisTests", dependencies: ["Analysis"], swiftSettings: strict),
        .testTarget(name: "XapianTests", dependencies: ["Xapian"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveTests",
            dependencies: ["Acts", "Archive", "Documents", "Xapian"],
            swiftSettings: strict
        ),
        .testTarget(name: "ActsTests", dependencies: ["Acts", "Analysis"], swiftSettings: strict),
        .testTarget(name: "PopplerTests", dependencies: ["Poppler"], swiftSettings: strict),
        .testTarget(name: "TesseractTests", dependencies: ["Poppler", "Tesseract"], swiftSettings: strict),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Tesseract", "acervo"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Acts", "Archive", "Documents", "Web", "acervo",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "CommandTests", dependencies: ["acervo"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
