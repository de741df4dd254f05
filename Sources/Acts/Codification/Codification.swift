import Analysis

/// Gives acts their codes: `MDSJ-ORD-2020-0646`.
///
/// A code is the issuer's initials, three letters for the type, the year and the number with at least four digits and
/// its letter. It depends on the act alone, never on the order in which acts come.
package struct Codification: Sendable {
    /// Whose archive it is.
    package var profile: ArchiveProfile

    package init(profile: ArchiveProfile = ArchiveProfile()) { self.profile = profile }

    /// The code of the act that `record` describes and `text` is the whole text of.
    ///
    /// The text tells acts without a number apart.
    package func code(for record: ActRecord, text: String) -> String {
        var parts = [initials(of: record), record.type.value.letters, year(of: record)]
        if record.type.value == .actaDeSesion, let kind = record.session?.kind { parts.append(kind.letters) }
        parts.append(record.number.map { Self.number($0.value) } ?? Self.unnumbered(text))
        return parts.joined(separator: "-")
    }

    /// The archive's own initials for its own acts; else those in the number; else `XX`.
    private func initials(of record: ActRecord) -> String {
        let printed = Self.sanitized(record.number?.value.suffix)
        let own = Self.sanitized(profile.initials)
        let isOwn = printed.map { $0 == own || profile.aliases.contains($0) } ?? false
        if let own, isOwn || !isAnothers(record) { return own }
        return printed ?? Self.sanitized(record.issuer?.value.initials) ?? own.flatMap { isAnothers(record) ? nil : $0 }
            ?? "XX"
    }

    /// Whether the act says for sure that another body issued it.
    ///
    /// A letter amiss doesn't make it another's.
    private func isAnothers(_ record: ActRecord) -> Bool {
        guard let name = profile.issuer, let issuer = record.issuer, issuer.confidence >= 0.8 else { return false }
        let own = FoldedName(name).letters
        let limit = own.count / 10
        return Approximation.distance(FoldedName(issuer.value.name).letters, own, within: limit) > limit
    }

    private func year(of record: ActRecord) -> String { Self.padded(record.year?.value ?? 0) }

    static func number(_ number: ActNumber) -> String {
        padded(number.value) + (sanitized(number.letter) ?? "")
    }

    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    static func sanitized(_ letters: String?) -> String? {
        guard let letters else { return nil }
        let plain = FoldedText(letters).bytes.filter(\.isWordByte)
        return plain.isEmpty ? nil : String(decoding: plain, as: UTF8.self).uppercased()
    }

    /// `SN` and the first six hexadecimal digits of the 64-bit FNV-1a hash of the folded text, its blanks left out.
    private static func unnumbered(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in FoldedText(text).bytes where !byte.isBlank && !byte.isLineEnd {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        let whole = String(repeating: "0", count: 16 - digits.count) + digits
        return "SN" + whole.prefix(6)
    }
}
