@testable import Archive
import Testing

struct PassageTests {
    private func act(_ pages: [String]) -> StoredAct {
        var act = StoredAct()
        act.firstPage = 4
        act.lastPage = 3 + pages.count
        act.pages = pages.map { text in
            var page = StoredPage()
            page.text = text
            return page
        }
        return act
    }

    private func passages(_ words: [String], phrase: [String] = [], in pages: [String]) -> [Passage] {
        var highlights = Highlights()
        highlights.add(words: words)
        if !phrase.isEmpty { highlights.add(phrase: phrase) }
        return PassageFinder(highlights: highlights).passages(of: act(pages)) { _ in [] }
    }

    private func marked(_ passage: Passage) -> [String] {
        let scalars = Array(passage.text.unicodeScalars)
        return passage.marks.map { String(String.UnicodeScalarView(scalars[$0])) }
    }

    @Test func `marks are the words as they are written, in scalars of a line`() {
        let found = passages(["limpieza", "publica"], in: ["LA  LIMPIEZA\nPu\u{301}blica — «sí»"])
        #expect(found.count == 1)
        #expect(found[0].text == "LA LIMPIEZA Pu\u{301}blica — «sí")
        #expect(marked(found[0]) == ["LIMPIEZA", "Pu\u{301}blica"])
    }

    @Test func `a page number is the document's`() {
        #expect(passages(["dos"], in: ["uno", "", "dos"]).map(\.page) == [6])
    }

    @Test func `a phrase is marked only whole`() {
        let found = passages([], phrase: ["acta", "de", "sesion"], in: ["el acta de ayer; el acta de sesión"])
        #expect(found.map(marked) == [["acta de sesión"]])
    }

    @Test func `where nothing matched in the text, its beginning is shown`() {
        let found = passages(["nada"], in: ["", "primera página con texto"])
        #expect(found == [Passage(page: 5, text: "primera página con texto", marks: [])])
    }

    @Test func `a window with more different words wins`() {
        let filler = String(repeating: "palabra ", count: 80)
        let found = passages(["uno", "dos"], in: ["uno uno uno " + filler + " uno y dos " + filler])
        #expect(found.count == 1)
        #expect(marked(found[0]) == ["uno", "dos"])
    }
}
