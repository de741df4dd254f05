import Documents
import Foundation
import Testing

@testable import Archive

/// What stands apart from the text on recognised pages, as the catalogue keeps it.
struct RecognisedFurnitureTests {
    /// A page of these lines, 20 points apart from the page's top on, each a word.
    private func recognition(_ lines: [(text: String, top: Double)]) -> PageRecognition {
        var text = ""
        var words: [PageWord] = []
        for line in lines {
            let start = text.isEmpty ? 0 : text.utf8.count + 1
            text += (text.isEmpty ? "" : "\n") + line.text
            let box = PageBox(left: 72, top: line.top, right: 400, bottom: line.top + 12)
            words.append(PageWord(range: start..<text.utf8.count, box: box))
        }
        return PageRecognition(
            text: text,
            layout: PageLayout(width: 595, height: 842, words: words),
            confidences: words.map { _ in 90 },
            confidence: 0.9,
            rotation: 0,
            resolution: 200,
            engine: "prueba"
        )
    }

    private func page(_ number: Int) -> PageRecognition {
        recognition([
            ("MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE", 40),
            ("Que la acequia del anexo \(number) se limpia", 300),
            ("Jr. Los Molles s/n, plaza de armas", 790), ("- \(number) -", 815),
        ])
    }

    private func catalogue(_ pages: [PageRecognition]) throws -> Catalogue {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acervo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let catalogue = try Catalogue(writing: ArchiveFolder(folder.path))
        let empty = pages.indices.map { index in
            ReadDocument.Page(number: index + 1, extraction: "none", text: "", furniture: [], need: "no-text")
        }
        let document = ReadDocument(sha256: "a1", size: 1, extraction: "none", pages: empty, acts: [])
        let stamp = FileStamp(path: "a.pdf", size: 1, modified: 1)
        try catalogue.apply([ReadFile(stamp: stamp, outcome: .document(document))])
        let pending = try #require(try catalogue.pendingRecognition(all: false).first)
        try catalogue.store(
            pages.enumerated().map { index, page in
                RecognisedPage(
                    documentID: pending.id,
                    path: "a.pdf",
                    number: index + 1,
                    key: "key \(index)",
                    outcome: .recognised(page)
                )
            }
        )
        return catalogue
    }

    @Test func `page numbers and feet are set apart, and every page keeps its letterhead`() throws {
        let catalogue = try catalogue([page(1), page(2)])
        let id = try #require(try catalogue.staleDocuments().first)
        try catalogue.markFurniture(ofDocument: id)
        let pages = try catalogue.text(ofDocument: id).pages
        #expect(pages.count == 2)
        for page in pages {
            #expect(page.ownText.hasPrefix("MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE\nQue la acequia"))
            #expect(!page.ownText.contains("Molles") && !page.ownText.contains("- \(page.number) -"))
            #expect(page.text.contains("Molles"))
        }
    }

    @Test func `a single page keeps its foot`() throws {
        let catalogue = try catalogue([page(1)])
        let id = try #require(try catalogue.staleDocuments().first)
        try catalogue.markFurniture(ofDocument: id)
        #expect(try catalogue.text(ofDocument: id).pages.first?.ownText.contains("Molles") == true)
    }
}
