extension ExtractionPool {
    /// Recognises `pages` of the PDF in `bytes`, one after the other, by one child; see
    /// ``DocumentReader/recognise(_:of:isKnown:each:)``.
    func recognise(
        _ pages: [Int],
        ofPDF bytes: [UInt8],
        isKnown: (String) -> Bool,
        each: (Int, String, Result<PageRecognition?, DocumentFailure>) -> Bool
    ) {
        guard let first = pages.first else { return }
        let end: Result<Void, DocumentFailure> = borrow { worker in
            var session = RecognitionSession(worker: worker, limits: limits, document: bytes)
            for number in pages {
                let (key, result) = session.page(number, isKnown: isKnown)
                guard each(number, key, result), !result.isCancelled else { break }
            }
            return .success(())
        }
        // No child was to be had: all work is to stop.
        if case .failure(let failure) = end { _ = each(first, "", .failure(failure)) }
    }
}

extension RecognitionSession {
    /// The key of page `number`, empty where it can't be drawn, and what is on the page: `nil` where that is known.
    fileprivate mutating func page(
        _ number: Int,
        isKnown: (String) -> Bool
    ) -> (String, Result<PageRecognition?, DocumentFailure>) {
        switch key(ofPage: number) {
        case .failure(let failure): ("", .failure(failure))
        case .success(let key) where isKnown(key): (key, .success(nil))
        case .success(let key): (key, recognition().map(Optional.some))
        }
    }
}

extension Result where Failure == DocumentFailure {
    fileprivate var isCancelled: Bool {
        if case .failure(let failure) = self { failure.code == .cancelled } else { false }
    }
}
