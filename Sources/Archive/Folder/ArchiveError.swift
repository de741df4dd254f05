/// What keeps an archive from doing what it was asked.
///
/// One sentence says what, and what to do.
package struct ArchiveError: Error, Hashable, Sendable {
    /// The failures that callers treat apart.
    package enum Code: String, Sendable {
        /// There is no index in the folder yet.
        case noIndex = "no-index"
        /// The index can't be read; it can be made again from the catalogue.
        case corruptIndex = "corrupt-index"
        /// The catalogue can't be read; a copy of it has to be put back.
        case corruptCatalogue = "corrupt-catalogue"
        /// The index or the catalogue was made by another version of this program.
        case otherVersion = "other-version"
        /// Another process is writing.
        case locked
        /// A file or folder can't be read or written.
        case inaccessible
        /// No act has this code.
        case unknownCode = "unknown-code"
        /// The act has no such page.
        case unknownPage = "unknown-page"
        /// The query can't be understood.
        case malformedQuery = "malformed-query"
        /// A filter's or option's value can't be used.
        case badValue = "bad-value"
        /// The archive's configuration file can't be used as it is.
        case badConfiguration = "bad-configuration"
        /// The disk is full, or another failure of the machine.
        case failed
    }

    /// What kind of failure it is.
    package let code: Code
    /// The sentence.
    package let message: Message
    /// For a malformed query: where it stops making sense, in characters from its beginning.
    package let position: Int?

    package init(_ code: Code, es: String, en: String, position: Int? = nil) {
        self.code = code
        self.message = Message(es: es, en: en)
        self.position = position
    }
}

extension ArchiveError: CustomStringConvertible {
    package var description: String { message.en }
}
