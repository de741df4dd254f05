import Acts
import GRDB

/// The coverage of an archive: what it holds, and what no search can find.
package struct ArchiveStatistics: Sendable {
    /// How many acts of a type a year has.
    package struct SeriesYear: Sendable, Equatable {
        /// The type's slug.
        package var type: String
        /// `nil`: acts whose year isn't known.
        package var year: Int?
        package var acts: Int
    }

    package var documents = 0
    package var files = 0
    package var unreadable = 0
    package var pages = 0
    package var pagesWithoutText = 0
    package var acts = 0
    package var actsWithoutDate = 0
    package var actsWithoutNumber = 0
    package var actsWithoutTitle = 0
    /// Ordered by type, then year.
    package var series: [SeriesYear] = []
    /// The documentary series that are configured, in the scheme's order, and their acts.
    package var documentarySeries: [(series: DocumentarySeries, acts: Int)] = []
    /// Acts by subject, the most frequent first; an act with several counts in each.
    package var subjects: [(subject: NamedCode, acts: Int)] = []
    /// Pages by how their text was had.
    package var extraction: [(name: String, pages: Int)] = []

    /// Counts what the catalogue of `folder` holds.
    package init(_ folder: ArchiveFolder, _ configuration: ArchiveConfiguration = ArchiveConfiguration()) throws {
        let catalogue = try Catalogue(reading: folder)
        self = try Catalogue.explaining(folder) { try catalogue.pool.read { try ArchiveStatistics(counting: $0) } }
        documentarySeries = configuration.series.map { series in
            let types = series.types.map(\.rawValue)
            let acts = self.series.filter { types.contains($0.type) }.reduce(0) { $0 + $1.acts }
            return (series, acts)
        }
    }

    private init(counting database: Database) throws {
        func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: "SELECT count(*) FROM " + sql) ?? 0 }
        documents = try count("document")
        files = try count("file")
        unreadable = try count("document WHERE failure IS NOT NULL") + count("file WHERE failure IS NOT NULL")
        pages = try count("page")
        pagesWithoutText = try count("page WHERE extraction = 'none'")
        acts = try count("act")
        actsWithoutDate = try count("act WHERE record ->> '$.date.value' IS NULL")
        actsWithoutNumber = try count("act WHERE record ->> '$.number.value.printed' IS NULL")
        actsWithoutTitle = try count("act WHERE record ->> '$.title.value' IS NULL")
        series = try Self.series(database)
        subjects = try Self.subjects(database)
        extraction = try Row.fetchAll(
            database,
            sql: "SELECT extraction, count(*) AS pages FROM page GROUP BY 1 ORDER BY 2 DESC, 1"
        ).map { ($0["extraction"], $0["pages"]) }
    }

    private static func series(_ database: Database) throws -> [SeriesYear] {
        let sql = """
            SELECT record ->> '$.type.value' AS type, record ->> '$.year.value' AS year, count(*) AS acts
            FROM act GROUP BY 1, 2 ORDER BY 1, 2
            """
        return try Row.fetchAll(database, sql: sql).map {
            SeriesYear(type: $0["type"], year: $0["year"], acts: $0["acts"])
        }
    }

    private static func subjects(_ database: Database) throws -> [(subject: NamedCode, acts: Int)] {
        let sql = """
            SELECT s.value ->> '$.value.code' AS code, s.value ->> '$.value.name' AS name, count(*) AS acts
            FROM act, json_each(act.record, '$.subjects') s GROUP BY 1, 2 ORDER BY 3 DESC, 1
            """
        return try Row.fetchAll(database, sql: sql).map {
            (NamedCode(code: $0["code"], name: $0["name"]), $0["acts"])
        }
    }

    /// As JSON, with `format_version`.
    package var json: JSONValue {
        .object([
            JSONValue.formatVersion.0: JSONValue.formatVersion.1,
            "documents": .integer(documents), "files": .integer(files), "unreadable": .integer(unreadable),
            "pages": .integer(pages), "pages_without_text": .integer(pagesWithoutText), "acts": .integer(acts),
            "acts_without_date": .integer(actsWithoutDate), "acts_without_number": .integer(actsWithoutNumber),
            "acts_without_title": .integer(actsWithoutTitle),
            "series": .array(
                series.map { series in
                    .object([
                        "type": .string(series.type), "year": .optional(series.year), "acts": .integer(series.acts),
                    ])
                }
            ),
            "documentary_series": .array(
                documentarySeries.map { series, acts in
                    guard case .object(var fields) = series.json else { return .null }
                    fields["acts"] = .integer(acts)
                    return .object(fields)
                }
            ),
            "subjects": .array(
                subjects.map { subject, acts in
                    .object([
                        "code": .string(subject.code), "name": .string(subject.name), "acts": .integer(acts),
                    ])
                }
            ),
            "extraction": .array(
                extraction.map { name, pages in
                    .object(["extraction": .string(name), "pages": .integer(pages)])
                }
            ),
        ])
    }
}
