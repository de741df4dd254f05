import Archive

/// What pages say, whatever they show.
///
/// Templates name a phrase as `{{say.search}}`.
///
/// Sentences with a value in them are in `Sentences.swift`; together they are all that Web says to people.
enum Phrase: String, CaseIterable {
    case archiveName, skipToContent, search, searchLabel, searchHint, otherLanguage, apiLink, home
    case startHeading, startText, examplesHeading, holdingsHeading, byType, byYear, languageHelp
    case results, filters, activeFilters, removeFilter, clearFilters, dates, from, to, dateHint, apply
    case sortBy, sortRelevance, sortNewest, sortOldest, sortCode, pages, previous, next
    case readAs, warnings, nothingFound, suggestionsHeading, tryFewerWords, tryNoFilters, tryNumber, tryWildcard
    case noTitle, moreValues, pageShort
    case decade, quality, like, sinceRevision, coverage
    case certificate, certificateNote, canonicalContent, canonicalHint
    case record, field, value, evidence, confidence, unknown, type, kind, number, year, date, issuer, title
    case president, attendance, agenda, agreed, present, absent, cameLate, inFavour, against, abstentions
    case series, similar, amends, citedBy, minutesOfSession, passedInSession, timeline, thisAct, corrections, wasRead,
        by, why
    case confirmedByPerson, lacksRatification, isForATerm, notHeld, notCertain, relatedJSON
    case subject, session, cites, status, document, file, textSource, fingerprint, originalFile, recordJSON
    case pagesOfAct, withoutText, evidenceOnPage, impossibleDate, confidenceHint, backToResults
    case pageImage, pageText, pageHasNoText, previousPage, nextPage, wholeAct, hitsInAct
    case enlargeImage, download, goToSearch, didYouMean, vote, none, footer

