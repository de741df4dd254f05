import Archive

/// A stretch of text, all of it marked or none.
struct Piece: Sendable, Equatable {
    var text: String
    var isMarked: Bool
}

extension Piece {
    /// `text` cut where marks begin and end; `marks` count Unicode scalars, ascending.
    static func pieces(of text: String, markingScalars marks: [Range<Int>]) -> [Piece] {
        let scalars = Array(text.unicodeScalars)
        return cut(marks, count: scalars.count) { range in
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[range])
            return String(piece)
        }
    }

    /// `text` cut where marks begin and end; `marks` count bytes of UTF-8, ascending.
    static func pieces(of text: String, markingBytes marks: [Range<Int>]) -> [Piece] {
        let bytes = Array(text.utf8)
        return cut(marks, count: bytes.count) { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func cut(_ marks: [Range<Int>], count: Int, _ text: (Range<Int>) -> String) -> [Piece] {
        var pieces: [Piece] = []
        var end = 0
        for mark in marks where mark.upperBound > end && mark.upperBound <= count {
            let start = max(mark.lowerBound, end)
            if start > end { pieces.append(Piece(text: text(end..<start), isMarked: false)) }
            pieces.append(Piece(text: text(start..<mark.upperBound), isMarked: true))
            end = mark.upperBound
        }
        if end < count { pieces.append(Piece(text: text(end..<count), isMarked: false)) }
        return pieces
    }
}
