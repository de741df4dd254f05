extension ActText {
    /// The first line of the page of `line`, where that isn't the document's first page and the line is at most `depth`
    /// lines below it.
    func firstLineOfPage(of line: Int, within depth: Int) -> Int? {
        let page = page(at: lines[line].range.lowerBound)
        let before = (max(0, line - depth - 1)..<line).last { self.page(at: lines[$0].range.lowerBound) != page }
        return before.map { $0 + 1 }
    }
}
