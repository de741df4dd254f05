/// A file that was read, as it goes into the catalogue.
struct ReadFile: Sendable {
    /// The file's path, size and time when it was read.
    var stamp: FileStamp
    /// What was in it.
    var outcome: Outcome

    enum Outcome: Sendable {
        /// Its bytes were had; they may still have been unreadable as a document.
        case document(ReadDocument)
        /// It could not be opened.
        case failed(FailureNote)
    }
}

/// A document that was read.
struct ReadDocument: Sendable {
    var sha256: String
    var size: Int
    /// For plain text: its encoding.
    var encoding: String?
    var extraction: String
    var pages: [Page]
    var acts: [ReadAct]
    /// Why it could not be read; then there are no pages and no acts.
    var failure: FailureNote?

    struct Page: Sendable {
        var number: Int
        var extraction: String
        var text: String
    }
}

/// An act that was read.
struct ReadAct: Sendable {
    /// The code its values give.
    var baseCode: String
    /// What orders it among acts with the same base code: its date, then its text.
    var rank: String
    /// The record, as JSON.
    var record: String
}

/// Why a file could not be read: a code for machines, a sentence for people.
package struct FailureNote: Sendable, Hashable {
    package var code: String
    package var message: Message
}

/// What tells a file that has changed from one that hasn't.
struct FileStamp: Sendable {
    /// As the catalogue keeps it.
    var path: String
    /// In bytes.
    var size: Int
    /// Nanoseconds since 1970.
    var modified: Int

    /// Whether a file that has this stamp now is as it was when it had the other.
    func isUnchanged(since other: FileStamp) -> Bool { size == other.size && modified == other.modified }
}

/// A file that the catalogue knows.
struct KnownFile: Sendable {
    var stamp: FileStamp
    /// Why it, or its document, could not be read.
    var failure: FailureNote?
}
