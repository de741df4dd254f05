import Foundation
import Testing

/// What a child can't do, tried by a real child on this machine.
struct IsolationTests {
    /// What the child says of each attempt.
    private func attempts() throws -> [String: String] {
        let folder = try TemporaryFolder()
        _ = try folder.file("secret", Array("x".utf8))
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: ChildExecutable.path)
        process.arguments = ["extraction-child", "probe", folder.path]
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names == ["secret"], "nothing was made, renamed or removed")
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
    }

    @Test func `a child opens no socket, starts no program and signals nobody`() throws {
        let attempts = try attempts()
        try #require(attempts["seccomp"] == "on", "this kernel has no seccomp: see docs/threat-model.md")
        for name in ["internet-socket", "local-socket", "run-program", "signal-parent"] {
            #expect(attempts[name] == "denied", "\(name)")
        }
    }

    @Test func `a child writes no file, anywhere`() throws {
        let attempts = try attempts()
        try #require(attempts["seccomp"] == "on" || attempts["landlock"] == "on")
        for name in ["write", "create", "create-in-tmp", "remove", "rename", "make-folder"] {
            #expect(attempts[name] == "denied", "\(name)")
        }
    }

    @Test func `a child reads fonts and models, and nothing of the people who use the machine`() throws {
        let attempts = try attempts()
        #expect(attempts["read-library"] == "allowed")
        // Without Landlock, what its user may read it may read.
        #expect(attempts["read"] == (attempts["landlock"] == "on" ? "denied" : "allowed"))
    }
}
