import Archive
import Hummingbird

/// The errors that Web itself finds, and their sentences.
extension WebError {
    static let addressTooLong = WebError(
        code: "address-too-long",
        status: .uriTooLong,
        detail: Message(
            es: "La dirección es demasiado larga: el límite es \(WebLimits.queryStringBytes) bytes.",
            en: "The address is too long: the limit is \(WebLimits.queryStringBytes) bytes."
        )
    )

    static let tooManyParameters = WebError(
        code: "too-many-parameters",
        status: .badRequest,
        detail: Message(
            es: "Hay demasiados parámetros: el límite es \(WebLimits.parameters).",
            en: "There are too many parameters: the limit is \(WebLimits.parameters)."
        )
    )

    static let badEncoding = WebError(
        code: "bad-encoding",
        status: .badRequest,
        detail: Message(
            es: "La dirección no está bien codificada: se espera UTF-8, y cada «%» con dos cifras hexadecimales.",
            en: "The address is not encoded well: UTF-8 is expected, and each “%” with two hexadecimal figures."
        )
    )

    static let noSuchAddress = WebError(
        code: "no-such-address",
        status: .notFound,
        detail: Message(
            es: "No hay nada en esta dirección. Revise que esté completa, o busque el acto.",
            en: "There is nothing at this address. Check that it is complete, or search for the act."
        )
    )

    static let methodNotAllowed = WebError(
        code: "method-not-allowed",
        status: .methodNotAllowed,
        detail: Message(
            es: "Este servidor solo se lee: use GET o HEAD.",
            en: "This server is read only: use GET or HEAD."
        ),
        headers: [.allow: "GET, HEAD"]
    )

    static let tooManyImages = WebError(
        code: "busy",
        status: .serviceUnavailable,
        detail: Message(
            es: "Hay muchas imágenes en espera. Vuelva a intentarlo en unos segundos.",
            en: "Many images are waiting. Try again in some seconds."
        ),
        headers: [.retryAfter: "5"]
    )

    static func repeatedParameter(_ name: String) -> WebError {
        WebError(
            code: "repeated-parameter",
            status: .badRequest,
            detail: Message(
                es: "El parámetro «\(name)» se puede dar una sola vez.",
                en: "The parameter “\(name)” may be given once."
            )
        )
    }

    static func unknownParameter(_ name: String, known: [String]) -> WebError {
        let list = known.joined(separator: ", ")
        return WebError(
            code: "unknown-parameter",
            status: .badRequest,
            detail: Message(
                es: "No existe el parámetro «\(name)». Los que hay: \(list).",
                en: "There is no parameter “\(name)”. Those there are: \(list)."
            )
        )
    }

    static func badValue(_ name: String, _ value: String, expected: Message) -> WebError {
        WebError(
            code: "bad-value",
            status: .badRequest,
            detail: Message(
                es: "«\(value)» no es un valor de «\(name)». Se espera: \(expected.es).",
                en: "“\(value)” is no value of “\(name)”. Expected: \(expected.en)."
            )
        )
    }

    static func unknownCode(_ code: String, suggestions: [String]) -> WebError {
        WebError(
            code: "unknown-code",
            status: .notFound,
            detail: Message(
                es: "Ningún acto tiene el código «\(code)». Búsquelo por su número o sus palabras.",
                en: "No act has the code “\(code)”. Search for it by its number or its words."
            ),
            suggestions: suggestions
        )
    }

    static func unknownPage(_ page: String, _ act: StoredAct) -> WebError {
        WebError(
            code: "unknown-page",
            status: .notFound,
            detail: Message(
                es: "El acto \(act.code) no tiene la página «\(page)»: va de la \(act.firstPage) a la \(act.lastPage).",
                en: "The act \(act.code) has no page “\(page)”: it goes from \(act.firstPage) to \(act.lastPage)."
            )
        )
    }

    static func unknownDocument(_ sha256: String) -> WebError {
        WebError(
            code: "unknown-document",
            status: .notFound,
            detail: Message(
                es: "Ningún documento tiene la huella SHA-256 «\(sha256)».",
                en: "No document has the SHA-256 “\(sha256)”."
            )
        )
    }

    static func changedDocument(_ path: String) -> WebError {
        WebError(
            code: "changed-document",
            status: .conflict,
            detail: Message(
                es: "El archivo cambió desde que fue indexado, y no se muestra. Quien cuida el archivo debe ejecutar: "
                    + "acervo index",
                en: "The file has changed since it was indexed, and is not shown. The archive's keeper must run: "
                    + "acervo index"
            ),
            logged: path
        )
    }

    static func missingDocument(_ path: String) -> WebError {
        WebError(
            code: "missing-document",
            status: .gone,
            detail: Message(
                es: "El archivo original ya no está en su lugar, o no se puede leer. Avise a quien cuida el archivo.",
                en: "The original file is not in its place any more, or can't be read. Tell the archive's keeper."
            ),
            logged: path
        )
    }

    static func noSuchBytes(size: Int) -> WebError {
        WebError(
            code: "no-such-bytes",
            status: .rangeNotSatisfiable,
            detail: Message(
                es: "El documento tiene \(size) bytes: la parte pedida no existe.",
                en: "The document has \(size) bytes: the part asked for does not exist."
            ),
            headers: [.contentRange: "bytes */\(size)"]
        )
    }

    static func noImage(_ act: StoredAct) -> WebError {
        WebError(
            code: "no-image",
            status: .notFound,
            detail: Message(
                es: "El documento de \(act.code) es un archivo de texto: sus páginas no tienen imagen.",
                en: "The document of \(act.code) is a text file: its pages have no image."
            )
        )
    }

    static func cannotDraw(_ sentence: Message, _ logged: String) -> WebError {
        WebError(code: "cannot-draw", status: .internalServerError, detail: sentence, logged: logged)
    }

    static func notReady(_ logged: String) -> WebError {
        WebError(
            code: "not-ready",
            status: .serviceUnavailable,
            detail: Message(
                es: "El índice no está disponible por ahora. Vuelva a intentarlo en unos minutos.",
                en: "The index is not available at the moment. Try again in some minutes."
            ),
            headers: [.retryAfter: "60"],
            logged: logged
        )
    }

    static func internalFault(_ logged: String) -> WebError {
        WebError(
            code: "internal",
            status: .internalServerError,
            detail: Message(
                es:
                    "Hubo un error en el servidor, y quedó registrado. Vuelva a intentarlo; si se repite, avise a quien "
                    + "cuida el archivo.",
                en: "There was an error in the server, and it was logged. Try again; if it happens again, tell the "
                    + "archive's keeper."
            ),
            logged: logged
        )
    }
}

extension Message {
    /// The title of an error of this status.
    static func title(of status: HTTPResponse.Status) -> Message {
        switch status {
        case .badRequest: Message(es: "La solicitud no se entiende", en: "The request can't be understood")
        case .notFound: Message(es: "No se encontró", en: "Not found")
        case .methodNotAllowed: Message(es: "Método no permitido", en: "Method not allowed")
        case .conflict: Message(es: "El documento cambió", en: "The document has changed")
        case .gone: Message(es: "El documento no está", en: "The document is gone")
        case .uriTooLong: Message(es: "La dirección es demasiado larga", en: "The address is too long")
        case .rangeNotSatisfiable: Message(es: "Esos bytes no existen", en: "Those bytes do not exist")
        case .serviceUnavailable: Message(es: "No disponible por ahora", en: "Not available at the moment")
        default: Message(es: "Error del servidor", en: "Server error")
        }
    }
}
