/// Values by the letter they start with, found without hashing: one look-up for each word of a text.
struct LetterTable<Value: Sendable>: Sendable {
    private let rows: [[Value]]

    init(_ values: [Value], by letter: (Value) -> UInt8) {
        var rows = [[Value]](repeating: [], count: 256)
        for value in values { rows[Int(letter(value))].append(value) }
        self.rows = rows
    }

    /// The values of `letter`, in the order they were given.
    subscript(letter: UInt8) -> [Value] { rows[Int(letter)] }
}
