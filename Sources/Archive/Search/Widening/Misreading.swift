import Analysis
import Xapian

/// A word as recognised and damaged pages have it, and the acts with such pages.
struct Misreading {
    var forms: [String]
    /// Those acts, without weight.
    var acts: Query
}

extension Lexicon {
    /// What few acts have is rare: it may stand misread in others.
    private static let rare = 10
    /// Pages of less quality are read with care (docs/text-quality.md).
    private static let trusted = 0.85

    /// How `word`, where it is rare, stands misread on pages that were recognised or are of low quality; `nil` where it
    /// doesn't.
    ///
    /// A misread form that many acts have is a word of its own.
    func misreading(of word: String) throws -> Misreading? {
        guard try frequency(of: word) <= Self.rare else { return nil }
        var forms: [String] = []
        var acts: Set<UInt32> = []
        for form in Confusions.forms(of: word).sorted() where try (1...Self.rare).contains(frequency(of: form)) {
            let misread = try actsMisreading(form)
            if !misread.isEmpty { forms.append(form) }
            acts.formUnion(misread)
        }
        guard !acts.isEmpty else { return nil }
        let terms = try Query.combine(.or, forms.map { try Query.term($0) })
        return Misreading(
            forms: forms,
            acts: try Query.combine(.filter, [terms, try Query.documents(acts.sorted())])
        )
    }

    /// The acts that have `form` on a page whose text can't be trusted.
    private func actsMisreading(_ form: String) throws -> [UInt32] {
        let request = Request(
            offset: 0,
            limit: Self.rare,
            checkAtLeast: Self.rare,
            order: .value(slot: Schema.Slot.code)
        )
        return try snapshot.database.search(Query.term(form), request).hits.filter { hit in
            StoredAct(hit.data)?.pages.contains { Self.isDoubtful($0) && Self.has(form, $0.searchedText) } ?? false
        }.map(\.identifier)
    }

    private static func isDoubtful(_ page: StoredPage) -> Bool {
        page.extraction == "ocr" || (page.quality ?? 1) < trusted
    }

    private static func has(_ form: String, _ text: String) -> Bool {
        let tokens = Tokens(text)
        return (0..<tokens.count).contains { tokens[$0] == form }
    }
}
