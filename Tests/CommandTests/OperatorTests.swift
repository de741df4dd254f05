import Testing

/// Operators mean exactly what they say.
struct OperatorTests {
    @Test(arguments: [
        ("trigo cebada", ["trigo cebada", "cerca", "lejos", "todo"]),
        ("trigo AND cebada", ["trigo cebada", "cerca", "lejos", "todo"]),
        ("trigo -cebada", ["trigo"]),
        ("trigo NOT cebada", ["trigo"]),
        ("-trigo", ["cebada", "avena"]),
        ("NOT trigo", ["cebada", "avena"]),
        ("avena OR cebada -trigo", ["avena", "cebada", "todo"]),
        ("cebada OR avena", ["cebada", "trigo cebada", "cerca", "lejos", "todo", "avena"]),
        ("trigo cebada OR avena", ["trigo cebada", "cerca", "lejos", "todo", "avena"]),
        ("trigo (cebada OR avena)", ["trigo cebada", "cerca", "lejos", "todo"]),
        ("trigo -(cebada OR avena)", ["trigo"]),
        ("trigo -\"uno dos\"", ["trigo", "trigo cebada", "todo"]),
        ("-(trigo OR avena)", ["cebada"]),
        ("trigo NEAR/5 cebada", ["trigo cebada", "cerca", "todo"]),
        ("cebada NEAR/5 trigo", ["trigo cebada", "cerca", "todo"]),
        ("trigo NEAR/12 cebada", ["trigo cebada", "cerca", "lejos", "todo"]),
        ("ceb*", ["cebada", "trigo cebada", "cerca", "lejos", "todo"]),
        ("CEB*", ["cebada", "trigo cebada", "cerca", "lejos", "todo"]),
        ("trigo NEAR/5 ceb*", ["trigo cebada", "cerca", "todo"]),
        ("((trigo) (cebada))", ["trigo cebada", "cerca", "lejos", "todo"]),
        ("centeno OR avena", ["todo", "avena"]),
        ("centeno", []),
    ])
    func `a query finds what its operators say`(query: String, wanted: [String]) throws {
        #expect(Set(try archive().names(query)) == Set(wanted))
    }

    @Test func `the answer says how it read the query, in the language that was asked for`() throws {
        let spanish = try archive().search("trigo -cebada OR avena")["query"]
        #expect(spanish["text"].string == "trigo -cebada OR avena")
        #expect(spanish["interpreted"].string == "(trigo Y NO cebada) O avena")
        #expect(spanish["warnings"].list.isEmpty)
        let english = try archive().search("trigo -cebada OR avena", "--lang", "en")["query"]
        #expect(english["interpreted"].string == "(trigo AND NOT cebada) OR avena")
    }

    @Test func `words of a query may be one argument or several, with the options anywhere`() throws {
        let archive = try archive()
        let whole = try archive.run("search", "trigo -cebada", "--format", "paths")
        #expect(whole.output == "corpus/trigo.txt\n")
        #expect(try archive.run("search", "trigo", "-cebada", "--format", "paths").output == whole.output)
        #expect(try archive.run("search", "--format", "paths", "--", "-cebada", "trigo").output == whole.output)
    }

    @Test func `words so common that they rank nothing aren't required, and the answer says so`() throws {
        let answer = try archive().search("el trigo de la chacra")
        #expect(answer["query"]["warnings"].strings.contains { $0.contains("el, de, la") })
        let archive = try archive()
        #expect(Set(try archive.names("de la avena")) == ["avena", "todo"])
        #expect(try archive.names("\"de la avena\"") == ["avena"])
    }

    @Test func `a wildcard too short, signs without letters and an unknown field are warned of`() throws {
        for (query, named) in [("c*", "c*"), ("trigo ¿?", "¿?"), ("color:trigo", "color")] {
            let answer = try archive().search(query)
            #expect(answer["query"]["warnings"].strings.contains { $0.contains(named) }, "\(query)")
        }
        #expect(try archive().names("color:trigo").count == 5)
    }

    @Test func `warnings are on standard error where the answer is no JSON`() throws {
        let outcome = try archive().run("search", "color:trigo", "--format", "codes")
        #expect(outcome.errors.contains("No existe el campo «color»"))
        #expect(!outcome.output.contains("color"))
    }

    @Test func `nothing found is 1, something found is 0`() throws {
        #expect(try archive().run("search", "trigo").status == 0)
        let nothing = try archive().run("search", "centeno", "--format", "json")
        #expect(nothing.status == 1)
        #expect(try nothing.json()["total"].int == 0)
        #expect(try archive().run("search", "centeno", "--format", "paths").output == "")
    }

    private func archive() throws -> TemporaryArchive { try Self.made.get() }

    private static let made = Result {
        try TemporaryArchive.shared(
            "operators",
            [
                "trigo": "siembra de trigo en la chacra", "cebada": "cosecha cebada", "avena": "el precio de la avena",
                "trigo cebada": "trigo y cebada",
                "cerca": "trigo uno dos tres cuatro cebada",
                "lejos": "trigo uno dos tres cuatro cinco seis siete cebada",
                "todo": "cebada trigo avena",
            ]
        )
    }
}
