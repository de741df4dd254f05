import Foundation
import Testing

/// Texts in the encodings that old machines left behind.
struct EncodingTests {
    @Test(arguments: [
        ("Ñiquén procesión", "acuerdos/2002/AC-022-2002.txt"),
        ("Cuñachi Roldán", "acuerdos/2002/AC-022-2002.txt"),
        ("Mondoñedo Ítalo", "ordenanzas/2015/Ord. 185-MDSJV.txt"),
        ("\"Diversificación Productiva\" Ñahui", "ordenanzas/2015/Ord. 185-MDSJV.txt"),
        ("\"Alto Cañaveral\" arbitrios", "ordenanzas/2015/Ord. 185-MDSJV.txt"),
    ])
    func `words with eñes and accents are found in the corpus's old files`(query: String, path: String) throws {
        #expect(try ProjectCorpus.paths(query).contains(path))
    }

    @Test(arguments: [
        "resoluciones/gerencia/2015/RG 118-2015-GAT.txt", "resoluciones/gerencia/2024/RSG 0412-2024-SGF.txt",
        "normas internas/2010/Reglamento Serenazgo 2010.txt",
    ])
    func `a file in UTF-16 is read letter by letter`(file: String) throws {
        let data = try #require(FileManager.default.contents(atPath: ProjectCorpus.path + "/" + file))
        let text = try #require(String(data: data, encoding: .utf16))
        let words = text.split { !$0.isLetter }.map { String($0).lowercased() }
        let accented = words.first { word in word.count > 5 && word.contains { "ñáéíóú".contains($0) } }
        let word = try #require(accented, "the file has a word with an accent")
        #expect(try ProjectCorpus.paths("=\(word)").contains(file), "\(word)")
    }

    @Test(arguments: [
        String.Encoding.utf8, .utf16, .utf16LittleEndian, .windowsCP1252, .isoLatin1,
    ])
    func `a text is found whatever it was written in`(encoding: String.Encoding) throws {
        let archive = try TemporaryArchive()
        try archive.write(Self.text, to: "carta", as: encoding)
        try archive.index()
        #expect(try archive.names("=año =muñoz =acción") == ["carta"])
        #expect(try archive.search("acción")["hits"][0]["passages"][0]["text"].string?.contains("acción") == true)
    }

    @Test func `a text of DOS, CP850, is found with its eñes`() throws {
        let archive = try TemporaryArchive()
        let letters: [Character: UInt8] = [
            "á": 0xA0, "é": 0x82, "í": 0xA1, "ó": 0xA2, "ú": 0xA3, "ñ": 0xA4, "Ñ": 0xA5, "°": 0xF8,
        ]
        let bytes = try Self.text.map { try #require($0.asciiValue ?? letters[$0]) }
        try archive.write(Data(bytes), to: "corpus/carta.txt")
        try archive.index()
        #expect(try archive.names("=año =muñoz =acción") == ["carta"])
    }

    @Test func `answers are in NFC, even where the text wasn't`() throws {
        let archive = try TemporaryArchive(["carta": "la resolucio\u{301}n de la sen\u{303}ora"])
        try archive.index()
        let passage = try archive.search("resolución")["hits"][0]["passages"][0]["text"].string ?? ""
        #expect(passage.unicodeScalars.elementsEqual("la resoluci\u{F3}n de la se\u{F1}ora".unicodeScalars))
    }

    private static let text = """
        Carta del año 1985 sobre la acción del señor Muñoz, número N° 14, que pidió
        la reparación del camión y la dirección de la obra según el límite de la concesión.
        """
}
