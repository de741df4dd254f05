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

    /// The archive's folder: the option, else the environment, else `index`.
    var folder: ArchiveFolder { ArchiveFolder(indexFolder ?? Environment.index ?? "index") }
}
