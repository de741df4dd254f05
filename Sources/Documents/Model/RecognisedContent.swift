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
        return DocumentContent(
            pages: pages.map { page in
                guard let recognition = recognitions[page.number] else { return page }
                let choice = TextChoice.better(
                    layer: page.text,
                    recognised: recognition.text,
                    recognitionConfidence: recognition.confidence
                )
                guard choice.isRecognised else { return page }
                return DocumentPage(
                    number: page.number,
                    text: recognition.text,
                    extraction: .recognised,
                    imageCoverage: page.imageCoverage
                )
            }
        )
    }
}
