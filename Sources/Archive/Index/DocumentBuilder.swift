import Acts
import Analysis
import Xapian

/// Makes the index's document of an act.
///
/// Keep one for many acts: it reuses its room.
struct DocumentBuilder {
    private var table = TermTable()
    private var tokens = Tokens()
    private var document = Document()
    private var position: UInt32 = 0

    /// The document of `act`, whose text is `pages`.
    mutating func document(of act: CatalogueAct, pages: [StoredPage]) -> Document {
        table.removeAll()
        document = Document()
        position = 0
        let starts = pages.map { addPage($0.searchedText) }
        addTitle(act.record.title?.value)
        addNumbers(act)
        addFilters(act)
        addValues(act)
        addStatus(act)
        addQuality(pages)
        document.setValue(SortableNumber.text(act.change, digits: 12), slot: Schema.Slot.change)
        document.terms = table.terms
        document.data = StoredAct(act, pages: pages, starts: starts).bytes
        return document
    }

    /// Adds a page's words; returns the position of the first.
    private mutating func addPage(_ text: String) -> UInt32 {
        let start = position + 1
        add(text, prefix: "")
        return start
    }

    private mutating func add(_ text: String, prefix: String) {
        tokens.removeAll()
        var text = text
        text.withUTF8 { tokens.append(Span(_unsafeElements: $0)) }
        var from = 0
        for end in tokens.ends {
            position += 1
            add(prefix, tokens.bytes, from..<Int(end), at: position)
            from = Int(end)
        }
    }

    private mutating func add(_ prefix: String, _ word: [UInt8], _ range: Range<Int>, at position: UInt32) {
        document.tokenTerms.append(table.index(prefix, word, range))
        document.tokenPositions.append(position)
    }

    private mutating func addTitle(_ title: String?) {
        guard let title else { return }
        position += 100
        add(title, prefix: Schema.Prefix.title)
    }

    private mutating func addNumbers(_ act: CatalogueAct) {
        let record = act.record
        guard let number = record.number?.value else { return }
        let core = NumberTerm.core(number.value, letter: number.letter)
        for form in [core, record.year.map { "\(core)-\($0.value)" }].compactMap(\.self) {
            let bytes = Array(form.utf8)
            add(Schema.Prefix.number, bytes, 0..<bytes.count, at: 1)
            if !NumberTerm.isRepeated(act.code) { filter(Schema.Prefix.first, form) }
        }
        if number.year == nil { filter(Schema.Prefix.number, core + "-") }
    }

    private mutating func addFilters(_ act: CatalogueAct) {
        let record = act.record
        filter(Schema.Prefix.unique, String(act.id))
        filter(Schema.Prefix.code, act.code.lowercased())
        for code in act.oldCodes { filter(Schema.Prefix.oldCode, code.lowercased()) }
        filter(Schema.Prefix.type, record.type.value.rawValue)
        if let kind = record.kind { filter(Schema.Prefix.kind, folded(kind)) }
        if let year = record.year { filter(Schema.Prefix.year, String(year.value)) }
        if let date = record.date { filter(Schema.Prefix.dateYear, String(date.value.year)) }
        if let issuer = record.issuer?.value {
            let words = Tokens([issuer.name, issuer.initials ?? ""].joined(separator: " "))
            for word in Set((0..<words.count).map { words[$0] }) { filter(Schema.Prefix.issuer, word) }
        }
        for subject in record.subjects {
            filter(Schema.Prefix.subject, subject.value.code.lowercased())
        }
        for group in Set(record.subjects.map { $0.value.code.prefix { $0 != "-" }.lowercased() }) {
            filter(Schema.Prefix.subject, group)
        }
        for citation in record.citations { addCitation(citation) }
        if let session = record.session?.date { filter(Schema.Prefix.session, session.iso) }
    }

    private mutating func addCitation(_ citation: Citation) {
        let core = NumberTerm.core(citation.number.value, letter: citation.number.letter)
        filter(Schema.Prefix.cited, "\(citation.type.rawValue):\(core)")
        if let year = citation.year { filter(Schema.Prefix.cited, "\(citation.type.rawValue):\(core)-\(year)") }
        guard citation.relation != .cita else { return }
        let done = "\(citation.relation.rawValue):\(citation.type.rawValue):\(core)"
        filter(Schema.Prefix.relation, done)
        if let year = citation.year { filter(Schema.Prefix.relation, "\(done)-\(year)") }
    }

