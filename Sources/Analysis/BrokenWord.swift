/// A word that a hyphen divides where no line ends any more: `reso- lución`.
///
/// Programs that turn narrow columns into running text leave the hyphen and a blank.
enum BrokenWord {
    /// Whether the folded letters `first`, before the hyphen, and `second`, after the blank, are one word.
    ///
    /// Both together must look like a Spanish word, and the first part not like that of a pair: `técnico- legal`.
    static func isOne(_ first: ArraySlice<UInt8>, _ second: [UInt8]) -> Bool {
        guard first.count > 1, second.count > 1, !isOfPair(first) else { return false }
        var word = WrittenWord()
        for letter in first + second {
            guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return false }
            word.add(letter - 96, isCapital: false)
        }
        return word.finish() == .spanish
    }

    /// `técnico-`, `económico-`, `socio-`.
    private static func isOfPair(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.elementsEqual("socio".utf8) || (letters.count > 4 && letters.suffix(3).elementsEqual("ico".utf8))
    }
}
