extension Coverage {
    /// What a person is told, a sentence each.
    package var sentences: [Message] {
        [searched] + [withoutText, poorText].compactMap(\.self) + (catalogue?.sentences ?? [Self.noCatalogue])
    }

    private var searched: Message {
        let years = series.compactMap(\.years)
        guard let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max() else {
            return Message(es: "Se buscó en \(acts) actos.", en: "\(acts) acts were searched.")
        }
        return Message(
            es: "Se buscó en \(acts) actos, de \(first) a \(last).",
            en: "\(acts) acts were searched, from \(first) to \(last)."
        )
    }

    private var withoutText: Message? {
        guard pagesWithoutText > 0 else { return nil }
        return Message(
            es: "Páginas de esos actos sin texto, en las que no se pudo buscar: \(pagesWithoutText).",
            en: "Pages of these acts without text, which could not be searched: \(pagesWithoutText)."
        )
    }

    private var poorText: Message? {
        guard actsOfPoorText > 0 else { return nil }
        return Message(
            es: "Actos con texto dañado, del que se halla solo una parte: \(actsOfPoorText).",
            en: "Acts with damaged text, of which only a part is found: \(actsOfPoorText)."
        )
    }

    private static let noCatalogue = Message(
        es: "No está el catálogo: no se pudo ver si faltan números en las series, ni qué documentos no se leyeron.",
        en:
            "The catalogue isn't here: whether the series lack numbers, and which documents could not be read, is unknown."
    )
}

extension Coverage.Catalogued {
    /// What a person is told, a sentence each.
    fileprivate var sentences: [Message] {
        asked.map(\.askedSentence) + [unreadable, waiting, missing].compactMap(\.self)
    }

    private var unreadable: Message? {
        guard unreadableDocuments > 0 else { return nil }
        return Message(
            es: "Documentos que no se pudieron leer: \(unreadableDocuments) (acervo check --pages).",
            en: "Documents that could not be read: \(unreadableDocuments) (acervo check --pages)."
        )
    }

    private var waiting: Message? {
        guard waitingPages > 0 else { return nil }
        return Message(
            es: "Páginas que esperan el reconocimiento de su texto: \(waitingPages) (acervo index).",
            en: "Pages that wait for recognition: \(waitingPages) (acervo index)."
        )
    }

    private var missing: Message? {
        guard missingNumbers > 0 else {
            return Message(es: "En las series no faltan números.", en: "The series lack no numbers.")
        }
        return Message(
            es: "Números que faltan en las series: \(missingNumbers) (acervo check --series).",
            en: "Numbers that the series lack: \(missingNumbers) (acervo check --series)."
        )
    }
}

extension SeriesFault {
    fileprivate var askedSentence: Message {
        Message(
            es: "El número pedido está entre los que faltan en el archivo: \(message.es).",
            en: "The number that was asked for is among those the archive lacks: \(message.en)."
        )
    }
}
