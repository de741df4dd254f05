import Xapian

/// The distinct terms of a document, each with an index: an open hash table over ``Xapian/Strings``.
///
/// One is kept and emptied for each document, so that filling it asks for no memory.
struct TermTable {
    private(set) var terms = Strings()
    private var slots: [UInt32]
    /// A slot counts only where its stamp is the present one: emptying is raising the stamp.
    private var stamps: [UInt32]
    private var stamp: UInt32 = 1

    init() {
        slots = Array(repeating: 0, count: 4096)
        stamps = Array(repeating: 0, count: 4096)
    }

    mutating func removeAll() {
        terms.removeAll()
        stamp &+= 1
        if stamp == 0 {
            stamps = Array(repeating: 0, count: stamps.count)
            stamp = 1
        }
    }

    /// The index of the term that is `prefix` and then the bytes of `word` in `range`.
    mutating func index(_ prefix: String, _ word: [UInt8], _ range: Range<Int>) -> UInt32 {
        if terms.count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: Self.hash(prefix, word, range)) & (slots.count - 1)
        while stamps[slot] == stamp {
            if terms.isEqual(at: Int(slots[slot]), to: prefix, word, range) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        stamps[slot] = stamp
        slots[slot] = UInt32(terms.count)
        terms.append(prefix, word, range)
        return slots[slot]
    }

    private mutating func grow() {
        let old = terms
        slots = Array(repeating: 0, count: slots.count * 2)
        stamps = Array(repeating: 0, count: stamps.count * 2)
        stamp = 1
        terms.removeAll()
        for index in 0..<old.count {
            let term = Array(old[index].utf8)
            _ = self.index("", term, 0..<term.count)
        }
    }

    /// FNV-1a.
    private static func hash(_ prefix: String, _ word: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        if !prefix.isEmpty {
            for byte in prefix.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        word.withUnsafeBufferPointer { word in
            for byte in word[range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return hash ^ (hash >> 32)
    }
}
