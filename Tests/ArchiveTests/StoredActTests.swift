@testable import Archive
import Testing
import Xapian

struct StoredActTests {
    private var act: StoredAct {
        var act = StoredAct()
        act.code = "MDSJV-ORD-2013-0163"
        act.type = "ordenanza"
        act.number = ""
        act.year = 2013
        act.title = "Ñandú — «título»"
        act.subjects = [NamedCode(code: "SAN-01", name: "RASA")]
        act.pages = ["uno", "", "tres"].map { text in
            var page = StoredPage()
            page.text = text
            return page
        }
        act.pages[0].furniture = [0..<2]
        act.pages[0].offset = 700
        act.pages[2].extraction = "ocr"
        act.pages[2].quality = 0.25
        act.copies = [CopyOffer(code: "MDSJV-ORD-2013-0163-2", path: "a/b.pdf", similarity: 0.5)]
        act.pageStarts = [1, 2, 2]
        act.lastPage = 3
        return act
    }

    @Test func `what was written is read`() {
        #expect(StoredAct(act.bytes) == act)
    }

    @Test func `bytes that are cut off are no act`() {
        let bytes = act.bytes
        for length in 0..<bytes.count { #expect(StoredAct(Array(bytes.prefix(length))) == nil) }
    }
}

struct TermTableTests {
    @Test func `it agrees with a dictionary`() {
        var random = SystemRandomNumberGenerator()
        var table = TermTable()
        for _ in 0..<3 {
            table.removeAll()
            var model: [String: UInt32] = [:]
            for _ in 0..<20_000 {
                let word = String(UInt64.random(in: 0..<9_000, using: &random), radix: 36)
                let prefix = Bool.random(using: &random) ? "S" : ""
                let bytes = Array(word.utf8)
                let index = table.index(prefix, bytes, 0..<bytes.count)
                let expected = model[prefix + word] ?? UInt32(model.count)
                model[prefix + word] = expected
                #expect(index == expected)
            }
            #expect(table.terms.count == model.count)
        }
    }
}
