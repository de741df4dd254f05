import Archive
import Hummingbird

/// One page of an act: its image with what was searched for boxed, and its text beside it.
struct PageView: Sendable {
    var frame: Frame
    var code: String
    var name: String
    var heading: String
    var act: String
    var back: String?
    var previous: String?
    var next: String?
    /// `nil` for a text file, whose pages have no image.
    var image: Image?
    var pieces: [Piece]
    var hasText: Bool
    var matches: String?
    /// The pages of the act where something matches.
    var hitPages: [PageChoice]
    var hasHitPages: Bool
    var original: String

    struct Image: Sendable {
        var address: String
        var large: String
        var description: String
    }

    struct PageChoice: Sendable {
        var number: Int
        var address: String
        var isCurrent: Bool
    }

}

extension PageView {
    init(_ request: Request, _ page: ActPageText, query: String, _ language: SpokenLanguage, _ site: Site) {
        let links = Links(language: language.asked)
        let act = page.act
        code = act.code
        name = [FacetLabel.text(.type, act.type, language.spoken), act.number].compactMap(\.self).joined(separator: " ")
        heading = Message.pageHeading(page.number, last: act.lastPage).text(language.spoken)
        self.act = links.act(act.code, query: query)
        back = query.isEmpty ? nil : links.search(query)
        previous = page.number > act.firstPage ? links.page(act.code, page.number - 1, query: query) : nil
        next = page.number < act.lastPage ? links.page(act.code, page.number + 1, query: query) : nil
        let count = query.isEmpty ? nil : page.marks.count
        matches = count.map { Message.matchesOnPage($0).text(language.spoken) }
        if act.hasImages { image = Image(page, query: query, matches: count, language.spoken) }
        pieces = Piece.pieces(of: page.text, markingBytes: page.marks)
        hasText = !page.text.isEmptyOfText
        hitPages = page.matchingPages.map { number in
            PageChoice(
                number: number,
                address: links.page(act.code, number, query: query),
                isCurrent: number == page.number
            )
        }
        hasHitPages = hitPages.count > 1 || hitPages.first.map { !$0.isCurrent } ?? false
        original = Links.document(act.sha256) + "#page=\(page.number)"
        frame = Frame(request, language, title: "\(name) · \(heading)", version: site.version)
        frame.query = query
        frame.isUnlisted = !query.isEmpty
    }
}

extension PageView.Image {
    init(_ page: ActPageText, query: String, matches: Int?, _ language: Language) {
        let code = page.act.code
        address = Links.image(code, page.number, query: query, width: WebLimits.imageWidth)
        large = Links.image(code, page.number, query: query, width: WebLimits.imageWidths.upperBound)
        description = Message.imageDescription(code, page: page.number, matches: matches).text(language)
    }
}
