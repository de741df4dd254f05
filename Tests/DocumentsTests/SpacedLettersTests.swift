import Documents
import Testing

struct SpacedLettersTests {
    static let headings = [
        ("O R D E N A N Z A   N° 123", "ORDENANZA N° 123"), ("S E   R E S U E L V E :", "SE RESUELVE :"),
        ("R E S O L U C I Ó N", "RESOLUCIÓN"), ("V I S T O\nel informe", "VISTO\nel informe"),
    ]

    @Test(arguments: headings) func `letters that stand apart make a word`(spaced: String, whole: String) {
        #expect(SpacedLetters.joined(spaced) == whole)
    }

    @Test(arguments: ["J. A. B. C.", "A B C", "zonas A, B, C, D y E", "a b c d e f", "1 2 3 4 5", "Y A la sesión"])
    func `initials, small letters and figures stay`(text: String) {
        #expect(SpacedLetters.joined(text) == text)
    }
}
