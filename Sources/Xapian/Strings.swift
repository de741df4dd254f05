import CXapianShim

/// Several byte strings, kept one after the other: cheap to fill, cheap to hand to Xapian.
public struct Strings: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [UInt32] = []

    /// No strings.
    public init() {}

    /// How many there are.
    public var count: Int { ends.count }

    /// Appends the UTF-8 of `text`.
    public mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(bytes.count))
    }

    /// Appends `prefix` and then the bytes of `word` in `range`, as one string.
    public mutating func append(_ prefix: String, _ word: [UInt8], _ range: Range<Int>) {
        if !prefix.isEmpty { bytes.append(contentsOf: prefix.utf8) }
        word.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
        ends.append(UInt32(bytes.count))
    }

    /// The string at `index`.
    public subscript(index: Int) -> String {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }

    /// Whether the string at `index` is `prefix` and then the bytes of `word` in `range`.
    public func isEqual(at index: Int, to prefix: String, _ word: [UInt8], _ range: Range<Int>) -> Bool {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        let middle = start + prefix.utf8.count
        guard Int(ends[index]) - middle == range.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { word in
                bytes[middle..<(middle + range.count)].elementsEqual(word[range])
                    && bytes[start..<middle].elementsEqual(prefix.utf8)
            }
        }
    }

    /// Forgets all strings, and keeps the room they took.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}

extension Strings {
    /// Lends them to `body` as C sees them.
    func withView<Success>(_ body: (CXapianStrings) -> Success) -> Success {
        bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { ends in
                body(CXapianStrings(bytes: bytes.baseAddress, ends: ends.baseAddress, count: ends.count))
            }
        }
    }
}

extension Array where Element == UInt8 {
    /// Lends the bytes to `body` as C sees them.
    func withView<Success>(_ body: (CXapianBytes) -> Success) -> Success {
        withUnsafeBufferPointer { body(CXapianBytes(bytes: $0.baseAddress, count: $0.count)) }
    }
}

extension String {
    /// Lends its UTF-8 to `body` as C sees it.
    func withView<Success>(_ body: (CXapianBytes) -> Success) -> Success {
        Array(utf8).withView(body)
    }
}

extension CXapianBytes {
    /// A copy.
    var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}

extension CXapianStrings {
    /// A copy of each, as text.
    var array: [String] {
        let bytes = UnsafeBufferPointer(start: bytes, count: count == 0 ? 0 : Int(ends?[count - 1] ?? 0))
        let ends = UnsafeBufferPointer(start: ends, count: count)
        return ends.indices.map { index in
            let start = index == 0 ? 0 : Int(ends[index - 1])
            return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
        }
    }
}
