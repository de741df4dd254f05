import Xapian

/// A state of an index, as answers name it: the number of the catalogue's last change that is in it.
///
/// It is written `57`, or with the beginning of the catalogue's identifier, `a1b2c3d4-57`: then it can't be taken for a
/// state of another catalogue.
struct Revision: Sendable, Equatable {
    /// The first eight digits of the catalogue's identifier, in small letters; `nil` where that wasn't said.
    var catalogue: String?
    var change: Int64

    /// The revision of a snapshot.
    init(_ snapshot: Snapshot) throws {
        catalogue = try (snapshot.database.metadata(Schema.Metadata.catalogue) ?? "").prefix(8).lowercased()
        change = try snapshot.database.metadata(Schema.Metadata.change).flatMap { Int64($0) } ?? 0
    }

    /// What a person wrote.
    ///
    /// - Throws: ``ArchiveError`` with the code `badValue`.
    init(written: String) throws {
        let parts = written.split(separator: "-", omittingEmptySubsequences: false)
        guard let last = parts.last, parts.count <= 2, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let change = Int64(last)
        else { throw ArchiveError.badValue("revision", written, expected: "57, a1b2c3d4-57") }
        catalogue = parts.count == 2 ? parts[0].lowercased() : nil
        self.change = change
    }

    var text: String { (catalogue.map { $0 + "-" } ?? "") + String(change) }
}

extension QueryBuilder {
    /// Acts that are new, or changed, since the index was in the state that is written so.
    ///
    /// - Throws: ``ArchiveError`` with the code `badValue` for a state that this index never had.
    func changedQuery(since written: String) throws -> Query {
        let wanted = try Revision(written: written)
        let present = try Revision(lexicon.snapshot)
        guard wanted.catalogue == nil || wanted.catalogue == present.catalogue, wanted.change <= present.change else {
            throw ArchiveError.otherRevision(written, present: present.text)
        }
        let from = SortableNumber.text(wanted.change + 1, digits: 12)
        return try Query.range(slot: Schema.Slot.change, from: from, to: nil)
    }
}

extension ArchiveError {
    static func otherRevision(_ written: String, present: String) -> ArchiveError {
        ArchiveError(
            .badValue,
            es: "La revisión «\(written)» no es de este índice, que va por la \(present): lo rehicieron o es de otro "
                + "archivo. Busque sin ella.",
            en:
                "The revision “\(written)” isn't of this index, which is at \(present): it was made anew or is of another "
                + "archive. Search without it."
        )
    }
}
