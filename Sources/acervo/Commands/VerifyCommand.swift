import Archive
import ArgumentParser
import Foundation

struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Verifica que cada documento sigue teniendo su huella SHA-256.",
                "Verifies that every document still has its SHA-256."
            ),
            discussion: say(
                "Lee otra vez todos los archivos del catálogo y nombra los que cambiaron, faltan o no se pueden leer. Termina "
                    + "con 0 solo si todos se leyeron y son los mismos; si no, con 4. No cambia nada.",
                "Reads all files of the catalogue again and names those that changed, are missing or can't be read. Ends with 0 "
                    + "only where all were read and are the same; else with 4. Changes nothing."
            ),
            aliases: ["verificar"]
        )
    }

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp(say("Cuántos archivos a la vez.", "How many files at a time."), valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var output: FormatOptions

    func validate() throws {
        guard (1...64).contains(jobs) else {
            throw ValidationError(say("--jobs va de 1 a 64.", "--jobs goes from 1 to 64."))
        }
    }

    func run() throws {
        Interruption.listen()
        let verification = try Verification(archive.folder, jobs: jobs, isCancelled: { Interruption.isAsked })
        switch output.format {
        case .json: Output.line(verification.json.text())
        case .text: writeText(verification)
        }
        if Interruption.isAsked { throw Outcome.failed }
        guard verification.isSound else { throw Outcome.integrityFailure }
    }

    private func writeText(_ verification: Verification) {
        for file in verification.files where file.outcome != .same { Output.line("\(file.path): \(text(file))") }
        let counts = Verification.Outcome.allCases.map { verification.count($0) }
        Output.line(
            say(
                "\(verification.files.count) archivos: \(counts[0]) iguales, \(counts[1]) cambiados, \(counts[2]) faltan, "
                    + "\(counts[3]) no se pudieron leer.",
                "\(verification.files.count) files: \(counts[0]) the same, \(counts[1]) changed, \(counts[2]) missing, "
                    + "\(counts[3]) could not be read."
            )
        )
    }

    private func text(_ file: Verification.File) -> String {
        let (expected, found) = (file.expected ?? say("ninguna", "none"), file.found ?? "")
        switch file.outcome {
        case .same: return say("igual", "the same")
        case .changed:
            return say(
                "cambió: tenía \(expected), tiene \(found) [changed]",
                "changed: it had \(expected), it has \(found) [changed]"
            )
        case .missing: return say("falta [missing]", "missing [missing]")
        case .unreadable: return say("no se puede leer [unreadable]", "can't be read [unreadable]")
        }
    }
}
