/// Reads documents: PDFs through a pool of children, plain texts by itself.
///
/// For example:
///
/// ```swift
/// let reader = DocumentReader(pool: pool)
/// switch reader.load(path) {
/// case .success(let file): use(file.sha256, reader.content(of: file))
/// case .failure(let failure): report(path, failure)
/// }
/// ```
///
/// Every call blocks its thread; any number of threads may call.
package struct DocumentReader: Sendable {
    let pool: ExtractionPool
    private let limits: ExtractionLimits

    /// A reader of PDFs by `pool`, and of files within `limits`.
    package init(pool: ExtractionPool, limits: ExtractionLimits = ExtractionLimits()) {
        self.pool = pool
        self.limits = limits
    }

    /// Reads the bytes of the file at `path`, and their hash.
    ///
    /// A bad file is a failure with its reason.
    package func load(_ path: String) -> Result<DocumentFile, DocumentFailure> {
        DocumentFile.load(path, limit: limits.fileBytes)
    }

    /// Reads the bytes of the file at `path`, which needs not be UTF-8, and their hash.
    package func load(_ path: [UInt8]) -> Result<DocumentFile, DocumentFailure> {
        DocumentFile.load(path, limit: limits.fileBytes)
    }

    /// The pages of `file`, or why there are none.
    package func content(of file: DocumentFile) -> Result<DocumentContent, DocumentFailure> {
        guard !file.bytes.isEmpty else { return .failure(DocumentFailure(.empty)) }
        guard file.kind == .pdf else { return PlainText.content(of: file.bytes) }
        let content = pool.content(ofPDF: file.bytes)
        // Poppler may open what lacks a PDF's header. What it calls damaged then never was a PDF.
        if case .failure(let failure) = content, failure.code == .damaged || failure.code == .noPages,
            !DocumentKind.hasHeader(file.bytes.prefix(1024))
        {
            return .failure(DocumentFailure(.notAPDF, detail: failure.detail))
        }
        return content
    }
}
