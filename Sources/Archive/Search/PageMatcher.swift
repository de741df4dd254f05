/// Finds a query's words in a page's text.
package struct PageMatcher: Sendable {
    let highlights: Highlights

    /// Where the words stand in `text`, as ranges of its UTF-8, ascending.
    package func matches(in text: String) -> [Range<Int>] { PassageFinder(highlights: highlights).marks(in: text) }
}
