/// An act's part of a document: which words are its own.
struct DocumentPart: Sendable {
    var sign: ActStart.Sign
    /// Its lines, in ``ActText/lines``.
    var lines: Range<Int>
}

/// Cuts a document into the acts that stand in it.
struct PartReader {
    let text: ActText

    /// The parts, in their order; one, of the whole text, where the document is one act.
    func parts() -> [DocumentPart] {
        let landmarks = LandmarkReader(text: text).landmarks()
        let starts = StartReader(text: text, landmarks: landmarks).starts()
        guard starts.count > 1 else {
            return starts.map { DocumentPart(sign: $0.sign, lines: text.lines.indices) }
        }
        let codes = landmarks.compactMap { mark in
            if case .code = mark.kind { mark.line } else { nil }
        }
        return cut(at: starts, codes)
    }

    private func cut(at starts: [ActStart], _ codes: [Int]) -> [DocumentPart] {
        let furniture = Furniture(text: text)
        let beginning = ActBeginning(text: text, furniture: furniture)
        var firsts: [Int] = []
        for (index, start) in starts.enumerated() {
            let floor = index == 0 ? -1 : starts[index - 1].line
            let code = codes.last { $0 < start.line && $0 > floor }
            firsts.append(index == 0 ? first(start, furniture) : beginning.line(of: start, after: floor, code: code))
        }
        return starts.indices.map { index in
            let limit = index + 1 < firsts.count ? firsts[index + 1] : text.lines.count
            let last = last(before: limit, from: firsts[index], isGazette: !codes.isEmpty, furniture)
            return DocumentPart(sign: starts[index].sign, lines: firsts[index]..<last + 1)
        }
    }

    /// The document's first line that is no furniture.
    private func first(_ start: ActStart, _ furniture: Furniture) -> Int {
        let top = 0..<min(text.lines.count, max(start.line, 6))
        return top.first { !furniture.isMasthead($0) } ?? start.line
    }

    /// The last line before `limit` that is no furniture of the page, nor the name of the section that follows.
    private func last(before limit: Int, from first: Int, isGazette: Bool, _ furniture: Furniture) -> Int {
        var last = limit - 1
        while last > first, furniture.isMasthead(last) || isGazette && furniture.isSection(last) { last -= 1 }
        return last
    }
}
