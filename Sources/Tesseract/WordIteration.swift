import CTesseract

/// Reads the words out of what Tesseract has recognised.
struct WordIteration {
    /// At the page's first word.
    let iterator: OpaquePointer

    /// All words, in Tesseract's order; their boxes are of the image that it was given.
    func words() -> [RecognisedWord] {
        var words: [RecognisedWord] = []
        var opening = RecognisedWord.Opening.block
        repeat {
            opening = max(opening, self.opening())
            // Where a word is dropped, the next one opens what it would have opened.
            guard let word = word(opening: opening) else { continue }
            words.append(word)
            opening = .word
        } while TessResultIteratorNext(iterator, RIL_WORD) != 0
        return words
    }

    /// Whether most words were read from above downwards: the page lies on its side, its top to the right.
    ///
    /// Tesseract reads such lines by itself, but says of none of them that it isn't upright. Begins anew at the page's
    /// first word.
    func isOnItsSide() -> Bool {
        var (downwards, all) = (0, 0)
        TessPageIteratorBegin(TessResultIteratorGetPageIterator(iterator))
        repeat {
            all += 1
            if isDownwards() { downwards += 1 }
        } while TessResultIteratorNext(iterator, RIL_WORD) != 0
        return downwards * 2 > all
    }

    private func isDownwards() -> Bool {
        let place = TessResultIteratorGetPageIterator(iterator)
        var (orientation, skew) = (ORIENTATION_PAGE_UP, Float(0))
        var (direction, order) = (WRITING_DIRECTION_LEFT_TO_RIGHT, TEXTLINE_ORDER_TOP_TO_BOTTOM)
        TessPageIteratorOrientation(place, &orientation, &direction, &order, &skew)
        return direction == WRITING_DIRECTION_TOP_TO_BOTTOM
    }

    private var place: OpaquePointer? { TessResultIteratorGetPageIteratorConst(iterator) }

    private func opening() -> RecognisedWord.Opening {
        if isAtBeginning(of: RIL_BLOCK) { return .block }
        if isAtBeginning(of: RIL_PARA) { return .paragraph }
        return isAtBeginning(of: RIL_TEXTLINE) ? .line : .word
    }

    private func isAtBeginning(of level: TessPageIteratorLevel) -> Bool {
        TessPageIteratorIsAtBeginningOf(place, level) != 0
    }

    private func word(opening: RecognisedWord.Opening) -> RecognisedWord? {
        guard let utf8 = TessResultIteratorGetUTF8Text(iterator, RIL_WORD) else { return nil }
        defer { TessDeleteText(utf8) }
        let text = String(cString: utf8).filter { !$0.isWhitespace }
        guard !text.isEmpty, let box = box() else { return nil }
        let confidence = Double(TessResultIteratorConfidence(iterator, RIL_WORD))
        return RecognisedWord(text: text, confidence: min(max(confidence, 0), 100), box: box, opening: opening)
    }

    private func box() -> PixelRectangle? {
        var (left, top, right, bottom): (CInt, CInt, CInt, CInt) = (0, 0, 0, 0)
        guard TessPageIteratorBoundingBox(place, RIL_WORD, &left, &top, &right, &bottom) != 0 else { return nil }
        return PixelRectangle(left: Double(left), top: Double(top), right: Double(right), bottom: Double(bottom))
    }
}
