import CXapianShim

/// A failure that Xapian reported.
///
/// Match on ``code``; show ``description`` to people.
public struct XapianError: Error, Hashable, Sendable {
    /// What kind of failure it is.
    public let code: Code

    /// The C++ class that was thrown, as Xapian names it.
    public let type: String

    /// What Xapian said.
    public let message: String
}

extension XapianError {
    /// The failures that callers treat apart; every other one is ``other``.
    public enum Code: Hashable, Sendable {
        /// Another writer holds the database.
        case databaseLocked
        /// The revision being read is gone: reopen the database and try again.
        case databaseModified
        /// The database is damaged.
        case databaseCorrupt
        /// There is no database at that path.
        case databaseNotFound
        /// There is something at that path, and it can't be opened.
        case databaseOpening
        /// The database failed in some other way.
        case database
        /// There is no such document.
        case documentNotFound
        /// Xapian refused an argument.
        case invalidArgument
        /// Memory ran out.
        case outOfMemory
        /// Anything else.
        case other
    }
}

extension XapianError: CustomStringConvertible {
    /// The class and the message, as Xapian gives them.
    public var description: String { "\(type): \(message)" }
}

extension XapianError {
    /// Calls into the shim, and throws what it reports.
    static func check(
        _ body: (UnsafeMutablePointer<CXapianError>) -> CXapianStatus
    ) throws(XapianError) {
        var error = CXapianError()
        let status = body(&error)
        guard status == .OK else { throw XapianError(status, error) }
    }

    private init(_ status: CXapianStatus, _ error: CXapianError) {
        self.code = Code(status)
        self.type = withUnsafeBytes(of: error.type, String.init(nulTerminated:))
        self.message = withUnsafeBytes(of: error.message, String.init(nulTerminated:))
    }
}

extension XapianError.Code {
    fileprivate init(_ status: CXapianStatus) {
        switch status {
        case .databaseLocked: self = .databaseLocked
        case .databaseModified: self = .databaseModified
        case .databaseCorrupt: self = .databaseCorrupt
        case .databaseNotFound: self = .databaseNotFound
        case .database: self = .database
        case .databaseOpening: self = .databaseOpening
        case .documentNotFound: self = .documentNotFound
        case .invalidArgument: self = .invalidArgument
        case .outOfMemory: self = .outOfMemory
        default: self = .other
        }
    }
}

extension String {
    fileprivate init(nulTerminated bytes: UnsafeRawBufferPointer) {
        self.init(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
