/// A page of text, as `Documents` gives it.
package struct PageText: Sendable, Hashable {
    /// The page's number in the document, counted from 1.
    package var number: Int
    /// Its text; empty where the page has none.
    package var text: String

    package init(number: Int, text: String) {
        self.number = number
        self.text = text
    }
}

/// Reads pages of text as records of acts.
///
/// Pure: the same pages give the same records, on any machine, on any day.
package struct ActReader: Sendable {
    /// Whose archive it is.
    package var profile: ArchiveProfile

    package init(profile: ArchiveProfile = ArchiveProfile()) { self.profile = profile }

    /// The acts that stand on `pages`, in their order.
    ///
    /// There is always at least one.
    package func read(_ pages: [PageText]) -> [ActRecord] {
        let text = ActText(pages)
        let parts = PartReader(text: text).parts()
        guard parts.count > 1 else { return [record(of: text, beginningWith: parts[0].sign)] }
        let furniture = Furniture(text: text)
        return parts.map { part in
            let own = PageParts(part, of: text, furniture)
            var record = record(of: ActText(own.pages), beginningWith: part.sign)
            record.extent = own.extent
            return record
        }
    }

    /// The record of a text that is one act, which begins with `sign`.
    private func record(of text: ActText, beginningWith sign: ActStart.Sign) -> ActRecord {
        let zones = zones(of: text, beginningWith: sign)
        let (type, kind) = type(of: text, zones, beginningWith: sign)
        var record = ActRecord(pages: text.pageNumbers, type: type)
        record.kind = kind
        record.number = zones.heading.flatMap { NumberReader(text: text).number(of: $0) }
        let signers = OfficeholderWitness(text: text, zones: zones, officeholders: profile.officeholders)
        record.date = DateReader(text: text, zones: zones, type: type.value).date().map(signers.weighed)
        record.otherDates = OtherDatesReader(text: text, zones: zones).dates()
        record.issuer = IssuerReader(text: text, zones: zones, profile: profile).issuer()
        mendInitials(&record)
        record.title = TitleReader(text: text, zones: zones, type: type.value).title()
        let subjects = SubjectReader(
            title: [record.title?.value, record.kind].compactMap(\.self).joined(separator: " "),
            type: type.value,
            article: TitleReader(text: text, zones: zones, type: type.value).operativeText(),
            scheme: profile.scheme
        )
        record.subjects = subjects.subjects()
        // The words of the title prove the first; those of an article go by too many lines to be shown as one.
        if let first = record.subjects.first, subjects.isShownByTitle(first.value) {
            record.subjects[0].evidence = record.title?.evidence
        }
        readSession(text, zones, into: &record)
        record.year = YearReader(text: text, zones: zones).year(of: record)
        record.citations = CitationReader(text: text, zones: zones)
            .citations(ofType: type.value, number: record.number?.value, year: record.year?.value)
        return record
    }

    /// A heading that stands in minutes, or in the end of an act, is quoted: it isn't theirs.
    private func zones(of text: ActText, beginningWith sign: ActStart.Sign) -> Zones {
        var zones = ZoneReader(text: text).zones()
        switch sign {
        case .session:
            guard let heading = zones.heading, heading.name.type != .actaDeSesion,
                let opening = MinutesReader(text: text).opening, opening.lowerBound < heading.range.lowerBound
            else { break }
            zones.heading = nil
        case .tail: zones.heading = nil
        case .heading, .motives, .code: break
        }
        return zones
    }

    /// What no heading and no formula tell may be told by other words.
    private func type(
        of text: ActText,
        _ zones: Zones,
        beginningWith sign: ActStart.Sign
    ) -> (type: Reading<ActType>, kind: String?) {
        let read = TypeReader(text: text, zones: zones).type()
        guard read.type.value == .otro, read.kind == "otro" else { return read }
        if case .tail = sign { return TailReader(text: text).type() }
        return (read.type, KindReader(text: text).kind() ?? read.kind)
    }

    private func readSession(_ text: ActText, _ zones: Zones, into record: inout ActRecord) {
        let kinds: [ActType] = [.ordenanza, .acuerdoDeConcejo, .resolucionDeConcejo, .actaDeSesion, .dictamen]
        guard kinds.contains(record.type.value) else { return }
        guard let found = SessionReader(text: text, zones: zones).session(of: record.date?.value) else { return }
        record.session = found.session
        guard record.type.value == .actaDeSesion else { return }
        record.minutes = MinutesReader(text: text).minutes()
        if found.session.date == nil { record.session?.date = record.date?.value }
        if record.number == nil { record.number = found.number.map(NumberReader(text: text).number(of:)) }
    }

    /// Under a letterhead that is sure, the initials in the number are the issuer's.
    private func mendInitials(_ record: inout ActRecord) {
        guard let number = record.number, let issuer = record.issuer, issuer.confidence >= 0.9 else { return }
        let mended = InitialsMending(issuer: issuer.value.name).mended(number.value)
        guard mended != number.value else { return }
        record.number = Reading(mended, confidence: min(number.confidence, 0.85), evidence: number.evidence)
        record.issuer?.value.initials = mended.suffix
    }
}
