import Documents
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ExtractionPoolTests {
    private let act = MinimalPDF.bytes(pages: [
        MinimalPDF.content([(x: 60, y: 700, text: "ORDENANZA N\\272 012-2019")]), "10 10 100 100 re f",
    ])

    @Test func `a document's pages come back in order, blank ones too`() throws {
        let content = try ChildExecutable.pool().content(ofPDF: act).get()
        #expect(content.pages.map(\.number) == [1, 2])
        #expect(content.pages.map(\.text) == ["ORDENANZA Nº 012-2019", ""])
        #expect(content.pages.map(\.extraction) == [.textLayer, .none])
        #expect(content.pages.map(\.imageCoverage) == [0, 0])
        #expect(content.pages[0].quality ?? 0 > 0.8)
        #expect(content.pages[1].quality == nil)
        #expect(content.encoding == nil)
    }

    @Test func `a page with text enough is not searched for images`() throws {
        let sentence = "El concejo municipal aprueba el regimen de los arbitrios del distrito en sesion ordinaria"
        let lines = (0..<20).map { (x: 40, y: 780 - 14 * $0, text: "\(sentence) \($0)") }
        let content = try ChildExecutable.pool().content(ofPDF: MinimalPDF.bytes(pages: [MinimalPDF.content(lines)]))
            .get()
        #expect(content.pages[0].imageCoverage == nil)
        #expect(content.pages[0].recognitionNeed == nil)
    }

    @Test func `what runs through a PDF's pages is marked, on each page`() throws {
        let pages = (1...3).map { number in
            MinimalPDF.content([
                (x: 60, y: 810, text: "Municipalidad de San Jacinto - Reglamento"),
                (x: 60, y: 600, text: "Capitulo \(number)"),
                (x: 60, y: 500, text: "el texto de la hoja \(number)"), (x: 280, y: 20, text: "Hoja \(number) de 3"),
            ])
        }
        let content = try ChildExecutable.pool().content(ofPDF: MinimalPDF.bytes(pages: pages)).get()
        let marked = content.pages.map { page in
            page.furniture.map { String(decoding: Array(page.text.utf8)[$0], as: UTF8.self) }
        }
        #expect(marked[0] == ["Hoja 1 de 3"])
        #expect(marked[2] == ["Municipalidad de San Jacinto - Reglamento", "Hoja 3 de 3"])
    }

    @Test func `words stand where the page's text says`() throws {
        let pool = ChildExecutable.pool()
        let text = try Array(#require(pool.content(ofPDF: act).get().pages.first).text.utf8)
        let layout = try pool.layout(ofPage: 1, ofPDF: act).get()
        #expect(layout.width == 595)
        #expect(layout.height == 842)
        let words = layout.words.map { String(decoding: text[$0.range], as: UTF8.self) }
        #expect(words == ["ORDENANZA", "Nº", "012-2019"])
    }

    @Test func `a page is drawn with what is marked`() throws {
        let pool = ChildExecutable.pool()
        let plain = try pool.image(ofPage: 1, ofPDF: act, width: 200).get()
        let box = PageBox(left: 60, top: 130, right: 200, bottom: 150)
        let marked = try pool.image(ofPage: 1, ofPDF: act, width: 200, marking: [box]).get()
        #expect(plain.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(plain != marked)
    }

    @Test(arguments: [0, 3, -1, Int.max]) func `a page that isn't there is refused`(number: Int) {
        let pool = ChildExecutable.pool()
        #expect(pool.layout(ofPage: number, ofPDF: act).code == .noSuchPage)
        #expect(pool.image(ofPage: number, ofPDF: act, width: 100).code == .noSuchPage)
    }

    @Test func `a PDF without pages says so`() {
        #expect(ChildExecutable.pool().content(ofPDF: MinimalPDF.bytes(pages: [])).code == .noPages)
    }

    @Test func `more pages than allowed are too many`() {
        var limits = ExtractionLimits()
        limits.pages = 1
        #expect(ChildExecutable.pool(limits: limits).content(ofPDF: act).code == .tooLarge)
    }

    @Test func `a program that isn't there is unreadable, and named`() {
        let pool = ExtractionPool(executable: "/nowhere/acervo", arguments: [], size: 1)
        let result = pool.content(ofPDF: act)
        #expect(result.code == .unreadable)
        if case .failure(let failure) = result { #expect(failure.detail.contains("/nowhere/acervo")) }
    }

    @Test func `many threads share few children`() {
        let pool = ChildExecutable.pool(size: 2)
        DispatchQueue.concurrentPerform(iterations: 40) { _ in
            #expect(pool.content(ofPDF: act).code == nil)
        }
    }

    @Test func `a child that has read enough is replaced, and nobody notices`() {
        var limits = ExtractionLimits()
        limits.documentsPerChild = 2
        let pool = ChildExecutable.pool(limits: limits)
        #expect((0..<7).allSatisfy { _ in pool.content(ofPDF: act).code == nil })
    }

    @Test func `after a cancellation all is cancelled`() {
        let pool = ChildExecutable.pool()
        pool.cancel()
        #expect(pool.content(ofPDF: act).code == .cancelled)
    }

    @Test func `a cancellation stops what is being read`() {
        let pool = ChildExecutable.pool(script: "sleep 50")
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { pool.cancel() }
        let start = ContinuousClock.now
        #expect(pool.content(ofPDF: act).code == .cancelled)
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
