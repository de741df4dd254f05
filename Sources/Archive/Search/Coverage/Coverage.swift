/// What a search could see, and what it could not: what a person must know who is told that there is nothing.
package struct Coverage: Sendable {
    /// The acts of a type among which was searched.
    package struct Series: Sendable, Equatable {
        /// The type's slug.
        package var type: String
        package var acts: Int
        /// The first and the last year; `nil` where none is known.
        package var years: ClosedRange<Int>?
    }

    /// How many acts the filters leave, among which was searched.
    package var acts = 0
    package var series: [Series] = []
    /// Of those acts, how many have no text at all.
    package var actsWithoutText = 0
    /// How many have text on whose worst page two words in five, or more, are none.
    package var actsOfPoorText = 0
    /// How many of their pages have no text.
    package var pagesWithoutText = 0
    /// What the catalogue tells beside; `nil` where it isn't there.
    package var catalogue: Catalogued?

    /// What only the catalogue knows.
    package struct Catalogued: Sendable {
        /// Numbers that no act has, of the types and years among which was searched.
        package var gaps: [SeriesFault]
        /// Gaps in which the very number stands that was asked for.
        package var asked: [SeriesFault]
        /// Documents that could not be read, and pages of all documents that can't be searched.
        package var pages: [PageFault]
    }
}

extension Coverage.Catalogued {
    /// How many numbers the gaps have.
    package var missingNumbers: Int { gaps.reduce(0) { $0 + $1.count } }
    /// How many documents could not be read at all.
    package var unreadableDocuments: Int { pages.count { $0.reason == .unreadableDocument } }
    /// How many pages wait for recognition.
    package var waitingPages: Int { pages.count { $0.reason == .waiting } }
}
