import Archive
import ArgumentParser

extension Language: ExpressibleByArgument {}

/// The options that serve everywhere.
struct ArchiveOptions: ParsableArguments {
    @Option(
        name: .customLong("index"),
        help: ArgumentHelp(
            say("La carpeta del índice (o la variable ACERVO_INDEX).", "The index folder (or ACERVO_INDEX)."),
            valueName: "dir"
        )
    )
    var indexFolder: String?

    @Option(help: ArgumentHelp(say("El idioma: es o en.", "The language: es or en.")))
    var lang: Language?

    @Option(
        help: ArgumentHelp(
            say(
                "La configuración del archivo (si no, acervo.yaml junto a la carpeta del índice).",
                "The archive's configuration (else acervo.yaml beside the index folder)."
            ),
            valueName: "file"
        )
    )
    var config: String?

    /// What is configured.
    ///
    /// - Throws: ``ArchiveError`` where the file can't be used.
    func configuration() throws -> ArchiveConfiguration { try ArchiveConfiguration(of: folder, file: config) }

    /// The archive's folder: the option, else the environment, else `index`.
    var folder: ArchiveFolder { ArchiveFolder(indexFolder ?? Environment.index ?? "index") }
}
