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
        /// From 0 to 1; `nil` where it has no text.
        var quality: Double?
        /// How much of it is covered by images, from 0 to 1.
        var imageCoverage: Double?
        /// What stands apart from the text, as ranges of its UTF-8.
        var furniture: [Range<Int>]
        /// Why it should be recognised: a ``RecognitionNeed``'s raw value; `nil` where it needn't.
        var need: String?
        /// Why the page can't be opened, where it can't.
        var failure: FailureNote?
    }
}

/// An act that was read.
struct ReadAct: Sendable {
    /// The code its values give.
    var baseCode: String
    /// The code that was read, before people corrected the values.
    var readCode: String
    /// The code without its year; `nil` where it has no number.
    var key: String?
    /// What orders it among acts with the same base code: its date, then its text.
    var rank: String
    /// The record, as JSON.
    var record: String
    /// What tells how alike its text is to another's; `nil` where it has too little.
    var signature: TextSignature?
    /// What it does to other acts.
    var effects: [ReadEffect]
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
