import Foundation

/// Unicode's normal form C, in which all text leaves this target.
package enum NormalForm {
    /// `text` in NFC, without U+0000.
    ///
    /// Nearly all text is in NFC already, which a look at its bytes shows; only what may not be is
    /// handed to Foundation, which is a hundred times as slow.
    package static func composed(_ text: String) -> String {
        var text = text
        let (hasZero, isComposed) = text.withUTF8 { ($0.contains(0), isSurelyComposed($0)) }
        if hasZero { text = String(decoding: text.utf8.lazy.filter { $0 != 0 }, as: UTF8.self) }
        return isComposed ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Whether no character in `utf8` can change in NFC, or change what stands before it.
    ///
    /// Below U+0300 none does. Of those above, the blocks of punctuation, symbols, box drawing,
    /// ideographs, private use and Latin ligatures are known not to, but for a few characters.
    private static func isSurelyComposed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < utf8.count {
            if utf8[index] < 0xCC {
                index += 1
            } else if index + 2 < utf8.count, isSurelyComposed(utf8[index], utf8[index + 1], utf8[index + 2]) {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    /// Whether these are a character of three bytes that NFC keeps.
    private static func isSurelyComposed(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xE2: isSurelyComposed(symbol: second, third)
        case 0xE4...0xE9, 0xEE: true
        case 0xEF: second == 0xAC && third < 0x87 || second == 0xBF
        default: false
        }
    }

    /// Whether the character of E2 and these two bytes, U+2000 to U+2FFF, is one that NFC keeps.
    private static func isSurelyComposed(symbol second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third > 0x81  // U+2000 and U+2001 become other blanks
        case 0x81, 0x82, 0x86...0x8A, 0x94...0x97: true
        case 0x84: third < 0xA6  // U+2126, U+212A and U+212B become letters
        default: false
        }
    }
}
