/// Which words of its pages are an act's own, where other acts, or a page's furniture, share a page with it.
package struct ActExtent: Hashable, Sendable, Codable {
    /// The act's part of a page: offsets into the UTF-8 of the page's text.
    package struct Part: Hashable, Sendable, Codable {
        /// The page, counted from 1.
        package var page: Int
        /// Where the act's words begin.
        package var start: Int
        /// The offset after its last word.
        package var end: Int

        package init(page: Int, start: Int, end: Int) {
            self.page = page
            self.start = start
            self.end = end
        }
    }

    /// The parts, in the order of their pages; a page that isn't named here is the act's as a whole.
    package var parts: [Part]

    package init(parts: [Part]) { self.parts = parts }
}

extension ActRecord {
    /// The act's own words on `page`; none where the page is none of its pages.
    package func ownText(of page: PageText) -> String {
        guard pages.contains(page.number) else { return "" }
        guard let part = extent?.parts.first(where: { $0.page == page.number }) else { return page.text }
        let utf8 = Array(page.text.utf8)
        let start = min(max(0, part.start), utf8.count)
        return String(decoding: utf8[start..<min(max(start, part.end), utf8.count)], as: UTF8.self)
    }
}
