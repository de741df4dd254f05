package import Acts
import Foundation

/// Takes corrections of acts in, and back; the index follows at once.
package struct Correcting {
    /// A value that is to hold.
    package struct Wish: Sendable {
        package var field: CorrectedField
        /// As ``CorrectedField`` says; empty for none.
        package var value: String

        package init(field: CorrectedField, value: String) {
            self.field = field
            self.value = value
        }
    }

    /// Who corrects, when and why.
    package struct Author: Sendable {
        package var name: String
        /// ISO 8601, UTC.
        package var time: String
        package var reason: String

        package init(name: String, time: String, reason: String) {
            self.name = name
            self.time = time
            self.reason = reason
        }
    }

    /// What became of an act.
    package struct Done: Sendable, Equatable {
        package var oldCode: String
        package var code: String
        /// How many values were corrected, or taken back.
        package var count: Int
    }

    private let folder: ArchiveFolder
    private let scheme: SubjectScheme
    private let makeExtraction: () throws -> ActExtraction

    package init(_ folder: ArchiveFolder, scheme: SubjectScheme, extraction: @escaping () throws -> ActExtraction) {
        self.folder = folder
        self.scheme = scheme
        makeExtraction = extraction
    }

    /// Corrects values of the act with `code`.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`, or `badValue` where a field can't have the value.
    package func correct(_ code: String, _ wishes: [Wish], by author: Author) throws -> Done {
        try writing { catalogue in
            let act = try known(code, in: catalogue)
            let corrections = try wishes.map { try correction(of: act, $0, by: author) }
            let documents = try holding(act, in: catalogue)
            try catalogue.correct(corrections, staling: documents)
            try readAgain(documents, in: catalogue)
            return try done(act, corrections.count, in: catalogue)
        }
    }

    /// Takes back what was last said of the act with `code`: of those fields, or of all where none is named.
    package func undo(_ code: String, _ fields: [CorrectedField], by author: Author) throws -> Done {
        try writing { catalogue in
            let act = try known(code, in: catalogue)
            let undone = try held(fields, of: act, in: catalogue)
            guard !undone.isEmpty else { throw ArchiveError.nothingToUndo(act.code) }
            let documents = try holding(act, in: catalogue)
            try catalogue.correct([], undone: undone, by: author.name, at: author.time, staling: documents)
            try readAgain(documents, in: catalogue)
            return try done(act, undone.count, in: catalogue)
        }
    }

    /// The last correction of each of `fields` that holds for the act, ready to be taken back.
    private func held(
        _ fields: [CorrectedField],
        of act: CorrectableAct,
        in catalogue: Catalogue
    ) throws -> [Correction] {
        let holding = try Corrections(catalogue.correctionList()).of(act.place).filter {
            fields.isEmpty || fields.contains($0.said.field)
        }
        return Dictionary(holding.map { ($0.said.field, $0) }, uniquingKeysWith: { $1 }).values.map { correction in
            var undone = correction
            undone.undoneCode = act.code
            return undone
        }
    }

    /// Takes in the corrections of a text that ``CorrectionText`` wrote; those that are there already stay as they are.
    ///
    /// - Returns: How many were new.
    package func take(_ text: String) throws -> Int {
        let given = try CorrectionText.read(text)
        return try writing { catalogue in
            let known = Set(try catalogue.correctionList().map { CorrectionText.line($0) })
            let fresh = given.filter { !known.contains(CorrectionText.line($0)) }
            guard !fresh.isEmpty else { return 0 }
            let documents = try catalogue.documents(of: fresh)
            try catalogue.correct(fresh, staling: documents)
            try readAgain(documents, in: catalogue)
            return fresh.count
        }
    }

    /// All corrections that hold, as text.
    package static func text(in folder: ArchiveFolder) throws -> String {
        let catalogue = try Catalogue(reading: folder)
        return try Catalogue.explaining(folder) { CorrectionText.write(try catalogue.correctionList()) }
    }

    private func known(_ code: String, in catalogue: Catalogue) throws -> CorrectableAct {
        guard let act = try catalogue.correctable(code) else { throw ArchiveError.unknownCode(code) }
        return act
    }

    private func correction(of act: CorrectableAct, _ wish: Wish, by author: Author) throws -> Correction {
        var trial = act.record
        guard trial.correct(wish.field, to: wish.value, in: scheme) else { throw ArchiveError.badCorrection(wish) }
        return Correction(
            place: act.place,
            said: AppliedCorrection(
                field: wish.field,
                value: wish.value,
                before: act.record.written(wish.field),
                by: author.name,
                at: author.time,
                reason: author.reason,
                code: act.code
            )
        )
    }

    /// The document that holds the act, and those that hold a copy.
    private func holding(_ act: CorrectableAct, in catalogue: Catalogue) throws -> [Int64] {
        try catalogue.documents(of: [Correction(place: act.place, said: .none)])
    }

    private func readAgain(_ documents: [Int64], in catalogue: Catalogue) throws {
        var extraction = try makeExtraction()
        extraction.corrections = try catalogue.corrections()
        let acts = try documents.map { id in
            let (sha256, pages) = try catalogue.text(ofDocument: id)
            return (documentID: id, acts: extraction.acts(pages, sha256: sha256))
        }
        try catalogue.replaceActs(acts)
        try catalogue.settleEffects()
        try catalogue.askNeighbours()
        try catalogue.findCopies()
        try Follower(folder: folder, catalogue: catalogue, jobs: 1).follow { _, _ in }
    }

    private func done(_ act: CorrectableAct, _ count: Int, in catalogue: Catalogue) throws -> Done {
        Done(oldCode: act.code, code: try catalogue.code(of: act.place) ?? act.code, count: count)
    }

    private func writing<Success>(_ body: (Catalogue) throws -> Success) throws -> Success {
        guard FileManager.default.fileExists(atPath: folder.catalogue) else { throw ArchiveError.noIndex(folder) }
        let lock = try WriterLock(folder)
        defer { withExtendedLifetime(lock) {} }
        return try Catalogue.explaining(folder) { try body(Catalogue(writing: folder)) }
    }
}

