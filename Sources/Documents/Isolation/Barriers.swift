/// What the kernel forbids a child beyond limits on what it uses.
///
/// Which of them there are depends on the kernel and on where the program runs; they are tried, not assumed.
struct Barriers: OptionSet {
    let rawValue: UInt8

    /// Files: read where programs and fonts lie, write nowhere.
    static let fileRules = Self(rawValue: 1)

    /// System calls: no sockets, no programs, no files but to read.
    static let callFilter = Self(rawValue: 2)

    /// Puts this process behind all that the kernel has, for good; says which those are.
    ///
    /// New rights must have been renounced before.
    static func raise() -> Self {
        var barriers: Self = []
        if FileRules.apply() { barriers.insert(.fileRules) }
        if CallFilter.apply() { barriers.insert(.callFilter) }
        return barriers
    }
}
