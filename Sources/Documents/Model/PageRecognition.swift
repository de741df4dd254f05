/// What was recognised on one page.
package struct PageRecognition: Hashable, Sendable {
    /// The words in NFC; lines end with line feeds, a blank line stands between paragraphs.
    ///
    /// Empty where nothing was found.
    package let text: String

    /// The page's size as it is shown, and where the words of ``text`` stand on it, in the text's order.
    package let layout: PageLayout

    /// How sure each word is, from 0 to 100: one a word of ``layout``.
    package let confidences: [UInt8]

    /// How sure all words are together, from 0 to 1: their mean, weighted by letters; 0 where there are none.
    package let confidence: Double

    /// How far the page had to be turned clockwise to be upright: 0, 90, 180 or 270 degrees.
    package let rotation: Int

    /// How many pixels an inch the page was recognised at.
    package let resolution: Int

    /// What recognised it, as `tesseract 5.3.0 spa`: for whoever wants to do better later.
    package let engine: String

    /// A recognition as it was made, or as a test wants it.
    package init(
        text: String,
        layout: PageLayout,
        confidences: [UInt8],
        confidence: Double,
        rotation: Int,
        resolution: Int,
        engine: String
    ) {
        self.text = text
        self.layout = layout
        self.confidences = confidences
        self.confidence = confidence
        self.rotation = rotation
        self.resolution = resolution
        self.engine = engine
    }
}
