import Documents

/// A page that was recognised, or was known, or could not be recognised: as it goes into the catalogue.
struct RecognisedPage: Sendable {
    var documentID: Int64
    /// The document's path, as the catalogue keeps it.
    var path: String
    /// Counted from 1.
    var number: Int
    /// The hash of its image.
    var key: String
    var outcome: Outcome

    enum Outcome: Sendable {
        case recognised(PageRecognition)
        /// The catalogue has what was recognised on a page with the same image.
        case known
        case failed(FailureNote)
        /// It could not be tried: it goes on waiting.
        case postponed(FailureNote)
    }
}

/// A document with pages that wait for recognition.
struct PendingDocument: Sendable {
    var id: Int64
    var sha256: String
    /// A path of it, as the catalogue keeps it.
    var path: String
    /// The pages, ascending.
    var pages: [Int]
}
