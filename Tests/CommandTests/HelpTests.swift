import Testing

/// Help, versions, languages, and the names of the verbs.
struct HelpTests {
    @Test(arguments: [
        ("indexar", "index"), ("buscar", "search"), ("contar", "count"), ("ver", "show"), ("clasificar", "classify"),
        ("resumen", "stats"), ("servir", "serve"),
    ])
    func `every verb has its Spanish name`(name: String, verb: String) throws {
        let spanish = try Acervo.run([name, "--help"])
        #expect(spanish.status == 0)
        #expect(spanish.output.contains("acervo \(verb)"), "\(spanish)")
        #expect(spanish.output == (try Acervo.run([verb, "--help"]).output))
    }

    @Test func `help is help by its Spanish name too`() throws {
        #expect(try Acervo.run(["ayuda"]).output.contains("indexar"))
        #expect(try Acervo.run(["ayuda", "buscar"]).output.contains("--facets"))
    }

    @Test func `the Spanish names do what the English ones do`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        #expect(try archive.run("indexar").status == 0)
        #expect(try archive.run("buscar", "texto", "--format", "paths").output == "corpus/uno.txt\n")
        #expect(try archive.run("contar", "texto").output == "1\n")
    }

    @Test func `the query language is explained in the language that is asked for`() throws {
        let spanish = try Acervo.run(["help", "query"])
        #expect(spanish.status == 0)
        for part in ["tipo:", "NEAR/5", "fecha:", "palabra*", "=año"] {
            let isThere = spanish.output.contains(part) || part == "palabra*" && spanish.output.contains("ambulan*")
            #expect(isThere, "\(part)")
        }
        #expect(!spanish.output.contains("OVERVIEW"))
        #expect(try Acervo.run(["ayuda", "consulta"]).output == spanish.output)
        let english = try Acervo.run(["help", "query"], environment: ["LANG": "en_US.UTF-8"])
        #expect(english.output.contains("Accents and capitals don't matter"))
        let asked = try Acervo.run(["help", "query", "--lang", "en"])
        #expect(asked.status == 0)
        #expect(asked.output == english.output)
    }

    @Test func `the version is one line`() throws {
        let outcome = try Acervo.run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("acervo ") && outcome.lines.count == 1)
    }

    @Test(arguments: [
        ([:], "No hay un índice"), (["LANG": "C.UTF-8"], "No hay un índice"),
        (["LANG": "es_PE.UTF-8"], "No hay un índice"), (["LANG": "en_GB.UTF-8"], "There is no index"),
        (["LANG": "en_US.UTF-8", "LC_ALL": "es_PE.UTF-8"], "No hay un índice"),
    ])
    func `the language is that of the environment, Spanish where it says nothing`(
        environment: [String: String],
        sentence: String
    ) throws {
        let archive = try TemporaryArchive()
        #expect(try archive.run("search", "x", environment: environment).errors.contains(sentence))
        let asked = try archive.run("search", "x", "--lang", "es", environment: environment)
        #expect(asked.errors.contains("No hay un índice"))
    }

    @Test func `the index is the option's, else the environment's, else the folder named index`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        #expect(try archive.run("index", "--index", "otro").status == 0)
        let path = archive.path("otro")
        #expect(try archive.run("count", "texto").status == 2)
        #expect(try archive.run("count", "texto", environment: ["ACERVO_INDEX": path]).output == "1\n")
        #expect(
            try archive.run("count", "texto", "--index", "otro", environment: ["ACERVO_INDEX": "no"]).output == "1\n"
        )
    }
}
