import Analysis

/// The words of an act's text that show why it matches, with the page they stand on.
package struct Passage: Sendable, Equatable {
    /// The page in the document, counted from 1.
    package var page: Int
    /// The words, each line's end and run of blanks as one blank.
    package var text: String
    /// Where the words that matched stand in ``text``, as offsets of Unicode scalars.
    package var marks: [Range<Int>]
}

/// Chooses passages from the kept text of an act.
struct PassageFinder {
    /// How many words a passage has, about.
    private static let width = 36
    /// How many words stand before the first that matched.
    private static let lead = 6
    /// How many passages an act shows.
    private static let most = 3
    /// An act of more pages than this asks the index where its words stand.
    private static let readAll = 6

    let highlights: Highlights

    /// The best passages of `act`, in the order of its pages; its beginning where nothing matched in its text.
    ///
    /// `positions` tells where words stand in the act: it is asked for long acts only.
    func passages(of act: StoredAct, positions: ([String]) throws -> [[UInt32]]) rethrows -> [Passage] {
        guard !highlights.isEmpty else { return beginning(of: act) }
        var best: [Window] = []
        for page in try candidatePages(act, positions) {
            var text = act.pages[page].searchedText
            let window = text.withUTF8 { bestWindow(Span(_unsafeElements: $0), page: page) }
            if let window { best.append(window) }
        }
        guard let top = best.map(\.score).max() else { return beginning(of: act) }
        let chosen = best.filter { $0.score * 2 >= top }.sorted { ($1.score, $0.page) < ($0.score, $1.page) }
        return chosen.prefix(Self.most).sorted { $0.page < $1.page }.map { passage($0, of: act) }
    }

    private func beginning(of act: StoredAct) -> [Passage] {
        guard let page = act.pages.firstIndex(where: { !$0.text.isEmpty }) else { return [] }
        let text = act.pages[page].searchedText
        let tokens = Tokens(text)
        guard tokens.count > 0 else { return [] }
        let last = min(Self.width, tokens.count) - 1
        let passage = PassageText(text, from: 0, to: tokens.source(last).upperBound, marking: [])
        return [Passage(page: act.firstPage + page, text: passage.text, marks: passage.marks)]
    }

    /// The pages worth reading: all of a short act; of a long one, those where most words stand.
    private func candidatePages(_ act: StoredAct, _ positions: ([String]) throws -> [[UInt32]]) rethrows -> [Int] {
        guard act.pages.count > Self.readAll else { return Array(act.pages.indices) }
        var words: [Int: Int] = [:]
        for list in try positions(highlights.forms.sorted()) {
            for page in Set(list.compactMap { Self.page(at: $0, act.pageStarts) }) { words[page, default: 0] += 1 }
        }
        let best = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.readAll)
        return best.map(\.key).sorted()
    }

    private static func page(at position: UInt32, _ starts: [UInt32]) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// A stretch of words of a page.
    private struct Window {
        var page: Int
        var score: Int
        /// Where it begins and ends, and what matched in it, in the page's UTF-8.
        var range: Range<Int>
        var marks: [Range<Int>]
    }

    /// The words that matched on a page: which word of the query each is, and where it stands.
    private struct Match {
        var kind: UInt64
        var token: Int
        var length: Int
    }

    private func bestWindow(_ utf8: borrowing Span<UInt8>, page: Int) -> Window? {
        var tokens = Tokens()
        tokens.append(utf8)
        let matches = matches(tokens)
        guard !matches.isEmpty else { return nil }
        var best: (score: Int, from: Int, to: Int) = (0, 0, 0)
        var to = 0
        for from in matches.indices {
            to = max(to, from)
            while to < matches.count, matches[to].token + matches[to].length - matches[from].token <= Self.width {
                to += 1
            }
            to = max(to, from + 1)
            let score = Self.score(matches[from..<to])
            if score > best.score { best = (score, from, to) }
        }
        return window(matches[best.from..<best.to], tokens, score: best.score, page: page)
    }

    /// Different words count most, then how many there are; a whole phrase counts as its words.
    private static func score(_ matches: ArraySlice<Match>) -> Int {
        let kinds = Set(matches.map(\.kind)).count
        let length = matches.map(\.length).max() ?? 0
        return kinds * 100 + length * 100 + min(matches.count, 9)
    }

    private func window(_ matches: ArraySlice<Match>, _ tokens: Tokens, score: Int, page: Int) -> Window? {
        guard let first = matches.first, let last = matches.last else { return nil }
        let used = last.token + last.length - first.token
        let from = max(0, first.token - max(Self.lead, (Self.width - used) / 3))
        let to = min(tokens.count, max(last.token + last.length, from + Self.width))
        let marks = matches.map { Self.source($0, tokens) }
        let range = tokens.source(from).lowerBound..<tokens.source(to - 1).upperBound
        return Window(page: page, score: score, range: range, marks: marks)
    }

    /// Where what is looked for stands in `text`, as ranges of its UTF-8, ascending.
    func marks(in text: String) -> [Range<Int>] {
        let tokens = Tokens(text)
        return matches(tokens).map { Self.source($0, tokens) }
    }

    private static func source(_ match: Match, _ tokens: Tokens) -> Range<Int> {
        tokens.source(match.token).lowerBound..<tokens.source(match.token + match.length - 1).upperBound
    }

    private func matches(_ tokens: Tokens) -> [Match] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(tokens.count)
        for index in 0..<tokens.count { hashes.append(Highlights.hash(tokens.bytes[tokens.range(index)])) }
        var matches: [Match] = []
        for index in hashes.indices {
            if highlights.words.contains(hashes[index]) {
                matches.append(Match(kind: hashes[index], token: index, length: 1))
            }
            for phrase in highlights.phrases where hashes[index] == phrase[0] {
                let end = index + phrase.count
                guard end <= hashes.count, hashes[index..<end].elementsEqual(phrase) else { continue }
                matches.append(Match(kind: phrase.reduce(0, &+), token: index, length: phrase.count))
            }
        }
        return matches
    }

    private func passage(_ window: Window, of act: StoredAct) -> Passage {
        let text = PassageText(
            act.pages[window.page].searchedText,
            from: window.range.lowerBound,
            to: window.range.upperBound,
            marking: window.marks
        )
        return Passage(page: act.firstPage + window.page, text: text.text, marks: text.marks)
    }
}
