/// Puts the issuer's initials in a number right where recognition has misread one letter: `MPO/U` under the letterhead of
/// a municipality whose initials are `MPQ`.
///
/// The evidence keeps what is printed.
struct InitialsMending {
    /// The initials that the issuer's acts may bear.
    private let wanted: [[UInt8]]

    /// For the acts of the municipality with this name.
    init(issuer name: String) {
        let words = name.split(separator: " ").map { String($0) }
        guard words.count > 3, words[0] == "Municipalidad" else {
            wanted = []
            return
        }
        let place = Capitals.initials(of: words.dropFirst(2).joined(separator: " "))
        let level = words[1].prefix(1)
        wanted = ["M\(level)\(place)", "GL\(level)\(place)", "C\(level)\(place)"].map { Array($0.utf8) }
    }

    /// `number` with its initials mended, where they needed it.
    func mended(_ number: ActNumber) -> ActNumber {
        let runs = runs(of: Array(number.printed.utf8))
        guard !runs.contains(where: { wanted.contains($0.letters) }) else { return number }
        for run in runs {
            guard let right = wanted.first(where: { Self.isMisread(run.letters, $0) }) else { continue }
            return replaced(run.range, by: right, in: number)
        }
        return number
    }

    private func replaced(_ range: Range<Int>, by right: [UInt8], in number: ActNumber) -> ActNumber {
        var bytes = Array(number.printed.utf8)
        let old = String(decoding: bytes[range], as: UTF8.self).uppercased()
        bytes.replaceSubrange(range, with: right)
        var mended = number
        mended.printed = String(decoding: bytes, as: UTF8.self)
        if number.suffix == nil || number.suffix == old { mended.suffix = String(decoding: right, as: UTF8.self) }
        return mended
    }

    /// Runs of capitals and figures with at least two letters, behind the first run of figures.
    private func runs(of bytes: [UInt8]) -> [(range: Range<Int>, letters: [UInt8])] {
        var runs: [(range: Range<Int>, letters: [UInt8])] = []
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].prefix(while: Self.isWord).endIndex
            let letters = bytes[index..<end].map { Self.capital($0) }
            if letters.count(where: { $0 >= 0x41 }) >= 2 { runs.append((index..<end, letters)) }
            index = max(end, index + 1)
        }
        return runs
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || capital(byte) != byte || (0x41...0x5A).contains(byte)
    }

    private static func capital(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

    /// Whether `read` is `right` with one letter taken for another that looks like it, or read twice (`MPOQ`).
    static func isMisread(_ read: [UInt8], _ right: [UInt8]) -> Bool {
        if read.count == right.count {
            let amiss = zip(read, right).filter { $0 != $1 }
            return amiss.count == 1 && right.count > 2 && amiss.allSatisfy { look($0.0) == look($0.1) }
        }
        guard read.count == right.count + 1, right.count > 2 else { return false }
        return read.indices.contains { index in
            let isDouble = [index - 1, index + 1].contains {
                read.indices.contains($0) && look(read[$0]) == look(read[index])
            }
            return isDouble && Array(read[..<index] + read[(index + 1)...]) == right
        }
    }

    /// Letters and figures that recognition takes for each other, by one of them.
    private static func look(_ byte: UInt8) -> UInt8 {
        for group in groups where group.contains(byte) { return group[0] }
        return byte
    }

    private static let groups = ["OQ0DCG9", "I1LJT", "UVY", "B8RPF", "S5", "Z2", "MNHW", "EF"].map { Array($0.utf8) }
}
