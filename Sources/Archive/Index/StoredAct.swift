package import Acts

/// An act as the index keeps it: what a hit shows, and the text for its passages.
package struct StoredAct: Sendable, Equatable {
    package var code = ""
    package var type = ""
    package var number: String?
    package var year: Int?
    /// ISO; known to the day, the month or the year.
    package var date: String?
    package var issuer: String?
    package var title: String?
    package var subjects: [NamedCode] = []
    package var status: String?
    /// What other acts do to it, as JSON: what ``standing(of:)`` reads.
    var effects: String?
    /// The document's path, as the catalogue keeps it.
    package var path = ""
    package var sha256 = ""
    /// `text-layer`, `ocr`, `mixed`, `plain-text`, or `none`.
    package var extraction = ""
    package var firstPage = 1
    package var lastPage = 1
    /// The record with its evidence, as JSON.
    package var record = ""
    /// For each page of the act, the position of its first word.
    package var pageStarts: [UInt32] = []
    /// The act's own part of each of its pages.
    package var pages: [StoredPage] = []
    /// Acts of other documents that may be this one.
    package var copies: [CopyOffer] = []
}

extension StoredAct {
    /// Whether it is in force, and what says so; `record` is its own.
    package func standing(of record: ActRecord) throws -> Standing? {
        try .after(EffectCoding.decode(effects), from: Standing(of: record))
    }
}

/// A code of a scheme, and its name.
package struct NamedCode: Sendable, Hashable, Codable {
    package var code: String
    package var name: String

    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}

extension StoredAct {
    /// As bytes.
    var bytes: [UInt8] {
        var writer = FieldWriter()
        for text in [code, type, path, sha256, extraction, record] { writer.write(text) }
        for text in [number, date, issuer, title, status, effects] { writer.write(text) }
        writer.write(year.map(String.init))
        writer.write(UInt32(firstPage))
        writer.write(UInt32(lastPage))
        writer.write(UInt32(subjects.count))
        for subject in subjects {
            writer.write(subject.code)
            writer.write(subject.name)
        }
        writer.write(UInt32(pages.count))
        for (start, page) in zip(pageStarts, pages) {
            writer.write(start)
            page.write(to: &writer)
        }
        writer.write(UInt32(copies.count))
        for copy in copies { copy.write(to: &writer) }
        return writer.bytes
    }

    /// Reads what ``bytes`` gives; `nil` where it is anything else.
    init?(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes)
        guard let code = reader.string(), let type = reader.string(), let path = reader.string(),
            let sha256 = reader.string(), let extraction = reader.string(), let record = reader.string()
        else { return nil }
        (self.code, self.type, self.path, self.sha256) = (code, type, path, sha256)
        (self.extraction, self.record) = (extraction, record)
        for field in [\StoredAct.number, \.date, \.issuer, \.title, \.status, \.effects] {
            guard let value = reader.optional() else { return nil }
            self[keyPath: field] = value
        }
        guard let year = reader.optional(), let first = reader.number(), let last = reader.number() else { return nil }
        (self.year, firstPage, lastPage) = (year.flatMap { Int($0) }, Int(first), Int(last))
        guard readSubjects(&reader), readPages(&reader), readCopies(&reader) else { return nil }
    }

    private mutating func readSubjects(_ reader: inout FieldReader) -> Bool {
        guard let count = reader.number() else { return false }
        for _ in 0..<count {
            guard let code = reader.string(), let name = reader.string() else { return false }
            subjects.append(NamedCode(code: code, name: name))
        }
        return true
    }

    private mutating func readPages(_ reader: inout FieldReader) -> Bool {
        guard let count = reader.number() else { return false }
        for _ in 0..<count {
            guard let start = reader.number(), let page = StoredPage(&reader) else { return false }
            pageStarts.append(start)
            pages.append(page)
        }
        return true
    }

    private mutating func readCopies(_ reader: inout FieldReader) -> Bool {
        guard let count = reader.number() else { return false }
        for _ in 0..<count {
            guard let copy = CopyOffer(&reader) else { return false }
            copies.append(copy)
        }
        return true
    }
}

extension StoredPage {
    fileprivate func write(to writer: inout FieldWriter) {
        writer.write(text)
        writer.write(UInt32(offset))
        writer.write(TextRanges.text(furniture))
        writer.write(extraction)
        writer.write(quality.map { String($0) })
    }

    fileprivate init?(_ reader: inout FieldReader) {
        guard let text = reader.string(), let offset = reader.number(), let furniture = reader.string(),
            let extraction = reader.string(), let quality = reader.optional()
        else { return nil }
        self.init()
        self.text = text
        self.offset = Int(offset)
        self.furniture = TextRanges.ranges(furniture)
        self.extraction = extraction
        self.quality = quality.flatMap { Double($0) }
    }
}

extension CopyOffer {
    fileprivate func write(to writer: inout FieldWriter) {
        writer.write(code)
        writer.write(path)
        writer.write(String(similarity))
    }

    fileprivate init?(_ reader: inout FieldReader) {
        guard let code = reader.string(), let path = reader.string(), let similarity = reader.string() else {
            return nil
        }
        self.init(code: code, path: path, similarity: Double(similarity) ?? 0)
    }
}
