import Documents
import Foundation
import Testing

/// What a PDF can do to the program that reads it, and what becomes of the run.
@Suite(.timeLimit(.minutes(1)))
struct ExtractionFaultTests {
    private let act = MinimalPDF.bytes(pages: [MinimalPDF.content([(x: 60, y: 700, text: "Acuerdo")])])

    /// Ten forms, each of which shows the next one ten times, a step further each time: no end of
    /// letters all over the page, in a few kilobytes.
    private var endless: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
                + "/Resources << /XObject << /X 6 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Length 5 >>\nstream\n/X Do\nendstream",
        ]
        for level in 0..<10 {
            let lines = String(repeating: "(\(String(repeating: "x", count: 80))) Tj 0 12 Td\n", count: 40)
            let step = 50 / Double([1, 10, 100, 1000, 10000][level / 2])
            let move = level.isMultiple(of: 2) ? "\(step) 0" : "0 \(step)"
            let content =
                level < 9
                ? String(repeating: "1 0 0 1 \(move) cm /X Do\n", count: 10) : "BT /F 12 Tf 20 20 Td \(lines) ET"
            objects.append(
                "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length \(content.utf8.count) /Resources "
                    + "<< /Font << /F 4 0 R >> /XObject << /X \(7 + level) 0 R >> >> >>\nstream\n\(content)\nendstream"
            )
        }
        return MinimalPDF.file(objects)
    }

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
