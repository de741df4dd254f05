/// The verbs by which the gazette's summaries start: third person plural, as in *El Peruano*.
enum SummaryVerbs {
    /// Whether `word` (small letters) is one.
    static func contains(_ word: [UInt8]) -> Bool { all.contains(word) }

    private static let all: Set<[UInt8]> = Set(
        """
        aprueban modifican disponen autorizan declaran prorrogan ratifican establecen crean designan otorgan regulan \
        convocan dejan derogan delegan encargan aceptan conforman incorporan precisan fijan suspenden amplian exoneran \
        instituyen reconocen rectifican conceden constituyen adecuan actualizan implementan facultan sustituyen \
        oficializan restablecen prohiben promueven determinan proclaman reglamentan acreditan nombran desaprueban \
        rechazan cambian adoptan aclaran asignan cesan condonan confirman definen desestiman eliminan enmiendan \
        extienden formalizan inician institucionalizan norman ordenan postergan priorizan reajustan regularizan \
        revocan simplifican transfieren ubican
        """.split(separator: " ").map { Array($0.utf8) }
    )
}
