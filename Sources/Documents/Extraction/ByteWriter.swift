/// Writes values one after the other, little endian.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ value: Double) { write(value.bitPattern) }

    /// The UTF-8 of `text`, after its length in 4 bytes.
    mutating func write(_ text: String) {
        write(UInt32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// `values`, after their count in 4 bytes.
    mutating func write(counted values: [UInt8]) {
        write(UInt32(values.count))
        bytes.append(contentsOf: values)
    }
}
