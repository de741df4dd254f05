/// What was recognised on one page.
package struct PageRecognition: Hashable, Sendable {
    package let text: String
    package let layout: PageLayout
    package let confidences: [UInt8]
    package let confidence: Double
    package let rotation: Int
    package let resolution: Int
    package let engine: String
}
