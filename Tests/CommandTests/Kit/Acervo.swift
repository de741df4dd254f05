import Foundation

/// The command under test.
enum Acervo {
    /// Runs `acervo` with `arguments` to its end.
    static func run(
        _ arguments: [String],
        in directory: String = NSTemporaryDirectory(),
        environment: [String: String] = [:],
        input: Data = Data(),
        seconds: Double = 60
    ) throws -> Outcome {
        try start(arguments, in: directory, environment: environment, input: input).wait(seconds: seconds)
    }

    /// Starts `acervo`.
    static func start(
        _ arguments: [String],
        in directory: String = NSTemporaryDirectory(),
        environment: [String: String] = [:],
        input: Data = Data()
    ) throws -> RunningCommand {
        try RunningCommand(
            AcervoBinary.path(),
            arguments,
            in: directory,
            environment: self.environment(environment),
            input: input
        )
    }

    /// Runs a line of the shell, in which `$ACERVO` is the command.
    static func shell(_ line: String, in directory: String, environment: [String: String] = [:]) throws -> Outcome {
        var environment = self.environment(environment)
        environment["ACERVO"] = try AcervoBinary.path()
        return try RunningCommand("/bin/sh", ["-c", line], in: directory, environment: environment).wait()
    }

    /// What the tests' own environment says, less all that the command heeds.
    static func environment(_ additions: [String: String] = [:]) -> [String: String] {
        let heeded = ["ACERVO_INDEX", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM"]
        return ProcessInfo.processInfo.environment.filter { !heeded.contains($0.key) }
            .merging(additions) { $1 }
    }
}