extension AppliedCorrection {
    /// Of an act of which nothing is said yet.
    fileprivate static var none: AppliedCorrection {
        AppliedCorrection(field: .title, value: "", before: "", by: "", at: "", reason: "", code: "")
    }
}

extension ArchiveError {
    fileprivate static func badCorrection(_ wish: Correcting.Wish) -> ArchiveError {
        ArchiveError(
            .badValue,
            es: "«\(wish.value)» no es un valor de \(wish.field.rawValue). Se espera: \(wish.field.expected.es).",
            en: "“\(wish.value)” is no value of \(wish.field.rawValue). Expected: \(wish.field.expected.en)."
        )
    }

    fileprivate static func nothingToUndo(_ code: String) -> ArchiveError {
        ArchiveError(
            .badValue,
            es: "\(code) no tiene esa corrección: no hay nada que deshacer.",
            en: "\(code) has no such correction: there is nothing to undo."
        )
    }
}

extension CorrectedField {
    /// What a value looks like, for people.
    package var expected: Message {
        switch self {
        case .type: list(ActType.allCases.map(\.rawValue))
        case .number: Message(es: "como está impreso, 646-2020-MDSJ", en: "as printed, 646-2020-MDSJ")
        case .year: Message(es: "cuatro cifras, 2020", en: "four figures, 2020")
        case .date: Message(es: "2020-06-12, 2020-06 o 2020", en: "2020-06-12, 2020-06 or 2020")
        case .issuer, .title, .kind: Message(es: "un texto", en: "a text")
        case .subjects: Message(es: "códigos del esquema, TRI-02,COM-01", en: "codes of the scheme, TRI-02,COM-01")
        case .status: list(ActStatus.allCases.map(\.rawValue))
        }
    }

    private func list(_ values: [String]) -> Message {
        let all = values.joined(separator: ", ")
        return Message(es: all, en: all)
    }
}
