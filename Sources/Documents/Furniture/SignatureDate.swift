/// The date of a digital signature: a day, and a time to the second.
enum SignatureDate {
    /// The shapes that programs write, a digit as `0`; seconds make them unlike any date in an act.
    private static let shapes = [
        "00.00.0000 00:00:00", "0000/00/00 00:00:00", "00/00/0000 00:00:00", "0000.00.00 00:00:00",
        "00-00-0000 00:00:00",
    ]
    .map { Array($0.utf8) }

    /// Where the first one stands in folded text, with its time zone.
    static func find(in bytes: [UInt8]) -> Range<Int>? {
        guard bytes.count >= 19 else { return nil }
        for start in 0...bytes.count - 19 where isDigit(bytes[start]) {
            guard shapes.contains(where: { matches($0, bytes, at: start) }) else { continue }
            var end = start + 19
            while end < bytes.count, isZone(bytes[end]) { end += 1 }
            return start..<end
        }
        return nil
    }

    private static func matches(_ shape: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
        shape.indices.allSatisfy { shape[$0] == 0x30 ? isDigit(bytes[start + $0]) : shape[$0] == bytes[start + $0] }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// What a time zone consists of: ` -05:00`, `-0500`, `+01'00'`.
    private static func isZone(_ byte: UInt8) -> Bool {
        isDigit(byte) || [0x20, 0x2B, 0x2D, 0x3A, 0x27].contains(byte)
    }
}
