import Archive
import ArgumentParser
import Foundation
import Logging
import Web

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: say(
                "Abre la página de búsqueda y la interfaz para programas.",
                "Serves the search page and the API."
            ),
            discussion: say(
                "Termina con Ctrl-C o SIGTERM, después de responder lo que ya se le pidió. Solo lee el índice: se puede "
                    + "ejecutar acervo index mientras tanto.",
                "Ends with Ctrl-C or SIGTERM, after answering what it was asked. It only reads the index: acervo index may "
                    + "run meanwhile."
            ),
            aliases: ["servir"]
        )
    }

    @OptionGroup var archive: ArchiveOptions

    @Option(
        help: ArgumentHelp(
            say("Dirección en que escucha; 127.0.0.1 es solo esta máquina.", "Address to listen on.")
        )
    )
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(say("Puerto; 0 deja elegir al sistema.", "Port; 0 lets the system choose.")))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            say(
                "Dirección pública, si hay un proxy delante: https://archivo.example.gob.pe",
                "Public address, where a proxy stands before it: https://archivo.example.gob.pe"
            ),
            valueName: "url"
        )
    )
    var publicAddress: String?

    @OptionGroup var opening: PasswordOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(say("--port va de 0 a 65535.", "--port goes from 0 to 65535."))
        }
    }

    func run() async throws {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let options = ServerOptions(
            folder: archive.folder,
            host: host,
            port: port,
            extraction: Extraction.pool(jobs: cores, passwords: try opening.passwords()),
            searchers: cores * 2,
            version: Version.number,
            publicAddress: publicAddress,
            configuration: try archive.configuration()
        )
        var logger = Logger(label: "acervo") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        try await runServer(options, logger: logger) { port in
            Output.note(
                say(
                    "Acervo escucha en http://\(host):\(port) (Ctrl-C termina).",
                    "Acervo listens on http://\(host):\(port) (Ctrl-C ends)."
                )
            )
        }
    }
}
