extension PageLines {
    /// The lines of a text that was recognised, whose words stand where `layout` says.
    init(recognised text: String, _ layout: PageLayout) {
        let utf8 = Array(text.utf8)
        var places: [Place] = []
        var words = layout.words[...]
        var end = -1
        for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            end += line.count + 1
            let own = words.prefix { $0.range.lowerBound < end }
            words = words.dropFirst(own.count)
            places.append(Place(own.map(\.box)))
        }
        self.init(text, places: places, height: layout.height)
    }
}

extension PageLines.Place {
    /// Where a line with words in these boxes stands; a blank line stands nowhere.
    fileprivate init(_ boxes: [PageBox]) {
        top = boxes.map(\.top).min() ?? 0
        bottom = boxes.map(\.bottom).max() ?? 0
        let width = (boxes.map(\.right).max() ?? 0) - (boxes.map(\.left).min() ?? 0)
        isUpright = bottom - top > 2 * width && bottom - top > 24
    }
}
