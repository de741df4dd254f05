/// The gaps of the series and the pages that can't be searched, as the catalogue tells them.
///
/// The index doesn't know them: a document that could not be read isn't in it, and whether numbers restart each year is
/// told by all acts of a series together. Where the catalogue isn't at hand, an answer says so.
struct CatalogueFaults {
    var gaps: [SeriesFault]
    var pages: [PageFault]

    /// `nil` where there is no catalogue in `folder`, or it can't be read.
    init?(_ folder: ArchiveFolder) {
        guard let report = try? CheckReport(folder, parts: [.series, .pages]) else { return nil }
        gaps = report.series.filter { $0.kind == .gap }
        pages = report.pages
    }
}
