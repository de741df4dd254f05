import Acts
import GRDB

/// What the check of the numbered series needs of an act.
struct SeriesAct: Sendable {
    /// Its number in the catalogue.
    var id: Int64
    var code: String
    var baseCode: String
    /// Which series it belongs to.
    var series: Series
    var year: Int
    var number: Int
    /// A bis letter, or nothing.
    var letter: String
    /// Whether the number prints its year, as those of annual series do.
    var printsYear: Bool
    /// ISO, to the day.
    var date: String?
    /// How sure the date is by the act alone.
    var dateConfidence: Double
    /// Whether it was offered as a copy of an act with the same number.
    var isCopy: Bool
    /// What its neighbours said of its date when they were asked last.
    var neighbours: NeighbourWitness?

    /// Whose numbers run together.
    struct Series: Sendable, Hashable, Comparable {
        /// The initials in the code.
        var issuer: String
        /// The type's slug.
        var type: String
        /// For minutes, `ORD`, `EXT` or `SOL`: each kind of session has a series of its own.
        var session: String

        static func < (left: Series, right: Series) -> Bool {
            (left.issuer, left.type, left.session) < (right.issuer, right.type, right.session)
        }
    }
}

extension SeriesAct {
    /// The numbered acts of known types, in the order of their series, year, number and code.
    static func fetchAll(_ database: Database) throws -> [SeriesAct] { try fetchAll(database, of: [""]) }

    /// Of them, those whose codes begin as one of `beginnings`.
    static func fetchAll(_ database: Database, of beginnings: Set<String>) throws -> [SeriesAct] {
        let sql = """
            SELECT id, neighbours, code, base_code, record ->> '$.type.value' AS type, record ->> '$.year.value' AS year,
                record ->> '$.number.value.value' AS number, coalesce(record ->> '$.number.value.letter', '') AS letter,
                record ->> '$.number.value.year' IS NOT NULL AS prints_year, record ->> '$.date.value' AS date,
                coalesce(record ->> '$.date.confidence', 0.0) AS date_confidence,
                EXISTS (SELECT 1 FROM copy c JOIN act o ON o.id = iif(c.first = act.id, c.second, c.first)
                    WHERE act.id IN (c.first, c.second) AND o.base_code = act.base_code) AS is_copy
            FROM act WHERE record ->> '$.number.value.value' IS NOT NULL AND record ->> '$.year.value' IS NOT NULL
                AND record ->> '$.type.value' != 'otro' AND base_code >= ?1 AND base_code < ?1 || char(0x10FFFF)
            """
        let acts = try beginnings.sorted().flatMap { beginning in
            try Row.fetchAll(database, sql: sql, arguments: [beginning]).compactMap(SeriesAct.init)
        }
        return acts.sorted {
            ($0.series, $0.year, $0.number, $0.letter, $0.code) < ($1.series, $1.year, $1.number, $1.letter, $1.code)
        }
    }

    private init?(_ row: Row) {
        let baseCode: String = row["base_code"]
        let type: String = row["type"]
        let parts = baseCode.split(separator: "-")
        guard let issuer = parts.first, let letters = ActType(rawValue: type)?.letters,
            let place = parts.firstIndex(of: Substring(letters))
        else { return nil }
        let kinds: Set<Substring> = ["ORD", "EXT", "SOL"]
        let session =
            type == ActType.actaDeSesion.rawValue ? parts[place...].dropFirst(2).first { kinds.contains($0) } : nil
        let neighbours: String? = row["neighbours"]
        self.init(
            id: row["id"],
            code: row["code"],
            baseCode: baseCode,
            series: Series(issuer: String(issuer), type: type, session: session.map(String.init) ?? ""),
            year: row["year"],
            number: row["number"],
            letter: row["letter"],
            printsYear: row["prints_year"],
            date: row["date"],
            dateConfidence: row["date_confidence"],
            isCopy: row["is_copy"],
            neighbours: neighbours.flatMap(NeighbourWitness.init)
        )
    }
}