    var message: Message {
        switch self {
        case .archiveName: Message(es: "Acervo documental", en: "Document archive")
        case .skipToContent: Message(es: "Ir al contenido", en: "Skip to content")
        case .search: Message(es: "Buscar", en: "Search")
        case .searchLabel: Message(es: "Buscar en los actos", en: "Search the acts")
        case .searchHint:
            Message(
                es: "Palabras, «frases exactas» entre comillas, o un número escrito de cualquier forma.",
                en: "Words, “exact phrases” in quotes, or a number written in any form."
            )
        case .otherLanguage: Message(es: "English", en: "Español")
        case .apiLink: Message(es: "API para programas", en: "API for programs")
        case .home: Message(es: "Inicio", en: "Home")
        case .startHeading:
            Message(
                es: "Ordenanzas, acuerdos, decretos, resoluciones y actas",
                en: "Ordinances, agreements, decrees, resolutions and minutes"
            )
        case .startText:
            Message(
                es: "Busque en el texto completo de cada página. Cada resultado muestra la página donde está.",
                en: "Search the full text of every page. Each result shows the page where it stands."
            )
        case .examplesHeading: Message(es: "Por ejemplo", en: "For example")
        case .holdingsHeading: Message(es: "Qué hay en este archivo", en: "What this archive holds")
        case .byType: Message(es: "Por tipo de acto", en: "By type of act")
        case .byYear: Message(es: "Por año", en: "By year")
        case .languageHelp: Message(es: "Cómo escribir una consulta", en: "How to write a query")
        case .results: Message(es: "Resultados", en: "Results")
        case .filters: Message(es: "Filtros", en: "Filters")
        case .activeFilters: Message(es: "Filtros activos", en: "Active filters")
        case .removeFilter: Message(es: "Quitar el filtro", en: "Remove the filter")
        case .clearFilters: Message(es: "Quitar todos", en: "Remove all")
        case .dates: Message(es: "Fecha", en: "Date")
        case .from: Message(es: "Desde", en: "From")
        case .to: Message(es: "Hasta", en: "To")
        case .dateHint: Message(es: "2019, 2019-03 o 2019-03-15", en: "2019, 2019-03 or 2019-03-15")
        case .apply: Message(es: "Aplicar", en: "Apply")
        case .sortBy: Message(es: "Ordenar por", en: "Sort by")
        case .sortRelevance: Message(es: "Relevancia", en: "Relevance")
        case .sortNewest: Message(es: "Más recientes", en: "Newest")
        case .sortOldest: Message(es: "Más antiguos", en: "Oldest")
        case .sortCode: Message(es: "Código", en: "Code")
        case .pages: Message(es: "Páginas de resultados", en: "Pages of results")
        case .previous: Message(es: "Anterior", en: "Previous")
        case .next: Message(es: "Siguiente", en: "Next")
        case .readAs: Message(es: "Leído como", en: "Read as")
        case .warnings: Message(es: "Avisos sobre la consulta", en: "Warnings about the query")
        case .nothingFound: Message(es: "No se encontró ningún acto.", en: "No act was found.")
        case .suggestionsHeading: Message(es: "Puede probar:", en: "You can try:")
        case .tryFewerWords:
            Message(
                es: "con menos palabras, o con otras: todas las escritas deben estar en el acto;",
                en: "fewer words, or others: all that you type must be in the act;"
            )
        case .tryNoFilters: Message(es: "la misma búsqueda sin filtros", en: "the same search without filters")
        case .tryNumber:
            Message(
                es: "el número del acto, solo: 646-2020;",
                en: "the act's number alone: 646-2020;"
            )
        case .tryWildcard:
            Message(
                es: "el comienzo de una palabra con asterisco: arbitri*.",
                en: "the beginning of a word with an asterisk: arbitri*."
            )
        case .noTitle: Message(es: "(sin sumilla)", en: "(no title)")
        case .moreValues: Message(es: "Ver más", en: "Show more")
        case .pageShort: Message(es: "p.", en: "p.")
        case .decade: Message(es: "Década", en: "Decade")
        case .quality: Message(es: "Calidad del texto", en: "Text quality")
        case .like: Message(es: "Parecidos a", en: "Like")
        case .sinceRevision: Message(es: "Cambios desde la revisión", en: "Changes since revision")
        case .coverage:
            Message(es: "Qué se buscó, y qué no se pudo", en: "What was searched, and what could not be")
        case .certificate: Message(es: "Constancia de búsqueda", en: "Search certificate")
        case .certificateNote:
            Message(
                es: "La emite un programa: dice qué se buscó y dónde, y no certifica que un acto no exista.",
                en:
                    "It is made by a program: it says what was searched and where, and doesn't certify that an act doesn't exist."
            )
        case .canonicalContent: Message(es: "Contenido canónico", en: "Canonical content")
        case .canonicalHint:
            Message(
                es: "La huella es del texto siguiente: UTF-8, cada línea terminada por un salto de línea (LF).",
                en: "The fingerprint is of the text below: UTF-8, each line ended by a line feed (LF)."
            )
        case .record: Message(es: "Ficha", en: "Record")
        case .field: Message(es: "Campo", en: "Field")
        case .value: Message(es: "Valor", en: "Value")
        case .evidence: Message(es: "Dónde se leyó", en: "Where it was read")
        case .confidence: Message(es: "Certeza", en: "Certainty")
        case .unknown: Message(es: "No consta", en: "Unknown")
        case .type: Message(es: "Tipo", en: "Type")
        case .kind: Message(es: "Clase", en: "Kind")
        case .number: Message(es: "Número", en: "Number")
        case .year: Message(es: "Año", en: "Year")
        case .date: Message(es: "Fecha", en: "Date")
        case .issuer: Message(es: "Emisor", en: "Issuer")
        case .title: Message(es: "Sumilla", en: "Title")
        case .subject: Message(es: "Materia", en: "Subject")
        case .session: Message(es: "Sesión", en: "Session")
        case .cites: Message(es: "Actos que cita", en: "Acts it cites")
        case .status: Message(es: "Estado", en: "Status")
        case .series: Message(es: "Serie documental", en: "Documentary series")
        case .president: Message(es: "Preside", en: "President")
        case .attendance: Message(es: "Asistencia", en: "Attendance")
        case .agenda: Message(es: "Agenda", en: "Agenda")
        case .agreed: Message(es: "Acordado", en: "Agreed")
        case .present: Message(es: "presente", en: "present")
        case .absent: Message(es: "ausente", en: "absent")
        case .cameLate: Message(es: "llegó tarde", en: "came late")
        case .inFavour: Message(es: "a favor", en: "in favour")
        case .against: Message(es: "en contra", en: "against")
        case .abstentions: Message(es: "abstenciones", en: "abstentions")
        case .similar: Message(es: "Actos parecidos", en: "Similar acts")
        case .amends:
            Message(es: "Actos que modifica, deroga o complementa", en: "Acts it amends, repeals or completes")
        case .citedBy: Message(es: "Actos que lo citan", en: "Acts that cite it")
        case .minutesOfSession: Message(es: "Acta de su sesión", en: "Minutes of its session")
        case .passedInSession: Message(es: "Actos de esta sesión", en: "Acts of this session")
        case .timeline: Message(es: "Cronología", en: "Timeline")
        case .thisAct: Message(es: "este acto", en: "this act")
        case .corrections: Message(es: "Correcciones", en: "Corrections")
        case .wasRead: Message(es: "Se leyó", en: "It was read")
        case .by: Message(es: "Quién y cuándo", en: "Who and when")
        case .why: Message(es: "Por qué", en: "Why")
        case .confirmedByPerson: Message(es: "Confirmado por una persona.", en: "Confirmed by a person.")
        case .lacksRatification:
            Message(
                es: "No consta en el archivo su ratificación por la municipalidad provincial (LOM, artículo 40).",
                en: "The archive holds no ratification of it by the province (LOM, article 40)."
            )
        case .isForATerm:
            Message(es: "Rige por un plazo: puede haber vencido.", en: "It holds for a term: it may be over.")
        case .notHeld: Message(es: "no está en el archivo", en: "not in the archive")
        case .notCertain: Message(es: "no es seguro que sea este", en: "it isn't sure that this one is meant")
        case .relatedJSON: Message(es: "Relaciones en JSON", en: "Relations as JSON")
        case .document: Message(es: "Documento", en: "Document")
        case .file: Message(es: "Archivo", en: "File")
        case .textSource: Message(es: "Origen del texto", en: "Source of the text")
        case .fingerprint: Message(es: "Huella SHA-256", en: "SHA-256 fingerprint")
        case .originalFile: Message(es: "Abrir el documento original", en: "Open the original document")
        case .recordJSON: Message(es: "Ficha en JSON", en: "Record as JSON")
        case .pagesOfAct: Message(es: "Páginas", en: "Pages")
        case .withoutText: Message(es: "sin texto", en: "without text")
        case .evidenceOnPage: Message(es: "página", en: "page")
        case .impossibleDate: Message(es: "fecha imposible, como está impresa", en: "impossible, as it is printed")
        case .confidenceHint:
            Message(
                es: "La certeza es una estimación del programa, no una certificación: lo que vale es el documento.",
                en: "Certainty is the program's estimate, not a certification: what counts is the document."
            )
        case .backToResults: Message(es: "Volver a los resultados", en: "Back to the results")
        case .pageImage: Message(es: "Imagen de la página", en: "Image of the page")
        case .pageText: Message(es: "Texto de la página", en: "Text of the page")
        case .pageHasNoText:
            Message(
                es: "Esta página no tiene texto que se pueda buscar: puede ser un escaneo o estar en blanco.",
                en: "This page has no text that can be searched: it may be a scan, or blank."
            )
        case .previousPage: Message(es: "Página anterior", en: "Previous page")
        case .nextPage: Message(es: "Página siguiente", en: "Next page")
        case .wholeAct: Message(es: "Ficha del acto", en: "The act's record")
        case .hitsInAct: Message(es: "Coincidencias en este acto:", en: "Matches in this act:")
        case .enlargeImage: Message(es: "Ampliar la imagen", en: "Enlarge the image")
        case .download: Message(es: "Documento original", en: "Original document")
        case .goToSearch: Message(es: "Ir a la búsqueda", en: "Go to the search page")
        case .didYouMean: Message(es: "Quizá busca:", en: "Perhaps you are looking for:")
        case .vote: Message(es: "votación", en: "vote")
        case .none: Message(es: "Ninguno", en: "None")
        case .footer:
            Message(
                es: "Los documentos se muestran como fueron recibidos.",
                en: "Documents are shown as they were received."
            )
        }
    }
}
