import Acts
import Archive

/// The coverage of an archive as people read it.
enum StatisticsText {
    static func write(_ statistics: ArchiveStatistics) {
        Output.line(
            say(
                "\(statistics.acts) actos en \(statistics.documents) documentos (\(statistics.files) archivos), "
                    + "\(statistics.pages) páginas",
                "\(statistics.acts) acts in \(statistics.documents) documents (\(statistics.files) files), "
                    + "\(statistics.pages) pages"
            )
        )
        Output.line(
            say(
                "sin texto: \(statistics.pagesWithoutText) páginas; ilegibles: \(statistics.unreadable) documentos",
                "without text: \(statistics.pagesWithoutText) pages; unreadable: \(statistics.unreadable) documents"
            )
        )
        Output.line(
            say(
                "actos sin fecha: \(statistics.actsWithoutDate), sin número: \(statistics.actsWithoutNumber), "
                    + "sin sumilla: \(statistics.actsWithoutTitle)",
                "acts without date: \(statistics.actsWithoutDate), number: \(statistics.actsWithoutNumber), "
                    + "title: \(statistics.actsWithoutTitle)"
            )
        )
        Output.line("\n" + Style.bold(say("Series por año", "Series by year")))
        for type in ActType.allCases { writeSeries(type, statistics) }
        if !statistics.documentarySeries.isEmpty {
            Output.line("\n" + Style.bold(say("Series documentales", "Documentary series")))
            for (series, acts) in statistics.documentarySeries {
                Output.line("  \(series.code) \(series.name): \(acts)")
            }
        }
        guard !statistics.subjects.isEmpty else { return }
        Output.line("\n" + Style.bold(say("Materias", "Subjects")))
        for (subject, acts) in statistics.subjects { Output.line("  \(subject.code) \(subject.name): \(acts)") }
    }

    private static func writeSeries(_ type: ActType, _ statistics: ArchiveStatistics) {
        let years = statistics.series.filter { $0.type == type.rawValue }
        guard !years.isEmpty else { return }
        let counts = years.map { "\($0.year.map(String.init) ?? say("sin año", "no year")): \($0.acts)" }
        let name = spokenLanguage == .es ? type.spanishName : type.englishName
        Output.line("  \(name) (\(years.reduce(0) { $0 + $1.acts })): " + counts.joined(separator: ", "))
    }
}
