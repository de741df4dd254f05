/// The code of an act that another one cites, as far as the citation tells it.
///
/// The year is often left out: `Ordenanza N° 602` is an act of some year. A citation that prints no initials is of an act
/// of the issuer that cites.
package struct CitedCode: Hashable, Sendable {
    /// Issuer, type and number: `MDSJ-ORD-0602`.
    package var key: String
    package var year: Int?

    /// What stands for a year that isn't told.
    private static let anyYear = "*"

    init(issuer: String, type: ActType, year: Int?, number: String) {
        key = [issuer, type.letters, number].joined(separator: "-")
        self.year = year
    }

    /// The code of an act with a number, taken apart; `nil` for minutes and for acts without one.
    ///
    /// The `-2` of an act whose number an earlier one prints is left out.
    package init?(code: String) {
        let parts = code.split(separator: "-")
        guard parts.count >= 4, parts[1] != ActType.actaDeSesion.letters, !parts[3].hasPrefix("SN") else { return nil }
        guard parts[2] == Self.anyYear || Int(parts[2]) != nil else { return nil }
        key = [parts[0], parts[1], parts[3]].joined(separator: "-")
        year = Int(parts[2]).flatMap { $0 == 0 ? nil : $0 }
    }

    /// `MDSJ-ORD-2018-0602`; `MDSJ-ORD-*-0602` where the year isn't told.
    package var text: String {
        var parts = key.split(separator: "-").map(String.init)
        parts.insert(year.map(Codification.padded) ?? Self.anyYear, at: 2)
        return parts.joined(separator: "-")
    }

    /// Whether the act with `code` may be meant.
    package func names(_ code: String) -> Bool {
        guard let other = CitedCode(code: code), other.key == key else { return false }
        return year == nil || other.year == nil || year == other.year
    }
}

extension Codification {
    /// The code of the act that `citation` names, in an act whose own code is `code`.
    package func cited(_ citation: Citation, in code: String) -> CitedCode {
        CitedCode(
            issuer: citedIssuer(citation.number.suffix, in: code),
            type: citation.type,
            year: citation.year ?? citation.number.year,
            number: Self.number(citation.number)
        )
    }

    private func citedIssuer(_ suffix: String?, in code: String) -> String {
        let citing = code.split(separator: "-").first.map(String.init) ?? "XX"
        guard let printed = Self.sanitized(suffix) else { return citing }
        return profile.aliases.contains(printed) ? Self.sanitized(profile.initials) ?? citing : printed
    }
}
