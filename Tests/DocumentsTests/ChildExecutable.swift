import Documents
import Foundation

/// The program that runs the extraction child: `acervo` itself, as it was built with the tests.
enum ChildExecutable {
    /// `ACERVO_EXECUTABLE` where it is set; else beside the program that runs the tests.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["ACERVO_EXECUTABLE"] { return path }
        let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: tests ?? "").deletingLastPathComponent().appending(path: "acervo").path
    }()

    /// A pool of real children.
    static func pool(
        size: Int = 1,
        limits: ExtractionLimits = ExtractionLimits(),
        passwords: [String] = []
    ) -> ExtractionPool {
        ExtractionPool(
            executable: path,
            arguments: ["extraction-child"],
            size: size,
            limits: limits,
            passwords: passwords
        )
    }

    /// A pool whose children are a shell that runs `script`; in it, `$0` is the path of the real program.
    static func pool(script: String, limits: ExtractionLimits = ExtractionLimits()) -> ExtractionPool {
        ExtractionPool(executable: "/bin/sh", arguments: ["-c", script, path], size: 1, limits: limits)
    }
}

extension Result where Failure == DocumentFailure {
    /// The failure's code; `nil` for a success.
    var code: DocumentFailure.Code? {
        if case .failure(let failure) = self { failure.code } else { nil }
    }
}
