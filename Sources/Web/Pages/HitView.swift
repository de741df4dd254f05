import Acts
import Archive

/// A hit as the result page shows it.
struct HitView: Sendable {
    var code: String
    var address: String
    var type: String
    var number: String?
    var date: Moment?
    var title: String?
    /// The file's name: what there is to tell an act by that prints no title.
    var file: String
    var issuer: String?
    var subjects: [String]
    var status: String?
    var passages: [PassageView]

    /// A date for people and for machines.
    struct Moment: Sendable {
        var iso: String
        var text: String
    }

    struct PassageView: Sendable {
        var page: Int
        var address: String
        var pieces: [Piece]
    }

    init(_ hit: SearchAnswer.Hit, _ parameters: SearchParameters) {
        let language = parameters.request.language
        let links = Links(language: parameters.language)
        let query = parameters.request.query
        let act = hit.act
        code = act.code
        address = links.act(act.code, query: query)
        type = FacetLabel.text(.type, act.type, language)
        number = act.number
        date = act.date.map { Moment(iso: $0, text: Figures.date($0, language)) }
        title = act.title
        file = act.fileName
        issuer = act.issuer
        subjects = act.subjects.map(\.name)
        status = act.status
        passages = hit.passages.map { passage in
            PassageView(
                page: passage.page,
                address: links.page(act.code, passage.page, query: query),
                pieces: Piece.pieces(of: passage.text, markingScalars: passage.marks)
            )
        }
    }
}
