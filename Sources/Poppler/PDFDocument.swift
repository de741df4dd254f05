import CPoppler
import Glibc

/// An open PDF.
///
/// For example:
///
/// ```swift
/// let document = try PDFDocument(bytes: bytes)
/// for index in 0..<document.pageCount {
///     print(document.page(at: index)?.text ?? "")
/// }
/// ```
///
/// One thread at a time may use a document and its pages; different documents may be used by
/// different threads. A hostile PDF can crash Poppler, keep it busy for ever or make it swell: open
/// what you don't trust in a process that you can lose.
public struct PDFDocument: ~Copyable {
    private let handle: OpaquePointer

    /// Opens the PDF that `bytes` holds, which are copied.
    ///
    /// - Throws: ``PDFError`` with the code `encrypted` where it needs a password.
    public init(bytes: [UInt8]) throws(PDFError) {
        try self.init(data: g_bytes_new(bytes, gsize(bytes.count)))
    }

    /// Opens the PDF in `memory`, which `malloc` made, without copying it, with the first of `passwords` that fits
    /// where it needs one.
    ///
    /// The document owns `memory` from here on and frees it, also where opening fails.
    ///
    /// - Throws: ``PDFError`` with the code `encrypted` where none fits.
    public init(takingOver memory: UnsafeMutableRawBufferPointer, passwords: [String] = []) throws(PDFError) {
        let start = memory.baseAddress
        let data = g_bytes_new_with_free_func(start, gsize(memory.count), { free($0) }, start)
        defer { g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        var handle = poppler_document_new_from_bytes(data, nil, &error)
        for password in passwords where handle == nil {
            guard let refusal = error, PDFError.isEncrypted(refusal) else { break }
            g_clear_error(&error)
            handle = Self.open(data, password, &error)
        }
        try self.init(handle, error)
    }

    /// Opens what `password` may fit.
    ///
    /// A stream, since `poppler_document_new_from_bytes` of Poppler 22.12 reads where nothing is once a password is wrong.
    private static func open(
        _ data: OpaquePointer?,
        _ password: String,
        _ error: inout UnsafeMutablePointer<GError>?
    ) -> OpaquePointer? {
        let stream = g_memory_input_stream_new_from_bytes(data)
        defer { g_object_unref(stream) }
        return poppler_document_new_from_stream(stream, goffset(g_bytes_get_size(data)), password, nil, &error)
    }

    /// Opens the PDF at `path`.
    ///
    /// - Throws: ``PDFError`` with the code `unreadable` where the file can't be opened, `encrypted`
    ///   where `password` doesn't open it.
    public init(path: String, password: String? = nil) throws(PDFError) {
        let absolute = g_canonicalize_filename(path, nil)
        defer { g_free(absolute) }
        var error: UnsafeMutablePointer<GError>?
        guard let address = g_filename_to_uri(absolute, nil, &error) else {
            if let error { throw PDFError(taking: error) }
            throw PDFError(code: .unreadable, message: path)
        }
        defer { g_free(address) }
        try self.init(poppler_document_new_from_file(address, password, &error), error)
    }

    private init(data: OpaquePointer?) throws(PDFError) {
        defer { g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        try self.init(poppler_document_new_from_bytes(data, nil, &error), error)
    }

    private init(_ handle: OpaquePointer?, _ error: UnsafeMutablePointer<GError>?) throws(PDFError) {
        if let error { throw PDFError(taking: error) }
        guard let handle else { preconditionFailure("Poppler gave neither a document nor an error") }
        self.handle = handle
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// How many pages the PDF says it has; 0 or less in some damaged ones.
    public var pageCount: Int { Int(poppler_document_get_n_pages(handle)) }

    /// The page at `index`, counted from 0, or `nil` where there is none or it can't be read.
    public func page(at index: Int) -> PDFPage? {
        guard (0..<max(0, pageCount)).contains(index),
            let page = poppler_document_get_page(handle, CInt(index))
        else { return nil }
        return PDFPage(taking: page)
    }
}
