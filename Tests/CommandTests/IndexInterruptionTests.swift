import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// Runs of `acervo index` that are cut short, and runs that meet.
struct IndexInterruptionTests {
    @Test func `killed at any moment, the next run ends where an undisturbed one would`() throws {
        let texts = Self.texts
        let calm = try TemporaryArchive(texts)
        let clock = ContinuousClock()
        let whole = try clock.measure { try calm.index() }
        let wanted = try calm.everything()
        #expect(wanted.count == texts.count)
        for round in 1...3 {
            let archive = try TemporaryArchive(texts)
            var kills = 0
            for _ in 0..<2 {
                let command = try archive.start("index")
                usleep(UInt32.random(in: 5_000...UInt32(max(20_000, whole / .microseconds(1)))))
                command.send(SIGKILL)
                if try command.wait().status == 128 + SIGKILL { kills += 1 }
            }
            let last = try archive.run("index", "--format", "json")
            #expect(last.status == 0, "round \(round), after \(kills) kills: \(last)")
            #expect(try archive.everything() == wanted, "round \(round), after \(kills) kills")
            #expect(try archive.index()["unchanged"].int == texts.count)
        }
    }

    @Test func `killed while it adds to an index, what was searchable stays so, and the rest comes with the next run`()
        throws
    {
        let texts = Self.texts
        let calm = try TemporaryArchive(texts)
        try calm.index()
        let wanted = try calm.everything()
        let archive = try TemporaryArchive(texts.filter { $0.key.hasSuffix("7") })
        try archive.index()
        let early = try archive.names("muelle").count
        for (name, text) in texts { try archive.write(text, to: name) }
        for _ in 0..<3 {
            let command = try archive.start("index")
            usleep(UInt32.random(in: 20_000...150_000))
            command.send(SIGKILL)
            _ = try command.wait()
            #expect(try archive.names("muelle").count >= early)
        }
        try archive.index()
        #expect(try archive.everything() == wanted)
    }

    @Test func `searches while the index is written never fail, and never find less than before`() throws {
        let archive = try TemporaryArchive(Self.texts.filter { $0.key.hasSuffix("7") })
        try archive.index()
        var least = try archive.names("muelle").count
        for (name, text) in Self.texts { try archive.write(text, to: name) }
        let command = try archive.start("index")
        while command.isRunning {
            let found = try archive.names("muelle").count
            #expect(found >= least)
            least = found
        }
        #expect(try command.wait().status == 0)
        #expect(try archive.names("muelle").count == Self.texts.count)
    }

    @Test func `asked to end, it saves what was read, says so and fails; the next run goes on`() throws {
        let archive = try TemporaryArchive(Self.texts)
        let command = try archive.start("index")
        // The lock is made once the command listens.
        while command.isRunning, !FileManager.default.fileExists(atPath: archive.path("index/lock")) { usleep(500) }
        command.send(SIGTERM)
        let outcome = try command.wait()
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.contains("Interrumpido"))
        let summary = try archive.index()
        #expect((summary["added"].int ?? 0) + (summary["unchanged"].int ?? 0) == Self.texts.count)
        #expect(try archive.everything().count == Self.texts.count)
    }

    @Test func `killed while its children read, none of them is left behind`() throws {
        let folder = try TemporaryFolder()
        let command = try Acervo.start(["index", ProjectCorpus.path], in: folder.path)
        while command.isRunning, children(of: command.identifier).isEmpty { usleep(1_000) }
        let children = children(of: command.identifier)
        try #require(!children.isEmpty)
        command.send(SIGKILL)
        _ = try command.wait()
        let end = ContinuousClock.now + .seconds(10)
        while children.contains(where: isAtWork), ContinuousClock.now < end { usleep(10_000) }
        #expect(children.filter(isAtWork) == [])
    }

    /// The processes that `identifier` started.
    private func children(of identifier: pid_t) -> [pid_t] {
        let folder = "/proc/\(identifier)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return threads.flatMap { thread in
            let list = FileManager.default.contents(atPath: "\(folder)/\(thread)/children") ?? Data()
            return String(decoding: list, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
        }
    }

    /// Whether the process is there, and is no zombie that nobody has waited for.
    private func isAtWork(_ identifier: pid_t) -> Bool {
        let status = FileManager.default.contents(atPath: "/proc/\(identifier)/stat") ?? Data()
        let state = String(decoding: status, as: UTF8.self).split(separator: ")").last?.split(separator: " ").first
        return state.map { $0 != "Z" && $0 != "X" } ?? false
    }

    @Test func `a second writer is told that the archive is locked, and fails; readers are not`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.index()
        let descriptor = open(archive.path("index/lock"), O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        let outcome = try archive.run("index")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Otro proceso está escribiendo en \(archive.path("index"))"))
        #expect(outcome.output == "")
        #expect(try archive.run("index", "--lang", "en").errors.contains("Another process is writing"))
        #expect(try archive.names("texto") == ["uno"])
        #expect(try archive.run("index", "--dry-run").status == 0)
    }

    @Test func `of two runs at a time, one does the work and the other may only be told to wait`() throws {
        let archive = try TemporaryArchive(Self.texts)
        let runs = try [archive.start("index"), archive.start("index")]
        let statuses = try runs.map { try $0.wait().status }.sorted()
        #expect(statuses == [0, 2] || statuses == [0, 0])
        #expect(try archive.everything().count == Self.texts.count)
    }

    /// Many small acts: enough that a run takes a while.
    private static let texts: [String: String] = (1...100).reduce(into: [:]) { texts, number in
        let date = "\(number % 28 + 1) de marzo de \(2001 + number % 20)"
        let padded = String(repeating: "0", count: 3 - String(number).count) + String(number)
        texts["acto \(number)"] = InventedAct.resolution(
            "\(padded)-\(2001 + number % 20)-A/MDPV",
            date,
            article: "DESIGNAR al guardián del muelle \(number)."
        )
    }
}
