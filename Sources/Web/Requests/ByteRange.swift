/// The part of a file that a `Range` header asks for (RFC 9110, 14.1.2).
enum ByteRange: Equatable, Sendable {
    /// All of it: no range was asked for, or one that needn't be obeyed (several parts, another unit).
    case all
    /// These bytes.
    case part(ClosedRange<Int>)
    /// None of the bytes asked for exist.
    case unsatisfiable

    /// What `header` asks of a file of `size` bytes.
    init(_ header: String?, size: Int) {
        guard let header, header.lowercased().hasPrefix("bytes="), !header.contains(",") else {
            self = .all
            return
        }
        let sides = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            .map(\.trimmingBlanks)
        guard sides.count == 2, let range = Self.read(sides[0], sides[1], size) else {
            self = .all
            return
        }
        self = range
    }

    /// `nil` where it isn't a range at all.
    private static func read(_ first: String, _ last: String, _ size: Int) -> ByteRange? {
        if first.isEmpty {
            guard let count = WholeNumber.read(last) else { return nil }
            return count > 0 && size > 0 ? .part(max(0, size - count)...(size - 1)) : .unsatisfiable
        }
        guard let from = WholeNumber.read(first), let to = last.isEmpty ? Int.max : WholeNumber.read(last) else {
            return nil
        }
        guard from <= to else { return nil }
        return from < size ? .part(from...min(to, size - 1)) : .unsatisfiable
    }
}
