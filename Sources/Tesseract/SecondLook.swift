/// Which parts of a page are to be read once more, each as one line, and what becomes of it.
///
/// Tesseract parts a page into lines before it reads any, and is sometimes wrong there; what is given to it as
/// a line, it reads.
struct SecondLook {
    /// The lines as they were read, from the page's first to its last.
    private(set) var lines: [RecognisedLine]

    /// How high letters are, in pixels; `nil` where nothing sure was read.
    let height: Double?

    /// More than these would cost more than they give: then it is a picture, or a page that nobody can read.
    private static let most = 12

    /// How far what wasn't read may stand from its line, in heights: columns stand further apart.
    private static let reach = 2.0

    init(_ words: [RecognisedWord]) {
        lines = RecognisedLine.lines(of: words)
        let heights = words.filter { $0.confidence > 60 && $0.significance > 2 }.map(\.box.height).sorted()
        height = heights.isEmpty ? nil : heights[heights.count / 2]
    }

    /// A part of the page to be read once more.
    struct Place {
        /// The line that stands there, by its place in ``SecondLook/lines``; `nil` where nothing was read.
        let line: Int?
        /// What is to be read.
        var box: PixelRectangle
    }

    /// Where `unread` ink belongs to a line, or may be one.
    func places(_ unread: [PixelRectangle]) -> [Place] {
        guard let height else { return [] }
        var places = unsure
        var alone: [PixelRectangle] = []
        for box in unread.sorted(by: { $0.left < $1.left }) {
            if let line = line(beside: box, reach: Self.reach * height) {
                places[line] = (places[line] ?? lines[line].box).union(box)
            } else if box.width > 5 * height {
                alone.append(box)
            }
        }
        let all =
            places.sorted { $0.key < $1.key }.map { Place(line: $0.key, box: $0.value) }
            + alone.map { Place(line: nil, box: $0) }
        return all.count > Self.most ? [] : all
    }

    /// The lines with a word of some length that is a guess, though the others aren't.
    private var unsure: [Int: PixelRectangle] {
        let found = lines.indices.filter { index in
            let line = lines[index]
            return line.confidence > 50 && line.words.contains { $0.confidence < 50 && $0.significance > 3 }
        }
        return Dictionary(uniqueKeysWithValues: found.map { ($0, lines[$0].box) })
    }

    private func line(beside box: PixelRectangle, reach: Double) -> Int? {
        lines.indices.first { index in
            let line = lines[index].box
            let shared = min(line.bottom, box.bottom) - max(line.top, box.top)
            let gap = max(line.left, box.left) - min(line.right, box.right)
            return shared > 0.5 * min(line.height, box.height) && gap < reach && lines[index].confidence > 50
        }
    }
}

extension SecondLook {
    /// Puts what was read at `place` in the place of what was there, if it says more.
    mutating func take(_ words: [RecognisedWord], at place: Place) {
        guard !words.isEmpty else { return }
        let read = RecognisedLine(words: words)
        guard let index = place.line else { return insert(read) }
        let old = lines[index]
        guard read.weight > 1.05 * old.weight, read.confidence > min(old.confidence - 10, 70) else { return }
        lines[index] = read.opening(old.words[0].opening)
    }

    /// A line that stood nowhere comes before the next one below it.
    private mutating func insert(_ line: RecognisedLine) {
        guard line.confidence > 75, line.significance > 5 else { return }
        let box = line.box
        let below = lines.indices.first { index in
            let other = lines[index].box
            return other.top + other.bottom > box.top + box.bottom && other.left < box.right && other.right > box.left
        }
        lines.insert(line.opening(.paragraph), at: below ?? lines.endIndex)
    }

    /// All words, in order.
    var words: [RecognisedWord] { lines.flatMap(\.words) }
}
