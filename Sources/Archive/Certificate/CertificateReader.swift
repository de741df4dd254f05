package import Foundation
import Xapian

extension Searcher {
    /// Searches, and certifies it; which page of the hits is asked for is all one.
    ///
    /// `program` is the program and its version, `time` when that is.
    package func certificate(_ request: SearchRequest, program: String, at time: Date) throws -> SearchCertificate {
        var whole = request
        (whole.offset, whole.limit, whole.passages, whole.facets) = (0, SearchLimits.pageSize, false, false)
        whole.explainsNothing = false
        let parsed = try QueryParser.parse(whole.query)
        let read = whole.like.map(parsed.like) ?? parsed
        let filter = try whole.filters.node()
        return try reading { snapshot in
            let asking = Asking(whole, read, filter: filter, of: snapshot)
            let found = try asking.found()
            let statements = CertificateStatements(
                asking: asking,
                answer: try answer(asking, found),
                tried: try TriedWords(asking: asking, found: found).rows(),
                relaxed: found.relaxations,
                coverage: try asking.coverage(withFilters: !found.isWithoutFilters, catalogueFaults()),
                textless: try TextlessPages(snapshot: snapshot).rows(),
                catalogue: try snapshot.database.metadata(Schema.Metadata.catalogue) ?? ""
            )
            return statements.certificate(program: program, time: LimaTime.text(time))
        }
    }
}

/// The acts of the index that have pages without text: it knows them without the catalogue.
struct TextlessPages {
    let snapshot: Snapshot

    /// A row for each such act, of the first thousand by their codes.
    func rows() throws -> [SearchCertificate.Row] {
        let query = try Query.range(slot: Schema.Slot.textlessPages, from: "00001", to: nil)
        let order = Request.Order.value(slot: Schema.Slot.code)
        let request = Request(
            offset: 0,
            limit: SearchLimits.pageSize,
            checkAtLeast: SearchLimits.pageSize,
            order: order
        )
        return try snapshot.database.search(query, request).hits.compactMap { StoredAct($0.data) }.map { act in
            let pages = act.pages.indices.filter { act.pages[$0].extraction == "none" }.map {
                String(act.firstPage + $0)
            }
            return SearchCertificate.Row(
                "Página sin texto",
                "Page without text",
                "\(act.code), \(act.path): \(pages.joined(separator: ", "))"
            )
        }
    }
}

/// Every form in which the words of a query were looked for.
struct TriedWords {
    let asking: Asking
    let found: Asking.Found

    func rows() throws -> [SearchCertificate.Row] {
        let lexicon = Lexicon(snapshot: asking.snapshot)
        let node = found.isWithoutFilters ? asking.read.literal : asking.read.node
        let inflected = try node.words.map { word in
            let forms = try lexicon.forms(of: word).joined(separator: ", ")
            let acts = try lexicon.frequency(of: word)
            return SearchCertificate.Row(
                Message(es: "Formas de «\(word)»", en: "Forms of “\(word)”"),
                Message(es: "\(forms) (así escrita, en \(acts) actos)", en: "\(forms) (written so, in \(acts) acts)")
            )
        }
        return inflected + found.widenings.map(Self.row)
    }

    private static func row(_ widening: Widening) -> SearchCertificate.Row {
        let others = widening.others.joined(separator: ", ")
        let name =
            switch widening.reason {
            case .thesaurus:
                Message(es: "Otras palabras por «\(widening.word)»", en: "Other words for “\(widening.word)”")
            case .spelling: Message(es: "Ortografía de «\(widening.word)»", en: "Spelling of “\(widening.word)”")
            case .recognition: Message(es: "Mal reconocida «\(widening.word)»", en: "“\(widening.word)” misread")
            }
        return SearchCertificate.Row(name, Message(es: others, en: others))
    }
}

extension QueryNode {
    /// The words that stand in it to be found in any form, each once.
    var words: [String] {
        switch self {
        case .word(let word): [word]
        case .and(let parts), .or(let parts), .near(let parts, _): parts.flatMap(\.words).removingRepeated
        case .also(let node, _): node.words
        default: []
        }
    }
}

extension [String] {
    fileprivate var removingRepeated: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
