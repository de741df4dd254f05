import Acts

/// An act on its way from what was read to what goes into the catalogue.
struct ActDraft {
    /// What was read, and the act's own text, page by page.
    struct Reading {
        var record: ActRecord
        var pages: [String]
    }

    private(set) var record: ActRecord
    private(set) var code: String
    private let readCode: String
    private let sha256: String
    private let text: String
    private let signature: TextSignature?

    init(_ reading: Reading, sha256: String, _ codification: Codification) {
        let whole = reading.pages.joined(separator: "\n")
        self.sha256 = sha256
        text = whole.contains { !$0.isWhitespace } ? whole : sha256
        record = reading.record
        code = codification.code(for: record, text: text)
        readCode = code
        signature = TextSignature(reading.pages)
    }

    /// Takes over what people said of this act.
    mutating func correct(_ corrections: Corrections, _ codification: Codification) {
        guard !corrections.isEmpty else { return }
        let place = ActPlace(sha256: sha256, page: record.pages.lowerBound, readCode: readCode, signature: signature)
        let found = corrections.of(place)
        guard !found.isEmpty else { return }
        for correction in found where correction.undoneCode == nil {
            correction.apply(to: &record, in: codification.profile.scheme)
        }
        code = codification.code(for: record, text: text)
        record.oldCodes = Set(found.flatMap { [$0.said.code, $0.undoneCode].compactMap(\.self) }).sorted()
    }

    /// As the catalogue keeps it.
    func finished(ordinal: Int, _ codification: Codification) -> ReadAct {
        let cited = record.citations.map { codification.cited($0, in: code) }
        var record = record
        for index in cited.indices { record.citations[index].code = cited[index].text }
        return ReadAct(
            baseCode: code,
            readCode: readCode,
            key: CitedCode(code: code)?.key,
            rank: [record.date?.value.iso ?? ReadAct.undated, sha256, String(ordinal)].joined(separator: "|"),
            record: Self.json(record),
            signature: signature,
            effects: zip(record.citations, cited).compactMap { ReadEffect($0, on: $1, by: record) }
        )
    }

    private static func json(_ record: ActRecord) -> String {
        do {
            return String(decoding: try RecordCoding.encode(record), as: UTF8.self)
        } catch {
            preconditionFailure("a record is made of values that JSON has: \(error)")
        }
    }
}

extension ReadAct {
    /// What stands for a date in the rank of an act without one.
    static let undated = "9999"

    /// The date that heads a rank, ISO; `nil` where the act has none.
    static func date(ofRank rank: String) -> String? {
        let date = rank.prefix { $0 != "|" }
        return date == undated ? nil : String(date)
    }
}
