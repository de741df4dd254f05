import Documents

/// The words of a recognised page as the catalogue keeps them: where they stand in its text and on its sheet.
///
/// Numbers one after the other, seven bits a byte, the low ones first, the eighth bit set where more follow: the page's
/// width and height; then for each word how far it begins after the end of the one before and how long it is (bytes of
/// UTF-8), its left and upper side, its width and height, how sure it is (0 to 100). Lengths are tenths of a point.
enum RecognisedWords {
    static func bytes(_ layout: PageLayout, confidences: [UInt8]) -> [UInt8] {
        var writer = NumberWriter()
        writer.write(length: layout.width)
        writer.write(length: layout.height)
        var end = 0
        for (word, confidence) in zip(layout.words, confidences) {
            writer.write(word.range.lowerBound - end)
            writer.write(word.range.count)
            for length in [word.box.left, word.box.top, word.box.right - word.box.left, word.box.bottom - word.box.top]
            {
                writer.write(length: length)
            }
            writer.write(Int(confidence))
            end = word.range.upperBound
        }
        return writer.bytes
    }

    /// `nil` where the bytes are anything else.
    static func layout(_ bytes: [UInt8]) -> PageLayout? {
        var reader = NumberReader(bytes)
        guard let width = reader.length(), let height = reader.length() else { return nil }
        var words: [PageWord] = []
        var end = 0
        while !reader.isAtEnd {
            guard let word = word(&reader, after: end) else { return nil }
            words.append(word)
            end = word.range.upperBound
        }
        return PageLayout(width: width, height: height, words: words)
    }

    private static func word(_ reader: inout NumberReader, after end: Int) -> PageWord? {
        guard let gap = reader.number(), let count = reader.number(), let left = reader.length(),
            let top = reader.length(), let width = reader.length(), let height = reader.length(),
            reader.number() != nil
        else { return nil }
        let box = PageBox(left: left, top: top, right: left + width, bottom: top + height)
        return PageWord(range: end + gap..<end + gap + count, box: box)
    }
}

private struct NumberWriter {
    private(set) var bytes: [UInt8] = []

    /// What is negative becomes 0: a word's box may reach beyond the sheet.
    mutating func write(_ number: Int) {
        var rest = UInt64(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(length: Double) { write(length.isFinite ? Int((min(length, 1e6) * 10).rounded()) : 0) }
}

private struct NumberReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number() -> Int? {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 35 {
            let byte = bytes[index]
            index += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return Int(number) }
            shift += 7
        }
        return nil
    }

    mutating func length() -> Double? { number().map { Double($0) / 10 } }
}
