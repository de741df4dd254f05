import CXapianShim

/// A document to be written.
public struct Document: Sendable {
    /// The distinct terms.
    public var terms = Strings()
    /// For each occurrence of a term, in the text's order: its index in ``terms``.
    public var tokenTerms: [UInt32] = []
    /// For each occurrence: its position, from 1.
    public var tokenPositions: [UInt32] = []
    /// Terms that filter and never rank.
    public var booleans = Strings()
    /// The slots of ``values``.
    public private(set) var valueSlots: [UInt32] = []
    /// What stands in the slots.
    public private(set) var values = Strings()
    /// What comes back with a hit.
    public var data: [UInt8] = []

    /// An empty document.
    public init() {}

    /// Puts `value` into `slot`, which is under 255: there ``data`` is kept.
    public mutating func setValue(_ value: String, slot: UInt32) {
        valueSlots.append(slot)
        values.append(value)
    }
}

extension Document {
    func withView<Success>(_ body: (UnsafePointer<CXapianDocument>) -> Success) -> Success {
        precondition(tokenTerms.count == tokenPositions.count, "a token has a term and a position")
        return terms.withView { terms in
            booleans.withView { booleans in
                values.withView { values in
                    data.withView { data in
                        tokenTerms.withUnsafeBufferPointer { tokenTerms in
                            tokenPositions.withUnsafeBufferPointer { tokenPositions in
                                valueSlots.withUnsafeBufferPointer { slots in
                                    var document = CXapianDocument(
                                        terms: terms,
                                        token_terms: tokenTerms.baseAddress,
                                        token_positions: tokenPositions.baseAddress,
                                        token_count: tokenTerms.count,
                                        booleans: booleans,
                                        value_slots: slots.baseAddress,
                                        values: values,
                                        data: data
                                    )
                                    return body(&document)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
