import Acts
import Archive
import ArgumentParser
import Foundation

struct CorrectionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "corrections",
            abstract: say(
                "Exporta e importa las correcciones como texto, apto para git.",
                "Exports and imports corrections as text, fit for git."
            ),
            subcommands: [Export.self, Import.self],
            aliases: ["correcciones"]
        )
    }

    struct Export: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Escribe todas las correcciones que valen: una por línea, ordenadas.",
                    "Writes all corrections that hold: one a line, sorted."
                ),
                aliases: ["exportar"]
            )
        }

        @OptionGroup var archive: ArchiveOptions

        func run() throws { Output.write(try Correcting.text(in: archive.folder)) }
    }

    struct Import: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Toma las correcciones de un archivo; las que ya están quedan como están.",
                    "Takes in the corrections of a file; those that are there stay as they are."
                ),
                aliases: ["importar"]
            )
        }

        @OptionGroup var archive: ArchiveOptions

        @Argument(help: ArgumentHelp(say("El archivo.", "The file."), valueName: "file"))
        var file: String

        func run() throws {
            guard let data = FileManager.default.contents(atPath: file), let text = String(data: data, encoding: .utf8)
            else {
                throw ArchiveError(
                    .inaccessible,
                    es:
                        "No se puede leer \(file). Revise que exista, que esté en UTF-8 y que tenga permiso de lectura.",
                    en: "Can't read \(file). Check that it exists, is in UTF-8 and may be read."
                )
            }
            let profile = try archive.configuration().profile
            let correcting = Correcting(archive.folder, scheme: profile.scheme) {
                Extraction.make(jobs: 1, passwords: [], profile)
            }
            let count = try correcting.take(text)
            Output.line(say("\(count) correcciones nuevas.", "\(count) new corrections."))
        }
    }
}
