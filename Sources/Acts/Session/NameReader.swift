/// Reads names of persons: `Wilfredo Ordóñez Llanqui, Crisanta Salvatierra Muñoz y Máximo Urcia Pando`.
struct NameReader {
    let text: ActText

    private static let titles = words(
        """
        senor senora senorita senores senoras sr sra srta sres sras don dona dr dra ing abog abg abogado abogada lic prof \
        arq cpc econ regidor regidora regidores regidoras alcalde alcaldesa teniente secretario secretaria general \
        municipal ingeniero ingeniera doctor doctora los las el la sus siguientes presentes asistentes de del municipales \
        distrital provincial metropolitano metropolitana concejo
        """
    )

    private static let connectives = words("de del la las los y e")

    /// Words that no name has.
    private static let others = words(
        """
        sesion sesiones ordinaria extraordinaria solemne concejo municipalidad distrito provincia sala salon quorum acta \
        orden despacho agenda informes pedidos acuerdo ordenanza resolucion ley se por punto lectura no siendo pasada \
        contando habiendo actuando luego acto existiendo existe comprobado verificado ausente ausentes inasistencia
        """
    )

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
    }

    /// The names from `offset` on, up to what is no name: divided by commas, `y`, `e`, line ends or figures.
    func list(from offset: Int, to limit: Int) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var index = offset
        while let name = name(from: index, to: limit), names.count < 40 {
            names.append(name)
            index = name.upperBound
        }
        return names
    }

    /// The name that starts at `offset`, titles, marks and figures before it left out.
    func name(from offset: Int, to limit: Int) -> Range<Int>? {
        var index = offset
        while let word = word(from: index, to: limit), isBefore(word, from: index) { index = word.upperBound }
        guard let first = word(from: index, to: limit), isName(first),
            !text.bytes[index..<first.lowerBound].contains(where: { $0 == ascii(".") && index != offset })
        else { return nil }
        var end = first.upperBound
        var last = first
        while let next = word(from: end, to: limit), isJoined(last.upperBound, next), isPart(next, to: limit) {
            end = next.upperBound
            if !Self.connectives.contains(Array(text.bytes[next])) { last = next }
        }
        return first.lowerBound..<last.upperBound
    }

    private func word(from offset: Int, to limit: Int) -> Range<Int>? {
        let limit = min(limit, text.bytes.count)
        var start = offset
        while start < limit, !text.bytes[start].isWordByte {
            guard text.bytes[start] != ascii(";") || start == offset else { break }
            start += 1
        }
        guard start < limit, start - offset < 8, text.bytes[start].isWordByte else { return nil }
        return start..<text.bytes[start..<limit].prefix { $0.isWordByte }.endIndex
    }

    /// Titles and conjunctions before a name, numbers of a list.
    private func isBefore(_ word: Range<Int>, from offset: Int) -> Bool {
        let letters = Array(text.bytes[word])
        return Self.titles.contains(letters) || letters == [ascii("y")] || letters == [ascii("e")]
            || letters.count <= 2 && letters.allSatisfy(\.isDigit)
    }

    private func isName(_ word: Range<Int>) -> Bool {
        word.count > 1 && text.isCapital(at: word.lowerBound) && text.bytes[word].allSatisfy(\.isLetter)
            && !Self.others.contains(Array(text.bytes[word]))
    }

    /// Nothing but one blank or line end stands between the words of a name.
    private func isJoined(_ end: Int, _ next: Range<Int>) -> Bool {
        text.bytes[end..<next.lowerBound].allSatisfy { $0.isWordByte || $0.isBlank || $0 == 0x0A || $0 == ascii("'") }
            && text.bytes[end..<next.lowerBound].count { $0 == 0x0A } <= 1
    }

    private func isPart(_ word: Range<Int>, to limit: Int) -> Bool {
        let letters = Array(text.bytes[word])
        guard Self.connectives.contains(letters) else { return isName(word) && !Self.titles.contains(letters) }
        guard letters != [ascii("y")], letters != [ascii("e")] else { return false }
        guard let next = self.word(from: word.upperBound, to: limit) else { return false }
        return isJoined(word.upperBound, next) && (isName(next) || Self.connectives.contains(Array(text.bytes[next])))
    }
}
