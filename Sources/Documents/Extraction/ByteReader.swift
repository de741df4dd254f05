/// Reads what ``ByteWriter`` wrote; `nil` wherever the bytes end too early.
///
/// It trusts nothing: a child that a hostile PDF has taken over may write what it likes.
struct ByteReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many bytes are left.
    var remaining: Int { bytes.count - offset }

    mutating func readUInt8() -> UInt8? { read() }
    mutating func readUInt32() -> UInt32? { read() }
    mutating func readUInt64() -> UInt64? { read() }
    mutating func readDouble() -> Double? { readUInt64().map(Double.init(bitPattern:)) }

    mutating func readString() -> String? {
        guard let length = readUInt32().map(Int.init), length <= remaining else { return nil }
        defer { offset += length }
        return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    }

    /// What `ByteWriter/write(counted:)` wrote.
    mutating func readBytes() -> [UInt8]? {
        guard let length = readUInt32().map(Int.init), length <= remaining else { return nil }
        defer { offset += length }
        return Array(bytes[offset..<offset + length])
    }

    private mutating func read<Value: FixedWidthInteger>() -> Value? {
        let size = MemoryLayout<Value>.size
        guard remaining >= size else { return nil }
        defer { offset += size }
        return bytes.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self)) }
    }
}
