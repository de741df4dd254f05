package import Archive
import Crypto

/// A search certificate as a page for printing.
package struct CertificatePage: Sendable {
    var language: String
    var say: Say
    /// The style as a link; `nil` where it stands in the page.
    var link: String?
    var style: String?
    var summary: String
    var sections: [Section]
    var canonical: String
    var hash: String

    struct Section: Sendable {
        var title: String
        var rows: [Row]
    }

    struct Row: Sendable {
        var name: String
        var value: String
    }

    /// With `isWhole` it is a file that stands alone.
    init(_ certificate: SearchCertificate, _ language: Language, isWhole: Bool) {
        say = Say(language: language)
        self.language = language.tag
        link = isWhole ? nil : Assets.certificateStyle.address
        style = isWhole ? String(decoding: Assets.certificateStyle.bytes, as: UTF8.self) : nil
        summary = Message.certified(certificate.total, certificate.time).text(language)
        sections = certificate.sections.map { section in
            Section(
                title: section.title.text(language),
                rows: section.rows.map { Row(name: $0.name.text(language), value: $0.value.text(language)) }
            )
        }
        canonical = certificate.canonicalText(language)
        hash = Assets.hexadecimal(SHA256.hash(data: Array(canonical.utf8)))
    }

    /// The page as HTML that needs no other file.
    package static func file(_ certificate: SearchCertificate, _ language: Language) -> String {
        Templates.render(.certificate, CertificatePage(certificate, language, isWhole: true))
    }
}

extension Message {
    fileprivate static func certified(_ total: Int, _ time: String) -> Message {
        let acts = Message.acts(total)
        return total == 0
            ? Message(
                es: "Se buscó el \(time), hora de Lima, y no se encontró ningún acto.",
                en: "It was searched on \(time), Lima time, and no act was found."
            )
            : Message(
                es: "Se buscó el \(time), hora de Lima, y se hallaron \(acts.es).",
                en: "It was searched on \(time), Lima time, and \(acts.en) were found."
            )
    }
}
