import Archive
import Hummingbird

/// Why a request isn't answered as it was asked, said to the one who asked.
struct WebError: Error, Sendable {
    /// What kind of error it is, for programs: `bad-value`, `unknown-code`, ...
    var code: String
    var status: HTTPResponse.Status
    /// A sentence that says what, and what to do.
    var detail: Message
    /// For a malformed query: where it stops making sense, in characters from its beginning.
    var position: Int?
    /// Where what was asked for may be found: codes of acts.
    var suggestions: [String] = []
    /// Header fields that belong to the status.
    var headers: HTTPFields = [:]
    /// What goes into the log, and to nobody else.
    var logged: String?
}

extension WebError {
    /// What `error` means to the one who asked.
    ///
    /// What a server's keeper alone can mend is only logged.
    init(_ error: any Error) {
        switch error {
        case let error as WebError: self = error
        case let error as ArchiveError: self = WebError(archive: error)
        case let error as HTTPError: self = error.status == .notFound ? .noSuchAddress : WebError(http: error)
        default: self = .internalFault(String(describing: error))
        }
    }

    private init(archive error: ArchiveError) {
        switch error.code {
        case .malformedQuery, .badValue:
            self.init(
                code: error.code.rawValue,
                status: .badRequest,
                detail: error.message,
                position: error.position
            )
        case .unknownCode, .unknownPage:
            self.init(code: error.code.rawValue, status: .notFound, detail: error.message)
        case .noIndex, .locked, .otherVersion:
            self = .notReady(error.message.en)
        case .corruptIndex, .corruptCatalogue, .inaccessible, .badConfiguration, .failed:
            self = .internalFault("\(error.code.rawValue): \(error.message.en)")
        }
    }

    private init(http error: HTTPError) {
        let sentence = error.body ?? error.status.reasonPhrase
        self.init(
            code: "bad-request",
            status: error.status,
            detail: Message(es: sentence, en: sentence)
        )
    }
}
