/// What the index holds: terms, values, data, metadata.
///
/// Change anything here, and raise ``version``.
///
/// **A Xapian document is an act.** Its words stand at positions: the first word of the act is at
/// position 1, the next at 2, and so on from page to page, so that a phrase that runs over a page's
/// end is found. Where each page begins is kept with the document (``StoredAct/pageStarts``), so
/// the page of every hit follows from its position. The words are those of `Analysis.Tokens`:
/// folded, not stemmed. Stems are looked up when a query is read: under the synonym key
/// `stem(_:)` the index keeps all words of the index that have the stem.
///
/// Terms with a prefix, all single unless it says several:
///
/// Q   the act's number in the catalogue: the document's unique term
/// S   a word of the title, at positions of their own                      (several)
/// XN  its number: `646`, `646-2020`, `17a`, `17a-2019`; has weight        (several)
///     and `646-` where it prints no year, which filters
/// XF  the same, where no earlier act prints this number                   (several)
/// XT  its type's slug
/// XK  of what is `otro`: its kind in words, folded
/// XY  its year
/// XD  the year of its date, which may be another
/// XI  its issuer's initials, and the words of its name, folded            (several)
/// XM  the codes of its subjects, and of the groups they belong to         (several)
/// XE  its status
/// XC  its code, in small letters
/// XA  codes it had before, in small letters                               (several)
/// XR  acts it cites: `ordenanza:602`, `ordenanza:602-2018`                (several)
/// XS  the date of the session it tells of, ISO
/// XV  acts it does something to: `deroga:ordenanza:602`, `deroga:ordenanza:602-2018`      (several)
///
/// Values: see ``Slot``. Data: a ``StoredAct``. Metadata: see ``Metadata``.
enum Schema {
    /// The version of all this.
    ///
    /// An index of another version is built anew from the catalogue.
    static let version = 5

    enum Prefix {
        static let unique = "Q"
        static let title = "S"
        static let number = "XN"
        static let first = "XF"
        static let type = "XT"
        static let kind = "XK"
        static let year = "XY"
        static let dateYear = "XD"
        static let issuer = "XI"
        static let subject = "XM"
        static let status = "XE"
        static let code = "XC"
        static let oldCode = "XA"
        static let cited = "XR"
        static let session = "XS"
        static let relation = "XV"
    }

    /// Value slots, each sortable as bytes; a slot that an act has nothing for is empty.
    enum Slot {
        /// Newest first, then by code: what parts acts of equal relevance, and sorts by `-date`.
        static let newestFirst: UInt32 = 0
        /// Oldest first, then by code: sorts by `date`.
        ///
        /// Acts without a date come last, as they do above.
        static let oldestFirst: UInt32 = 1
        /// The code.
        static let code: UInt32 = 2
        /// The date as `20200612`; of a date known in part, `20200600` or `20200000`.
        static let date: UInt32 = 3
        /// For the facets: slug of the type, year, codes of the subjects (apart by U+001F), issuer, status.
        static let type: UInt32 = 4
        static let year: UInt32 = 5
        static let subjects: UInt32 = 6
        static let issuer: UInt32 = 7
        static let status: UInt32 = 8
        /// The quality of its worst page, in thousandths, four digits.
        static let quality: UInt32 = 9
        /// The number of the change of the catalogue that brought the act as it is, twelve digits.
        static let change: UInt32 = 10
        /// How many of its pages have no text, five digits; empty for none.
        static let textlessPages: UInt32 = 11
    }

    enum Metadata {
        /// The schema's version.
        static let schema = "acervo.schema"
        /// Which catalogue this is an index of.
        static let catalogue = "acervo.catalogue"
        /// The number of the last change of the catalogue that is in the index.
        static let change = "acervo.change"

        /// Codes and names of the archive's own subject scheme; empty where it has none.
        static let subjects = "acervo.subjects"

        /// A change of the catalogue at or after that, and its mark: what tells that this is its past.
        static let markedChange = "acervo.marked-change"
        static let mark = "acervo.mark"
    }

    /// The key under which the words with this stem are kept.
    static func stem(_ stem: String) -> String { "Z" + stem }
}
