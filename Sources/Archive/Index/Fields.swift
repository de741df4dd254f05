/// Writes strings and numbers one after the other.
///
/// A number is four bytes, the low one first; a string is its length plus one as a number,
/// then its UTF-8; 0 in place of a length is no string at all.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func write(_ text: String) {
        write(UInt32(text.utf8.count + 1))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(_ text: String?) {
        if let text { write(text) } else { write(UInt32(0)) }
    }
}

/// Reads what ``FieldWriter`` wrote.
///
/// Each call gives `nil` where the bytes are anything else.
struct FieldReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        defer { index += 4 }
        return (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
    }

    mutating func string() -> String? { optional() ?? nil }

    /// `.some(nil)` is a string that isn't there.
    mutating func optional() -> String?? {
        guard let length = number() else { return nil }
        guard length > 0 else { return .some(nil) }
        let end = index + Int(length) - 1
        guard end <= bytes.count else { return nil }
        defer { index = end }
        return .some(String(decoding: bytes[index..<end], as: UTF8.self))
    }
}
