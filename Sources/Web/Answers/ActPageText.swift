import Archive

/// A page of an act, and where on it something matches.
struct ActPageText: Sendable {
    var act: StoredAct
    /// The page in the document, counted from 1.
    var number: Int
    var text: String
    /// Where ``text`` begins in the UTF-8 of the whole page's text.
    let offset: Int
    private let searchedText: String
    /// Where words of the query stand, as ranges of the text's UTF-8.
    var marks: [Range<Int>] = []
    /// The pages of the act where something matches, ascending.
    var matchingPages: [Int] = []

    /// The page that an address names with `text`.
    ///
    /// - Throws: ``WebError`` 404 where the act has no such page.
    init(_ act: StoredAct, page text: String) throws(WebError) {
        guard let number = WholeNumber.read(text), act.pages.indices.contains(number - act.firstPage) else {
            throw .unknownPage(text, act)
        }
        self.act = act
        self.number = number
        let page = act.pages[number - act.firstPage]
        self.text = page.text
        offset = page.offset
        searchedText = page.searchedText
    }

    /// Finds the words of `query` on the page; with `everywhere`, also which other pages of the act have some.
    mutating func mark(_ query: String, _ searcher: Searcher, everywhere: Bool = false) throws {
        guard !query.isEmpty else { return }
        let matcher = try searcher.matcher(for: query)
        marks = matcher.matches(in: searchedText)
        guard everywhere else { return }
        matchingPages = act.pages.indices.filter { !matcher.matches(in: act.pages[$0].searchedText).isEmpty }
            .map { act.firstPage + $0 }
    }

    /// As JSON, with `format_version`.
    ///
    /// Marks count Unicode scalars, as they do in the passages of a search.
    var json: JSONValue {
        let scalars = text.unicodeScalars
        func offset(_ byte: Int) -> Int {
            scalars.distance(from: scalars.startIndex, to: text.utf8.index(text.startIndex, offsetBy: byte))
        }
        let image = act.hasImages ? Links.image(act.code, number, query: "", width: WebLimits.imageWidth) : nil
        return .object([
            JSONValue.formatVersion.0: JSONValue.formatVersion.1,
            "code": .string(act.code), "page": .integer(number),
            "pages": .array([.integer(act.firstPage), .integer(act.lastPage)]),
            "text": .string(text),
            "marks": .array(
                marks.map { .array([.integer(offset($0.lowerBound)), .integer(offset($0.upperBound))]) }
            ),
            "image": .optional(image), "sha256": .string(act.sha256),
        ])
    }
}

extension StoredAct {
    /// Whether its pages can be drawn: those of text files can't.
    var hasImages: Bool { extraction != "plain-text" }
}
