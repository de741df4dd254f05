/// A document's content, some of whose pages were recognised.
package struct RecognisedContent: Hashable, Sendable {
    /// All pages; those that were recognised have the recognised text.
    package let content: DocumentContent

    /// What was recognised, by the pages' numbers.
    package let recognitions: [Int: PageRecognition]

    /// Why pages couldn't be recognised, by their numbers.
    package let failures: [Int: DocumentFailure]

    /// `content`, with what was recognised of some of its pages.
    package init(_ content: DocumentContent, results: [Int: Result<PageRecognition, DocumentFailure>]) {
        let recognitions = results.compactMapValues { try? $0.get() }
        self.content = content.replacing(recognitions)
        self.recognitions = recognitions
        self.failures = results.compactMapValues { if case .failure(let failure) = $0 { failure } else { nil } }
    }
}

extension DocumentContent {
    /// The same pages, those in `recognitions` with the text that was recognised where it is the better one.
    package func replacing(_ recognitions: [Int: PageRecognition]) -> DocumentContent {
        guard !recognitions.isEmpty else { return self }
        let chosen = recognitions.filter { number, recognition in
            pages.contains { $0.number == number && recognition.isBetter(than: $0) }
        }
        let used = chosen.sorted { $0.key < $1.key }
        let furniture = Furniture.ranges(ofRecognised: used.map { ($0.value.text, $0.value.layout) })
        let ranges = Dictionary(uniqueKeysWithValues: zip(used.map(\.key), furniture))
        return DocumentContent(
            pages: pages.map { page in
                guard let recognition = chosen[page.number] else { return page }
                return DocumentPage(
                    number: page.number,
                    text: recognition.text,
                    extraction: .recognised,
                    imageCoverage: page.imageCoverage,
                    furniture: ranges[page.number] ?? []
                )
            }
        )
    }
}

extension PageRecognition {
    /// Whether its text is the better one for `page`.
    fileprivate func isBetter(than page: DocumentPage) -> Bool {
        TextChoice.better(layer: page.text, recognised: text, recognitionConfidence: confidence).isRecognised
    }
}
