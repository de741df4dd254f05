package import Acts
package import Documents

/// Turns a file into what goes into the catalogue: its pages' text, and the acts in them.
package struct ActExtraction: Sendable {
    /// The version of the rules that read records.
    ///
    /// Raised with them: then kept text is read again.
    private static let version = "8"

    /// What the records hang on beside the text: the rules' version, and what is configured.
    ///
    /// Where it changes, kept text is read again.
    static func rules(of profile: ArchiveProfile) -> String {
        let scheme = profile.scheme == .municipal ? "" : profile.scheme.text
        let names = [profile.issuer, profile.initials, profile.ubigeo].map { $0 ?? "" }
        let mayors = profile.officeholders.map { "\($0.name) \($0.from.iso) \($0.to?.iso ?? "")" }
        let configured = names + profile.aliases.sorted() + [scheme] + mayors
        return configured.allSatisfy(\.isEmpty) ? version : ([version] + configured).joined(separator: "\u{1F}")
    }

    let documents: DocumentReader
    let profile: ArchiveProfile
    /// What people said of acts.
    var corrections = Corrections()

    package init(documents: DocumentReader, profile: ArchiveProfile) {
        self.documents = documents
        self.profile = profile
    }

    /// Reads the file at `path`; `isKnown` tells of a hash whether such a document was read before.
    func read(_ path: String, isKnown: (String) -> Bool) -> ReadFile.Outcome {
        switch documents.load(path) {
        case .failure(let failure): .failed(FailureNote(failure))
        case .success(let file): .document(isKnown(file.sha256) ? known(file) : document(file))
        }
    }

    private func known(_ file: DocumentFile) -> ReadDocument {
        ReadDocument(sha256: file.sha256, size: file.bytes.count, extraction: "none", pages: [], acts: [])
    }

    private func document(_ file: DocumentFile) -> ReadDocument {
        var document = known(file)
        switch documents.content(of: file) {
        case .failure(let failure):
            document.failure = FailureNote(failure)
        case .success(let content):
            document.encoding = content.encoding?.rawValue
            document.extraction = content.extraction
            document.pages = content.pages.map(ReadDocument.Page.init)
            document.acts = acts(content.pages.map(KeptPage.init), sha256: file.sha256)
        }
        return document
    }

    /// The acts on `pages`, of the document with this hash, as people corrected them.
    func acts(_ pages: [KeptPage], sha256: String) -> [ReadAct] {
        readings(pages).enumerated().map { index, read in
            var act = ActDraft(read, sha256: sha256, codification)
            act.correct(corrections, codification)
            return act.finished(ordinal: index + 1, codification)
        }
    }

    /// The records of the acts on `pages`, each with the code that its values give.
    ///
    /// The code of an act without number has a hash of its text in it; where there is no text either, of its document.
    package func records(_ pages: [KeptPage], sha256: String) -> [(record: ActRecord, code: String)] {
        readings(pages).map { read in
            let act = ActDraft(read, sha256: sha256, codification)
            return (act.record, act.code)
        }
    }

    private var codification: Codification { Codification(profile: profile) }

    private func readings(_ pages: [KeptPage]) -> [ActDraft.Reading] {
        let pages = pages.map { PageText(number: $0.number, text: $0.ownText) }
        return ActReader(profile: profile).read(pages).map { record in
            ActDraft.Reading(
                record: record,
                pages: pages.filter { record.pages.contains($0.number) }.map { record.ownText(of: $0) }
            )
        }
    }
}

extension ReadDocument.Page {
    init(_ page: DocumentPage) {
        number = page.number
        extraction = page.extraction.name
        text = page.text
        quality = page.quality
        imageCoverage = page.imageCoverage
        furniture = page.furniture
        need = page.recognitionNeed?.rawValue
        failure = page.extraction == .unreadable ? .damagedPage : nil
    }
}

extension FailureNote {
    static var damagedPage: FailureNote {
        let reason = PageFault.Reason.damagedPage
        return FailureNote(code: reason.rawValue, message: PageFault(path: "", reason: reason).message)
    }
}

extension KeptPage {
    package init(_ page: DocumentPage) {
        self.init(number: page.number, text: page.text, furniture: page.furniture)
    }
}

extension FailureNote {
    init(_ failure: DocumentFailure) {
        code = failure.code.rawValue
        message = Message(es: failure.spanish, en: failure.english)
    }
}

extension PageExtraction {
    /// As the contract and the catalogue name it.
    package var name: String {
        switch self {
        case .textLayer: "text-layer"
        case .plainText: "plain-text"
        case .recognised: "ocr"
        case .none, .unreadable: "none"
        }
    }
}

extension DocumentContent {
    /// How its text was had: one way for all its pages, or `mixed`; pages without text don't count.
    package var extraction: String {
        let ways = Set(pages.map(\.extraction)).subtracting([.none, .unreadable])
        return ways.count > 1 ? "mixed" : ways.first?.name ?? PageExtraction.none.name
    }
}
