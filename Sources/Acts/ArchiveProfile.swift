/// Whose archive it is: what its configuration says of its own municipality.
package struct ArchiveProfile: Sendable, Hashable {
    /// The municipality's name: "Municipalidad Distrital de San Jacinto".
    package var issuer: String?
    /// Its initials as its acts print them: `MDSJ`.
    ///
    /// They head the codes of its acts.
    package var initials: String?
    /// Its district or province in INEI's list, six digits.
    package var ubigeo: String?
    /// Other initials that its own acts print, as those of another spelling or of an older name.
    package var aliases: Set<String>
    /// What its acts can be about.
    package var scheme: SubjectScheme
    /// Its mayors, and those who stood in for them.
    package var officeholders: [Officeholder]

    package init(
        issuer: String? = nil,
        initials: String? = nil,
        ubigeo: String? = nil,
        aliases: Set<String> = [],
        scheme: SubjectScheme = .municipal,
        officeholders: [Officeholder] = []
    ) {
        self.issuer = issuer
        self.initials = initials
        self.ubigeo = ubigeo
        self.aliases = aliases
        self.scheme = scheme
        self.officeholders = officeholders
    }
}
