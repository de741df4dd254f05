/// A page, or a whole document, that no search finds, or finds badly.
package struct PageFault: Sendable, Equatable {
    /// Why.
    package enum Reason: String, Sendable, CaseIterable {
        /// The document could not be read at all.
        case unreadableDocument = "unreadable-document"
        /// The page has no text, or a damaged one, and waits for recognition.
        case waiting
        /// Recognition failed.
        case recognitionFailed = "recognition-failed"
        /// It was recognised, and nothing that could be read was found.
        case nothingRecognised = "nothing-recognised"
        /// The PDF has the page, and it can't be opened.
        case damagedPage = "damaged-page"
        /// There is nothing on it.
        case blank
        /// It has text, and much of it is no words.
        case poorText = "poor-text"
    }

    /// The document's path, as the catalogue keeps it.
    package var path: String
    /// Counted from 1; `nil` for a whole document.
    package var page: Int?
    package var reason: Reason
    /// What keeps it from being read, where the reason alone doesn't say it.
    package var detail: Message?
    /// The text's quality, 0 to 1, where it has text.
    package var quality: Double?

    /// Below this, a page is listed as poor: about two words in five are none.
    static let poor = 0.6

    /// One sentence for people.
    package var message: Message {
        if let detail { return detail }
        return switch reason {
        case .unreadableDocument, .recognitionFailed:
            Message(es: "No se pudo leer.", en: "It could not be read.")
        case .waiting:
            Message(
                es: "Espera el reconocimiento de su texto; ejecute: acervo index",
                en: "It waits for recognition; run: acervo index"
            )
        case .nothingRecognised:
            Message(
                es: "Se reconoció y no se halló texto: está en blanco, es manuscrita o es un dibujo.",
                en: "It was recognised and no text was found: it is blank, written by hand, or a drawing."
            )
        case .damagedPage:
            Message(
                es: "El PDF la tiene dañada; consiga otra copia.",
                en: "It is damaged in the PDF; get another copy."
            )
        case .blank:
            Message(es: "Está en blanco.", en: "It is blank.")
        case .poorText:
            Message(
                es: "Su texto está dañado: las búsquedas hallan solo una parte. Calidad \(Self.percent(quality)).",
                en: "Its text is damaged: searches find only a part of it. Quality \(Self.percent(quality))."
            )
        }
    }

    private static func percent(_ quality: Double?) -> String { "\(Int(((quality ?? 0) * 100).rounded())) %" }
}
