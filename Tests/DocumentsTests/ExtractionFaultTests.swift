import Documents
import Foundation
import Testing

/// What a PDF can do to the program that reads it, and what becomes of the run.
@Suite(.timeLimit(.minutes(1)))
struct ExtractionFaultTests {
    private let act = MinimalPDF.bytes(pages: [MinimalPDF.content([(x: 60, y: 700, text: "Acuerdo")])])

    private let endless = EndlessPDF.bytes(pages: [EndlessPDF.endless])

    @Test func `a PDF that takes for ever is ended by the clock, and the next one is read`() {
        var limits = ExtractionLimits()
        limits.milliseconds = 1000
        limits.memoryBytes = 8 << 30
        let pool = ChildExecutable.pool(limits: limits)
        let start = ContinuousClock.now
        #expect(pool.content(ofPDF: endless).code == .timedOut)
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(pool.content(ofPDF: act).code == nil)
    }

    @Test func `a PDF that swells is ended by the limit of memory, and the next one is read`() {
        var limits = ExtractionLimits()
        limits.memoryBytes = 256 << 20
        limits.milliseconds = 50_000
        let pool = ChildExecutable.pool(limits: limits)
        #expect(pool.content(ofPDF: endless).code == .outOfMemory)
        #expect(pool.content(ofPDF: act).code == nil)
    }

    @Test(arguments: ["SEGV", "ABRT", "BUS", "ILL"]) func `a crash is told as one`(signal: String) {
        #expect(ChildExecutable.pool(script: "kill -\(signal) $$").content(ofPDF: act).code == .crashed)
    }

    @Test func `a child that only ends is told as a crash`() {
        #expect(ChildExecutable.pool(script: "exit 3").content(ofPDF: act).code == .crashed)
    }

    @Test func `an abort for want of memory is told as that`() {
        let script = "echo 'Out of memory' >&2; kill -ABRT $$"
        #expect(ChildExecutable.pool(script: script).content(ofPDF: act).code == .outOfMemory)
    }

    @Test func `what the kernel ends for want of memory is told as that`() {
        #expect(ChildExecutable.pool(script: "kill -KILL $$").content(ofPDF: act).code == .outOfMemory)
    }

    @Test func `the kernel's limit of processor time is a limit of time`() {
        #expect(ChildExecutable.pool(script: "kill -XCPU $$").content(ofPDF: act).code == .timedOut)
    }

    @Test func `a child that says nothing is ended by the clock`() {
        var limits = ExtractionLimits()
        limits.milliseconds = 300
        #expect(ChildExecutable.pool(script: "sleep 50", limits: limits).content(ofPDF: act).code == .timedOut)
    }

    @Test func `a child that talks nonsense isn't believed`() {
        let script = "head -c 100000 /dev/zero >&3; sleep 50"
        #expect(ChildExecutable.pool(script: script).content(ofPDF: act).code == .crashed)
    }

    @Test func `a pool goes on after a crash`() throws {
        let folder = try TemporaryFolder()
        let mark = folder.path + "/crashed"
        let script = "if [ -e '\(mark)' ]; then exec \"$0\" extraction-child; fi; touch '\(mark)'; kill -SEGV $$"
        let pool = ChildExecutable.pool(script: script)
        #expect(pool.content(ofPDF: act).code == .crashed)
        #expect(pool.content(ofPDF: act).code == nil)
    }
}