    private mutating func addStatus(_ act: CatalogueAct) {
        guard let status = act.status?.rawValue else { return }
        filter(Schema.Prefix.status, status)
        document.setValue(status, slot: Schema.Slot.status)
    }

    private mutating func addQuality(_ pages: [StoredPage]) {
        let textless = pages.count { $0.extraction == "none" }
        if textless > 0 {
            document.setValue(SortableNumber.text(Int64(textless), digits: 5), slot: Schema.Slot.textlessPages)
        }
        guard let quality = pages.textQuality else { return }
        document.setValue(SortableQuality.text(quality), slot: Schema.Slot.quality)
    }

    private mutating func filter(_ prefix: String, _ value: String) {
        document.booleans.append(prefix + value)
    }

    private mutating func addValues(_ act: CatalogueAct) {
        let record = act.record
        let day = record.date.map { SortableDate.day($0.value) }
        document.setValue(SortableDate.newestFirst(day) + act.code, slot: Schema.Slot.newestFirst)
        document.setValue((day ?? "~") + act.code, slot: Schema.Slot.oldestFirst)
        document.setValue(act.code, slot: Schema.Slot.code)
        document.setValue(record.type.value.rawValue, slot: Schema.Slot.type)
        if let day { document.setValue(day, slot: Schema.Slot.date) }
        if let year = record.year { document.setValue(String(year.value), slot: Schema.Slot.year) }
        if let issuer = record.issuer { document.setValue(issuer.value.name, slot: Schema.Slot.issuer) }
        guard !record.subjects.isEmpty else { return }
        document.setValue(record.subjects.map(\.value.code).joined(separator: "\u{1F}"), slot: Schema.Slot.subjects)
    }
}

/// The canonical written form of a number: what every other form comes down to.
enum NumberTerm {
    /// `45`, `17a`.
    static func core(_ value: Int, letter: String?) -> String { String(value) + (letter ?? "").lowercased() }

    /// Whether the code ends in `-2`, `-3` ...: an earlier act prints the same number.
    static func isRepeated(_ code: String) -> Bool { code.split(separator: "-").last.map { $0.count < 3 } ?? false }

    /// The ways to write the number with zeros in front: `45`, `045`, `0045`, `00045`, `000045`.
    static func paddings(_ value: Int) -> [String] {
        let digits = String(value)
        return (digits.count...max(digits.count, 6)).map { width in
            String(repeating: "0", count: width - digits.count) + digits
        }
    }
}

/// A quality as bytes that sort: in thousandths.
enum SortableQuality {
    static func text(_ quality: Double) -> String {
        let digits = String(Int((max(0, min(1, quality)) * 1000).rounded()))
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// Numbers as bytes that sort.
enum SortableNumber {
    /// `number` with so many digits.
    static func text(_ number: Int64, digits: Int) -> String {
        let figures = String(max(0, number))
        return String(repeating: "0", count: max(0, digits - figures.count)) + figures
    }
}

/// Dates as bytes that sort.
enum SortableDate {
    /// `20200612`; zeros for what isn't known.
    static func day(_ date: ActDate) -> String {
        let parts = [(date.year, 4), (date.month ?? 0, 2), (date.day ?? 0, 2)]
        return parts.map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined()
    }

    /// The nines' complement of a day, so that the newest sorts first; no day sorts last.
    static func newestFirst(_ day: String?) -> String {
        guard let day else { return "~" }
        return String(decoding: day.utf8.map { UInt8(ascii: "9") - $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
}

extension StoredAct {
    /// What the index keeps of `act`.
    init(_ act: CatalogueAct, pages: [StoredPage], starts: [UInt32]) {
        let record = act.record
        code = act.code
        type = record.type.value.rawValue
        number = record.number?.value.printed
        year = record.year?.value
        date = record.date?.value.iso
        issuer = record.issuer?.value.name
        title = record.title?.value
        subjects = record.subjects.map { NamedCode(code: $0.value.code, name: $0.value.name) }
        path = act.path
        sha256 = act.sha256
        extraction = act.extraction
        firstPage = record.pages.lowerBound
        lastPage = record.pages.upperBound
        self.record = act.json
        pageStarts = starts
        self.pages = pages
        copies = act.copies
        status = act.status?.rawValue
        effects = act.effects
    }
}
