import Archive
import Foundation
import Hummingbird

/// Sentences with a value in them.
extension Message {
    static func wholeNumber(in range: ClosedRange<Int>) -> Message {
        Message(
            es: "un número entero de \(range.lowerBound) a \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
    }

    static func acts(_ count: Int, isExact: Bool = true) -> Message {
        let es = (isExact ? "" : "unos ") + Figures.grouped(count, .es)
        let en = (isExact ? "" : "about ") + Figures.grouped(count, .en)
        return Message(es: es + (count == 1 ? " acto" : " actos"), en: en + (count == 1 ? " act" : " acts"))
    }

    static func resultsTitle(_ query: String) -> Message {
        query.isEmpty
            ? Message(es: "Todos los actos", en: "All acts")
            : Message(es: "«\(query)»: resultados", en: "“\(query)”: results")
    }

    static func resultPage(_ number: Int, of count: Int) -> Message {
        Message(es: "Página \(number) de \(count)", en: "Page \(number) of \(count)")
    }

    static func pageHeading(_ number: Int, last: Int) -> Message {
        Message(es: "Página \(number) de \(last)", en: "Page \(number) of \(last)")
    }

    static func matchesOnPage(_ count: Int) -> Message {
        switch count {
        case 0: Message(es: "Sin coincidencias en esta página.", en: "No matches on this page.")
        case 1: Message(es: "1 coincidencia en esta página.", en: "1 match on this page.")
        default: Message(es: "\(count) coincidencias en esta página.", en: "\(count) matches on this page.")
        }
    }

    static func imageDescription(_ code: String, page: Int, matches: Int?) -> Message {
        let es = "Imagen de la página \(page) de \(code)"
        let en = "Image of page \(page) of \(code)"
        guard let matches, matches > 0 else { return Message(es: es + ".", en: en + ".") }
        return Message(
            es: es + ", con \(matches) coincidencia\(matches == 1 ? "" : "s") enmarcada\(matches == 1 ? "" : "s").",
            en: en + ", with \(matches) match\(matches == 1 ? "" : "es") boxed."
        )
    }

    static func pageRange(_ first: Int, _ last: Int) -> Message {
        first == last
            ? Message(es: "Página \(first) del documento", en: "Page \(first) of the document")
            : Message(es: "Páginas \(first) a \(last) del documento", en: "Pages \(first) to \(last) of the document")
    }

    static func pagesWithoutText(_ count: Int) -> Message {
        count == 1
            ? Message(
                es: "Una página no tiene texto que se pueda buscar.",
                en: "One page has no text that can be searched."
            )
            : Message(
                es: "\(count) páginas no tienen texto que se pueda buscar.",
                en: "\(count) pages have no text that can be searched."
            )
    }

    static func citation(_ type: String, _ number: String, _ year: Int?) -> Message {
        let year = year.map { " (\($0))" } ?? ""
        return Message(es: "\(type) N.° \(number)\(year)", en: "\(type) No. \(number)\(year)")
    }

    static func sessionName(_ kind: String, _ number: String?) -> Message {
        let number = number.map { " N.° \($0)" } ?? ""
        return Message(es: kind + number, en: kind + number)
    }

    static func dateRange(_ from: String?, _ to: String?) -> Message {
        switch (from, to) {
        case (let from?, nil): Message(es: "desde \(from)", en: "from \(from)")
        case (nil, let to?): Message(es: "hasta \(to)", en: "until \(to)")
        default: Message(es: "de \(from ?? "") a \(to ?? "")", en: "\(from ?? "") to \(to ?? "")")
        }
    }

    /// How a page's or an act's text was had.
    static func extraction(_ name: String) -> Message {
        switch name {
        case "text-layer": Message(es: "texto que trae el PDF", en: "text that the PDF holds")
        case "ocr":
            Message(es: "reconocido de la imagen (puede tener errores)", en: "recognised from the image (may err)")
        case "mixed": Message(es: "en parte del PDF, en parte reconocido", en: "partly from the PDF, partly recognised")
        case "plain-text": Message(es: "archivo de texto", en: "text file")
        default: Message(es: "sin texto que se pueda buscar", en: "no text that can be searched")
        }
    }

    static func feedTitle(_ query: String) -> Message {
        query.isEmpty
            ? Message(es: "Acervo documental: actos más recientes", en: "Document archive: newest acts")
            : Message(es: "Acervo documental: «\(query)»", en: "Document archive: “\(query)”")
    }
}

/// Numbers as people read them.
enum Figures {
    /// `12,345`: Peru groups thousands with a comma, as English does.
    static func grouped(_ number: Int, _ language: Language) -> String {
        number.formatted(.number.grouping(.automatic).locale(Locale(identifier: language == .es ? "es_PE" : "en_US")))
    }

    /// A share as `97 %`.
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// `2020-06-12` as `12 de junio de 2020`; of a date known in part, the part that is known.
    static func date(_ iso: String, _ language: Language) -> String {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count > 1, (1...12).contains(parts[1]) else { return iso }
        let month = Message(es: spanishMonths[parts[1] - 1], en: englishMonths[parts[1] - 1]).text(language)
        let day = parts.count > 2 ? String(parts[2]) : nil
        switch language {
        case .es: return [day, month, String(parts[0])].compactMap(\.self).joined(separator: " de ")
        case .en: return [day, month, String(parts[0])].compactMap(\.self).joined(separator: " ")
        }
    }

    private static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "setiembre", "octubre",
        "noviembre", "diciembre",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
