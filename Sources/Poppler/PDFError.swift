import CPoppler

/// Why a PDF, or a page of one, couldn't be had.
public struct PDFError: Error, Hashable, Sendable {
    /// What kind of failure it is.
    public let code: Code

    /// What Poppler, or GLib under it, said.
    ///
    /// English, meant for logs.
    public let message: String
}

extension PDFError {
    /// The failures that callers treat apart.
    public enum Code: Hashable, Sendable {
        /// It needs a password, or another one than was given.
        case encrypted
        /// It isn't a PDF, or a damaged one.
        case damaged
        /// The file can't be opened.
        case unreadable
        /// Memory ran out while a page was drawn.
        case outOfMemory
        /// Anything else.
        case other
    }
}

extension PDFError: CustomStringConvertible {
    /// What Poppler said.
    public var description: String { message }
}

extension PDFError {
    /// Takes over `error`, and frees it.
    init(taking error: UnsafeMutablePointer<GError>) {
        defer { g_error_free(error) }
        self.code = Code(error.pointee)
        self.message = error.pointee.message.map { String(cString: $0) } ?? ""
    }

    /// Whether `error` says that a password is wanted.
    static func isEncrypted(_ error: UnsafeMutablePointer<GError>) -> Bool { Code(error.pointee) == .encrypted }

    /// What cairo's `status` means; `nil` where it means that all went well.
    init?(_ status: cairo_status_t) {
        guard status != CAIRO_STATUS_SUCCESS else { return nil }
        self.code = status == CAIRO_STATUS_NO_MEMORY ? .outOfMemory : .other
        self.message = String(cString: cairo_status_to_string(status))
    }
}

extension PDFError.Code {
    fileprivate init(_ error: GError) {
        guard error.domain == cpoppler_error_domain() else {
            self = error.domain == g_file_error_quark() ? .unreadable : .other
            return
        }
        switch PopplerError(UInt32(error.code)) {
        case POPPLER_ERROR_ENCRYPTED: self = .encrypted
        case POPPLER_ERROR_DAMAGED, POPPLER_ERROR_BAD_CATALOG: self = .damaged
        case POPPLER_ERROR_OPEN_FILE: self = .unreadable
        default: self = .other
        }
    }
}
