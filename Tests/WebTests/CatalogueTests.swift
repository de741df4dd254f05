import Archive
import Foundation
import Testing

@testable import Web

@Suite struct CatalogueTests {
    @Test func `every phrase that a template names is in the catalogue, in both languages`() {
        var named: Set<String> = []
        for (_, text) in Templates.sources {
            for match in text.matches(of: /say\.(\w+)/) { named.insert(String(match.1)) }
        }
        #expect(named.count > 40)
        #expect(named.subtracting(Phrase.allCases.map(\.rawValue)).isEmpty)
        for phrase in Phrase.allCases {
            #expect(!phrase.message.es.isEmpty && !phrase.message.en.isEmpty, "\(phrase)")
        }
    }

    @Test func `markup goes by scalars, so that an accent after a sign hides nothing`() {
        #expect(Markup.escape("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
        #expect(Array(Markup.escape("\"\u{301}").unicodeScalars) == Array("&quot;\u{301}".unicodeScalars))
        #expect(Array(Markup.escape("<\u{200D}").unicodeScalars) == Array("&lt;\u{200D}".unicodeScalars))
        #expect(Markup.escape("\u{1B}\u{C}") == "\u{FFFD}\u{FFFD}")
        #expect(Markup.escape("línea\n\tñandú") == "línea\n\tñandú")
    }

    @Test func `marks cut a text into pieces that make it up again`() {
        let pieces = Piece.pieces(of: "año de año", markingBytes: [0..<4, 8..<12])
        #expect(pieces.map(\.text) == ["año", " de ", "año"])
        #expect(pieces.map(\.isMarked) == [true, false, true])
        #expect(Piece.pieces(of: "año", markingScalars: [0..<9]).map(\.text) == ["año"])
        #expect(Piece.pieces(of: "abc", markingScalars: [0..<2, 1..<3]).map(\.text) == ["ab", "c"])
    }
}
