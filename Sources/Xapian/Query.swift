import CXapianShim

/// What to look for: a term, or several queries joined.
///
/// Not `Sendable`: make it and ask it on one thread.
public final class Query {
    let handle: OpaquePointer

    private init(_ make: (UnsafeMutablePointer<OpaquePointer?>, UnsafeMutablePointer<CXapianError>) -> CXapianStatus)
        throws(XapianError)
    {
        var handle: OpaquePointer?
        try XapianError.check { make(&handle, $0) }
        guard let handle else { preconditionFailure("the shim said OK and made nothing") }
        self.handle = handle
    }

    /// Takes over what the shim made.
    init(owning handle: OpaquePointer) { self.handle = handle }

    deinit { CXapianQuery_free(handle) }
}

extension Query {
    /// How queries are joined; Xapian's names, in its `Query::op`.
    public enum Operator: Sendable {
        case and, or, andNot, filter, andMaybe, synonym, max
        /// All parts, within `window` positions (0: as many as there are parts), in any order.
        case near(window: UInt32)
        /// All parts, in their order, within `window` positions.
        case phrase(window: UInt32)
    }

    /// Documents that have `term`.
    public static func term(_ term: String) throws(XapianError) -> Query {
        try Query { out, error in term.withView { CXapianQuery_term($0, out, error) } }
    }

    /// Every document.
    public static func all() throws(XapianError) -> Query {
        try Query { out, error in CXapianQuery_all(out, error) }
    }

    /// No document.
    public static func nothing() throws(XapianError) -> Query {
        try Query { out, error in CXapianQuery_nothing(out, error) }
    }

    /// The documents of `query`, each with the same weight.
    public static func constant(_ weight: Double, for query: Query) throws(XapianError) -> Query {
        let all = try Query { out, error in CXapianQuery_constant(weight, out, error) }
        return try combine(.filter, [all, query])
    }

    /// `parts` joined by `operation`; a single part is itself, no part is ``nothing()``.
    public static func combine(_ operation: Operator, _ parts: [Query]) throws(XapianError) -> Query {
        if parts.count == 1, !operation.changesOne { return parts[0] }
        let handles: [OpaquePointer] = parts.map(\.handle)
        return try Query { out, error in
            withExtendedLifetime(parts) {
                handles.withUnsafeBufferPointer {
                    CXapianQuery_combine(operation.code, $0.baseAddress, $0.count, operation.window, out, error)
                }
            }
        }
    }

    /// The same documents, their weight times `factor`; 0 makes it a filter.
    public func scaled(by factor: Double) throws(XapianError) -> Query {
        try Query { out, error in CXapianQuery_scale(handle, factor, out, error) }
    }

    /// Documents whose value in `slot` is in the range, by byte order; an end that is `nil` is open.
    public static func range(slot: UInt32, from low: String?, to high: String?) throws(XapianError) -> Query {
        try Query { out, error in
            (low ?? "").withView { low in
                (high ?? "").withView { CXapianQuery_range(slot, low, $0, out, error) }
            }
        }
    }

    /// Just the documents with these identifiers, which ascend; without weight.
    public static func documents(_ identifiers: [UInt32]) throws(XapianError) -> Query {
        try Query { out, error in
            identifiers.withUnsafeBufferPointer { CXapianQuery_documents($0.baseAddress, $0.count, out, error) }
        }
    }
}

extension Query.Operator {
    /// Whether it makes something else of a single part: a synonym weighs a phrase as one word.
    fileprivate var changesOne: Bool { if case .synonym = self { true } else { false } }

    fileprivate var code: CXapianOperator {
        switch self {
        case .and: CXapianOperator.and
        case .or: CXapianOperator.or
        case .andNot: CXapianOperator.andNot
        case .filter: CXapianOperator.filter
        case .andMaybe: CXapianOperator.andMaybe
        case .synonym: CXapianOperator.synonym
        case .max: CXapianOperator.max
        case .near: CXapianOperator.near
        case .phrase: CXapianOperator.phrase
        }
    }

    fileprivate var window: UInt32 {
        switch self {
        case .near(let window), .phrase(let window): window
        default: 0
        }
    }
}
