import Archive
import Glibc
package import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Serves an archive over HTTP until SIGTERM or SIGINT, then finishes what it was asked and returns.
///
/// - Parameters:
///   - options: what is served, and where.
///   - logger: where it writes what it did; what was searched for only at the level `debug`.
///   - onListening: told the port once the server listens, before the first answer.
/// - Throws: ``ArchiveError``: what opening the index throws; `failed` where the address can't be listened on.
package func runServer(
    _ options: ServerOptions,
    logger: Logger,
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) async throws {
    let isListening = Flag()
    let application = try buildApplication(options, logger: logger) { port in
        isListening.raise()
        await onListening(port)
    }
    var configuration = ServiceGroupConfiguration(
        services: [application],
        gracefulShutdownSignals: [.sigterm, .sigint],
        logger: logger
    )
    configuration.maximumGracefulShutdownDuration = .seconds(WebLimits.stoppingSeconds)
    do {
        try await ServiceGroup(configuration: configuration).run()
    } catch  where !isListening.isRaised {
        throw ArchiveError.cannotListen(options, error)
    }
}

/// Something that happens once.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .acquiring) }

    func raise() { value.store(true, ordering: .releasing) }
}

/// The server's answers, as an application that listens when it is run.
///
/// - Throws: ``ArchiveError`` where the index can't be opened.
package func buildApplication(
    _ options: ServerOptions,
    logger: Logger,
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let router = makeRouter(try Site(options))
    return Application(
        router: router,
        server: .http1(configuration: .init(idleTimeout: .seconds(WebLimits.idleSeconds))),
        configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? options.port) },
        logger: logger
    )
}

/// All routes.
///
/// `HEAD` is answered wherever `GET` is.
func makeRouter(_ site: Site) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: [.autoGenerateHeadEndpoints])
    router.addMiddleware {
        SecurityHeaders()
        AccessLog(metrics: site.metrics)
        ErrorAnswers(site: site)
    }
    SearchRoutes(site: site).add(to: router)
    CertificateRoute(site: site).add(to: router)
    CompletionRoute(site: site).add(to: router)
    ActRoutes(site: site).add(to: router)
    DocumentRoute(site: site).add(to: router)
    DiscoveryRoutes(site: site).add(to: router)
    StateRoutes(site: site).add(to: router)
    AssetRoutes().add(to: router)
    return router
}

extension ArchiveError {
    static func cannotListen(_ options: ServerOptions, _ error: any Error) -> ArchiveError {
        let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? String(describing: error)
        let address = "\(options.host):\(options.port)"
        let other = options.port < 65_535 ? options.port + 1 : 8080
        return ArchiveError(
            .failed,
            es:
                "No se puede escuchar en \(address) (\(reason)). Si otro programa usa el puerto, deténgalo o elija otro: "
                + "acervo serve --port \(other)",
            en: "Can't listen on \(address) (\(reason)). If another program uses the port, stop it or choose another: "
                + "acervo serve --port \(other)"
        )
    }
}
