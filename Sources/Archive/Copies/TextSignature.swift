import Analysis
import Foundation

/// What tells how alike two texts are, in 256 bytes: a MinHash of their runs of three words.
///
/// Words are folded, so that case and accents don't count. A page recognised twice shares most of its runs: one word in
/// twenty misread leaves three runs in four. One hash a run, its highest bits choosing the bucket that keeps the least
/// (Li, Owen, Zhang 2012, "One permutation hashing").
struct TextSignature: Sendable, Equatable {
    private static let buckets = 64
    private static let bucketBits = 6
    private static let empty = UInt32.max
    /// A text with fewer runs says too little to be compared.
    private static let leastRuns = 12

    private let least: [UInt32]

    /// `nil` where the text is too short to tell it from others.
    init?(_ pages: [String]) {
        var least = [UInt32](repeating: Self.empty, count: Self.buckets)
        var words: (UInt64, UInt64) = (0, 0)
        var runs = 0
        var tokens = Tokens()
        for var page in pages {
            tokens.removeAll()
            page.withUTF8 { tokens.append(Span(_unsafeElements: $0)) }
            for index in 0..<tokens.count {
                let word = Self.hash(tokens.bytes[tokens.range(index)])
                let run = Self.mix(words.0 &* 31 &+ words.1 &* 17 &+ word)
                words = (words.1, word)
                runs += 1
                let bucket = Int(run >> (64 - UInt64(Self.bucketBits)))
                least[bucket] = min(least[bucket], UInt32(truncatingIfNeeded: run))
            }
        }
        guard runs >= Self.leastRuns else { return nil }
        self.least = least
    }

    /// Reads what ``bytes`` gives; `nil` where it is anything else.
    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.buckets * 4 else { return nil }
        let bytes = Array(bytes)
        least = stride(from: 0, to: bytes.count, by: 4).map { start in
            (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
        }
    }

    var bytes: [UInt8] { least.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) } } }

    /// As text.
    var base64: String { Data(bytes).base64EncodedString() }

    /// Reads what ``base64`` gives; `nil` where it is anything else.
    init?(base64: String) {
        guard let data = Data(base64Encoded: base64) else { return nil }
        self.init(bytes: data)
    }

    /// The share of runs of three words that two texts have in common, estimated: 0 to 1.
    func similarity(to other: TextSignature) -> Double {
        var (same, used) = (0, 0)
        for index in 0..<Self.buckets where least[index] != Self.empty || other.least[index] != Self.empty {
            used += 1
            if least[index] == other.least[index] { same += 1 }
        }
        return used == 0 ? 0 : Double(same) / Double(used)
    }

    /// FNV-1a.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// Spreads a hash over all bits (the finaliser of SplitMix64).
    private static func mix(_ hash: UInt64) -> UInt64 {
        var hash = hash
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }
}
