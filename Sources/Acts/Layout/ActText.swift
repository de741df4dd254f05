import Analysis

/// The pages of one act as a single folded text, with the way back to what each page prints.
///
/// Every rule works on offsets in ``bytes``; ``printed(_:)`` and ``evidence(_:)`` give the words.
struct ActText: Sendable {
    /// All pages, folded, a form feed after each.
    let bytes: [UInt8]
    /// The lines that have words, in order.
    private(set) var lines: [Line]

    private let pages: [FoldedPage]

    init(_ pages: [PageText]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pages.reduce(0) { $0 + $1.text.utf8.count + 1 })
        var folded: [FoldedPage] = []
        for page in pages {
            folded.append(FoldedPage(number: page.number, start: bytes.count, text: page.text))
            bytes.append(contentsOf: folded[folded.count - 1].folded.bytes)
            bytes.append(ascii("\u{0C}"))
        }
        Recognition.undo(&bytes)
        self.bytes = bytes
        self.pages = folded
        lines = LineSplitter(bytes: bytes).lines()
        ForeignLines(bytes: bytes).mark(&lines)
    }
}

/// A page and its folded text.
private struct FoldedPage: Sendable {
    let number: Int
    let start: Int
    let utf8: [UInt8]
    let folded: FoldedText

    init(number: Int, start: Int, text: String) {
        self.number = number
        self.start = start
        utf8 = Array(text.utf8)
        folded = FoldedText(text)
    }
}

extension ActText {
    /// The first and the last page.
    var pageNumbers: ClosedRange<Int> {
        let first = pages.first?.number ?? 1
        return first...max(first, pages.last?.number ?? first)
    }

    /// The number of the page on which `offset` stands.
    func page(at offset: Int) -> Int { pages.isEmpty ? 1 : pages[pageIndex(at: offset)].number }

    /// The words of `range` as printed, each run of blanks and line ends as one blank.
    func printed(_ range: Range<Int>) -> String {
        guard !pages.isEmpty, !range.isEmpty else { return "" }
        let page = pages[pageIndex(at: range.lowerBound)]
        let count = page.folded.bytes.count
        let inPage = min(range.lowerBound - page.start, count)..<min(range.upperBound - page.start, count)
        let head = Self.squeeze(page.utf8[page.folded.original(inPage)])
        guard range.upperBound > page.start + count + 1 else { return head }
        return head + " " + printed(page.start + count + 1..<range.upperBound)
    }

    /// The words of `range` with their page.
    func evidence(_ range: Range<Int>) -> Evidence {
        Evidence(page: page(at: range.lowerBound), text: printed(range))
    }

    /// Whether the letter at `offset` is printed as a capital.
    func isCapital(at offset: Int) -> Bool {
        guard !pages.isEmpty else { return false }
        let page = pages[pageIndex(at: offset)]
        guard offset - page.start < page.folded.bytes.count else { return false }
        let index = Int(page.folded.origins[offset - page.start])
        let byte = page.utf8[index]
        guard byte == 0xC3 else { return byte >= 0x41 && byte <= 0x5A }
        return index + 1 < page.utf8.count && page.utf8[index + 1] < 0x9F
    }

    /// How much of the letters of `range` are capitals, 0 to 1.
    func capitalShare(_ range: Range<Int>) -> Double {
        let letters = range.filter { bytes[$0].isLetter }
        guard !letters.isEmpty else { return 0 }
        return Double(letters.count { isCapital(at: $0) }) / Double(letters.count)
    }

    /// The part of the pages that `range` covers: each page's number, its text there, and where that stands in its UTF-8.
    func pages(in range: Range<Int>) -> [(page: PageText, utf8: Range<Int>)] {
        pages.compactMap { page in
            let count = page.folded.bytes.count
            let low = min(max(0, range.lowerBound - page.start), count)
            let high = min(max(0, range.upperBound - page.start), count)
            guard low < high else { return nil }
            let utf8 = page.folded.original(low..<high)
            return (PageText(number: page.number, text: String(decoding: page.utf8[utf8], as: UTF8.self)), utf8)
        }
    }

    private func pageIndex(at offset: Int) -> Int {
        var low = 0
        var high = pages.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pages[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private static func squeeze(_ utf8: some Sequence<UInt8>) -> String {
        var words: [UInt8] = []
        for byte in utf8 {
            let blank = byte <= 0x20
            if blank, words.isEmpty || words.last == 0x20 { continue }
            words.append(blank ? 0x20 : byte)
        }
        if words.last == 0x20 { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }
}
