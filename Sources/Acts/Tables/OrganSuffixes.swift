/// Letters in a number that name an organ or a unit of the municipality, not the municipality itself.
///
/// The names come from each municipality's own organisation rules (ROF, LOM articles 27-28); these are the common ones.
enum OrganSuffixes {
    /// Whether `letters` (small) name an organ.
    static func contains(_ letters: [UInt8]) -> Bool { all.contains(letters) }

    private static let all: Set<[UInt8]> = Set(
        """
        a alc al cm c cd cp cmp so se ac da ra om sg sgc gm gmm gaf ga gaj oaj ogaj gpp gppr opp gat gatr sat gdu gduc \
        godu gsc gscga gde gdel gds gdh gtu gtvt gfc sgp sp sgrh ogrh ppm oci stpad cmaeo cmduvn cmal oaa alcaldia sr \
        oga ogaf orh uab ul gdt gdis gidu gip gi sga sgl uc rc
        """.split(separator: " ").map { Array($0.utf8) }
    )
}
