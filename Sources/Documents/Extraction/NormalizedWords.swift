import Poppler

/// The words of a page of Poppler's, as words of the text that ``DocumentPage`` shows.
enum NormalizedWords {
    /// Moves the words' ranges from `text` to its normal form.
    ///
    /// Blanks stand between words, and nothing composes with a blank: so the normal form of a text is
    /// that of its words and of what is between them, one after the other.
    static func words(_ words: [PDFWord], of text: String) -> [PageWord] {
        let utf8 = Array(text.utf8)
        var result: [PageWord] = []
        var end = (before: 0, after: 0)
        for word in words {
            let start = end.after + length(utf8[end.before..<word.range.lowerBound])
            end = (word.range.upperBound, start + length(utf8[word.range]))
            let box = PageBox(left: word.box.left, top: word.box.top, right: word.box.right, bottom: word.box.bottom)
            result.append(PageWord(range: start..<end.after, box: box))
        }
        return result
    }

    /// How long the normal form of `utf8` is.
    private static func length(_ utf8: ArraySlice<UInt8>) -> Int {
        guard utf8.contains(where: { $0 >= 0xCC }) else { return utf8.count }
        return NormalForm.composed(String(decoding: utf8, as: UTF8.self)).utf8.count
    }
}
