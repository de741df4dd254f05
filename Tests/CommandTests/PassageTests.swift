import Testing

/// Passages: the right words marked, on the right page.
struct PassageTests {
    @Test func `marks are the words that were looked for, counted in Unicode scalars`() throws {
        let passages = try made.get().search("canon")["hits"][0]["passages"]
        #expect(passages.list.count == 1)
        #expect(words(passages[0]) == ["cañón", "CAÑONES"])
        #expect(passages[0]["text"].string?.contains("🏛") == true)
    }

    @Test func `words that are left out are not marked, all forms of those asked for are`() throws {
        #expect(words(try made.get().search("canon -faro")["hits"][0]["passages"][0]) == ["cañón", "CAÑONES"])
        #expect(words(try made.get().search("bronce OR canon")["hits"][0]["passages"][0]).contains("bronce"))
    }

    @Test func `a phrase is marked whole, and its words alone are not`() throws {
        let passage = try made.get().search("\"faro viejo\"")["hits"][0]["passages"][0]
        #expect(words(passage) == ["faro viejo"])
    }

    @Test func `a word that a line's end divides is marked from end to end`() throws {
        let passage = try made.get().search("municipalidad")["hits"][0]["passages"][0]
        #expect(words(passage) == ["munici- palidad"])
    }

    @Test func `a passage tells the page its words stand on, blank pages counted`() throws {
        let pages = try made.get().search("tercera")["hits"][0]["passages"]
        #expect(pages.list.compactMap(\.["page"].int) == [3])
        #expect(
            try made.get().search("primera cuarta")["hits"][0]["passages"].list.compactMap(\.["page"].int) == [1, 4]
        )
    }

    @Test func `after the blank page of the corpus's Ordenanza 163 pages are counted right`() throws {
        let outcome = try ProjectCorpus.run("search", "codigo:MDSJV-ORD-2013-0163 CUIS", "--format", "json")
        let hit = try outcome.json()["hits"][0]
        #expect(hit["pages"].ints == [1, 5])
        for passage in hit["passages"].list {
            let page = try #require(passage["page"].int)
            let shown = try ProjectCorpus.run("show", "MDSJV-ORD-2013-0163", "--page", "\(page)").output
            let text = try #require(passage["text"].string)
            #expect(joined(shown).contains(joined(text)), "page \(page): \(text)")
        }
        let blank = (1...5).filter { page in
            let shown = try? ProjectCorpus.run("show", "MDSJV-ORD-2013-0163", "--page", "\(page)").output
            return shown == "(página sin texto)\n"
        }
        #expect(blank.count == 1)
        #expect(hit["passages"].list.allSatisfy { !blank.contains($0["page"].int ?? 0) })
        #expect(hit["passages"].list.contains { $0["page"].int ?? 0 > blank.first ?? 5 })
    }

    @Test func `a passage is one line`() throws {
        for hit in try ProjectCorpus.run("search", "licencia", "--format", "jsonl").jsonLines() {
            for passage in hit["passages"].list {
                #expect(passage["text"].string?.contains { $0.isNewline || $0 == "\t" } == false)
                #expect(words(passage).allSatisfy { $0.lowercased().hasPrefix("licencia") })
            }
        }
    }

    private func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// What the marks of a passage stand on.
    private func words(_ passage: JSON) -> [String] {
        let scalars = Array((passage["text"].string ?? "").unicodeScalars)
        return passage["marks"].list.map { mark in
            let range = mark.ints
            guard range.count == 2, range[0] < range[1], range[1] <= scalars.count else { return "(\(range))" }
            return String(String.UnicodeScalarView(scalars[range[0]..<range[1]]))
        }
    }

    private let made = Self.archive
    private static let archive = Result {
        try TemporaryArchive.shared(
            "passages",
            [
                "cañones": "Sobre la 🏛 muralla, el can\u{303}o\u{301}n de bronce; «dos CAÑONES» más.",
                "faro": "El faro nuevo, el viejo puerto y el faro viejo.",
                "partida": "crece la munici-\n   palidad nueva",
                "paginas": "la primera hoja\u{C}\u{C}la tercera hoja\u{C}la cuarta hoja",
            ]
        )
    }
}
