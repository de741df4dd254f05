/// Who headed the municipality, and from when to when: a mayor, or a regidor in the mayor's place.
package struct Officeholder: Sendable, Hashable {
    /// The name, as acts are signed: "Rosa Quispe Mamani".
    package var name: String
    /// The first day in office.
    package var from: ActDate
    /// The last day in office; `nil` for who is still there.
    package var to: ActDate?

    package init(name: String, from: ActDate, to: ActDate? = nil) {
        self.name = name
        self.from = from
        self.to = to
    }

    /// Whether the office was theirs on that day, or, where day or month aren't known, at some time of it.
    package func wasInOffice(on date: ActDate) -> Bool {
        let first = ActDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        let last = ActDate(year: date.year, month: date.month ?? 12, day: date.day ?? 31)
        return last >= from && to.map { first <= $0 } ?? true
    }
}
