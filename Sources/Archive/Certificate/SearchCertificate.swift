package import Foundation

/// What was asked of an archive, how, among what, and what came of it: what an officer attaches to "no se encontró".
///
/// Its pages and its canonical text are made of the same rows, so that the one says no more than the other.
package struct SearchCertificate: Sendable {
    /// A part of it.
    package struct Section: Sendable, Equatable {
        package var title: Message
        package var rows: [Row]
    }

    /// A statement: what it is about, and what is so.
    package struct Row: Sendable, Equatable {
        package var name: Message
        package var value: Message

        package init(_ name: Message, _ value: Message) {
            self.name = name
            self.value = value
        }

        init(_ es: String, _ en: String, _ value: String) {
            self.init(Message(es: es, en: en), Message(es: value, en: value))
        }
    }

    package var sections: [Section]
    /// How many acts were found.
    package var total: Int
    /// When, in Lima's time.
    package var time: String

    /// The statements as text, in `language`: what the hash is of.
    ///
    /// UTF-8 in NFC; a line for each title and each row, each ended by a line feed.
    package func canonicalText(_ language: Language) -> String {
        let lines = sections.flatMap { section in
            ["# " + section.title.text(language)]
                + section.rows.map { "\($0.name.text(language)): \($0.value.text(language))" }
        }
        return lines.map { Self.line($0) + "\n" }.joined()
    }

    /// Blanks of any kind as one, so that a line is a line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").precomposedStringWithCanonicalMapping
    }
}

/// Lima's time: Peru keeps UTC-5 all year.
package enum LimaTime {
    /// `2026-03-04T09:30:00-05:00`.
    package static func text(_ date: Date) -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) - 5 * 3600
        let local = Date(timeIntervalSince1970: Double(seconds))
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().dateSeparator(.dash)
            .time(includingFractionalSeconds: false).timeSeparator(.colon)
        return local.formatted(style) + "-05:00"
    }
}
