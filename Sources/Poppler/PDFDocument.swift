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
    /// - Throws: ``PDFError`` with the code `encrypted` where `password` doesn't open it.
    public init(bytes: [UInt8], password: String? = nil) throws(PDFError) {
        try self.init(data: g_bytes_new(bytes, gsize(bytes.count)), password: password)
    }

    /// Opens the PDF in `memory`, which `malloc` made, without copying it.
    ///
    /// The document owns `memory` from here on and frees it, also where opening fails.
    ///
    /// - Throws: ``PDFError`` with the code `encrypted` where `password` doesn't open it.
    public init(takingOver memory: UnsafeMutableRawBufferPointer, password: String? = nil) throws(PDFError) {
        let start = memory.baseAddress
        let data = g_bytes_new_with_free_func(start, gsize(memory.count), { free($0) }, start)
        try self.init(data: data, password: password)
    }

    /// Opens the PDF at `path`.
    ///
    /// - Throws: ``PDFError`` with the code `unreadable` where the file can't be opened, `encrypted`
    ///   where `password` doesn't open it.
    public init(path: String, password: String? = nil) throws(PDFError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw PDFError(code: .unreadable, message: "\(path): \(String(cString: strerror(errno)))")
        }
        var error: UnsafeMutablePointer<GError>?
        // Poppler owns the descriptor from here on, and closes it.
        try self.init(poppler_document_new_from_fd(descriptor, password, &error), error)
    }

    private init(data: OpaquePointer?, password: String?) throws(PDFError) {
        defer { g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        try self.init(poppler_document_new_from_bytes(data, password, &error), error)
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
