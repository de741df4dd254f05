/// Why a document, or a page of it, couldn't be read.
package struct DocumentFailure: Error, Hashable, Sendable {
    /// What kind of failure it is; its raw value stands in JSON.
    package let code: Code

    /// What a library or the system said, in English, for logs; empty where the code says it all.
    package let detail: String

    /// A failure of this kind, with what a library or the system said.
    package init(_ code: Code, detail: String = "") {
        self.code = code
        self.detail = detail
    }
}

extension DocumentFailure {
    /// The failures that people and programs treat apart.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// The PDF asks for a password.
        case encrypted
        /// The PDF is cut off or broken beyond what Poppler mends.
        case damaged
        /// The file is named like a PDF and is none.
        case notAPDF = "not-a-pdf"
        /// The file isn't text in any encoding that is known.
        case notText = "not-text"
        /// The file has no byte.
        case empty
        /// The file, its pages, or their text exceed a limit.
        case tooLarge = "too-large"
        /// Reading took longer than allowed.
        case timedOut = "timed-out"
        /// Reading took more memory than allowed.
        case outOfMemory = "out-of-memory"
        /// The PDF made the program that reads it crash.
        case crashed
        /// The file can't be opened or isn't a plain file; or the program that reads PDFs doesn't start.
        case unreadable
        /// The PDF opens and has no page.
        case noPages = "no-pages"
        /// The page that was asked for doesn't exist.
        case noSuchPage = "no-such-page"
        /// The model that Tesseract recognises Spanish with isn't installed.
        case noModel = "no-model"
        /// The work was stopped before this document's turn ended.
        case cancelled
    }
}

extension DocumentFailure {
    /// The reason and what to do, as a Spanish sentence without the path.
    package var spanish: String { code.sentences.spanish }

    /// The reason and what to do, as an English sentence without the path.
    package var english: String { code.sentences.english }
}

extension DocumentFailure: CustomStringConvertible {
    /// The code, and what a library or the system said: for logs.
    package var description: String { detail.isEmpty ? code.rawValue : "\(code.rawValue): \(detail)" }
}
