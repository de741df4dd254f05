import Foundation
import Testing

@testable import Documents

struct NormalFormTests {
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test func `U+0000 goes`() {
        #expect(NormalForm.composed("a\u{0}b\u{0}") == "ab")
    }

    @Test func `every character comes out as Foundation composes it`() {
        let values = Array(UInt32(1)...0x33FF) + stride(from: UInt32(0x3400), through: 0x2_FFFF, by: 17)
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "e" + String(Character(scalar))
            let expected = text.precomposedStringWithCanonicalMapping
            if scalars(NormalForm.composed(text)) != scalars(expected) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func `blanks are told from text`() {
        #expect(" \n\t\u{A0}\u{200B}\u{FEFF}".isBlank)
        #expect("".isBlank)
        #expect(!" . ".isBlank)
    }
}
