import Acts
import Archive
import Foundation
import Hummingbird

/// An act: what is known of it, where that was read, and its pages.
struct ActPage: Sendable {
    var frame: Frame
    var code: String
    /// Its type and number, as people name it.
    var name: String
    var title: String?
    var rows: [Row]
    /// What says whether it is in force.
    var standing: StandingView?
    /// Groups of links to other acts: what changes it, what it changes, what it cites, what cites it, its session.
    var relations: [RelationGroup]
    var timeline: [TimelineRow]
    var hasTimeline: Bool
    var corrections: [CorrectionView]
    var hasCorrections: Bool
    var pages: [PageLink]
    var pageRange: String
    var pagesWithoutText: String?
    var extraction: String
    var file: String
    var sha256: String
    var original: String
    var recordAddress: String
    var back: String?

    /// A value of the record.
    struct Row: Sendable {
        var name: String
        var value: String?
        var confidence: String?
        /// Whether a person should look at it: it is less sure than what 98 of 100 times is right.
        var isDoubtful = false
        var evidence: EvidenceView?
    }

    struct EvidenceView: Sendable {
        var page: Int
        var address: String
        /// The words; `nil` where the value is the words themselves.
        var text: String?
    }

    struct PageLink: Sendable {
        var number: Int
        var address: String
        var hasText: Bool
    }
}

extension ActPage.EvidenceView {
    init(_ evidence: Evidence, of code: String, _ links: Links) {
        // The words as a phrase: the page's image then shows them boxed.
        let words = evidence.text.replacing("\"", with: " ")
        let phrase = words.utf8.count < 300 ? "\"\(words)\"" : ""
        self.init(page: evidence.page, address: links.page(code, evidence.page, query: phrase), text: evidence.text)
    }
}

extension ActPage {
    /// - Throws: where the index holds a record that can't be read.
    init(
        _ request: Request,
        _ act: StoredAct,
        _ related: RelatedActs,
        query: String,
        _ language: SpokenLanguage,
        _ site: Site
    ) throws {
        let answer = try RecordAnswer(act, site.configuration)
        let record = answer.record
        let links = Links(language: language.asked)
        let rows = RecordRows(record: record, series: answer.series, code: act.code, links: links, language.spoken)
        let relations = RelationViews(related, code: act.code, links: links, language.spoken)
        code = act.code
        name = [FacetLabel.text(.type, act.type, language.spoken), act.number].compactMap(\.self).joined(separator: " ")
        title = act.title
        self.rows = rows.all
        standing = relations.standing
        self.relations = relations.groups
        timeline = relations.timeline
        hasTimeline = !timeline.isEmpty
        corrections = (record.corrections ?? []).map { CorrectionView($0, language.spoken) }
        hasCorrections = !corrections.isEmpty
        pages = act.pages.enumerated().map { index, page in
            let number = act.firstPage + index
            return PageLink(
                number: number,
                address: links.page(act.code, number, query: query),
                hasText: !page.text.isEmptyOfText
            )
        }
        let blank = pages.count { !$0.hasText }
        pagesWithoutText =
            blank == 0 || blank == pages.count ? nil : Message.pagesWithoutText(blank).text(language.spoken)
        pageRange = Message.pageRange(act.firstPage, act.lastPage).text(language.spoken)
        extraction = Message.extraction(act.extraction).text(language.spoken)
        file = act.fileName
        sha256 = act.sha256
        original = Links.document(act.sha256)
        recordAddress = Links.record(act.code)
        back = query.isEmpty ? nil : links.search(query)
        frame = Frame(request, language, title: "\(name) · \(act.code)", version: site.version)
        frame.query = query
    }
}

extension StoredAct {
    /// The name of its document's file.
    var fileName: String { (path as NSString).lastPathComponent }
}

extension String {
    /// Whether there is nothing but blanks.
    var isEmptyOfText: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
