import Foundation
import Testing

/// `acervo serve`, as a program; its routes are tested by themselves.
struct ServeTests {
    /// Asks a server of `arguments` for `address`, says the answer's status and how it begins, and ends the server.
    private func ask(_ archive: TemporaryArchive, _ address: String, _ arguments: String) throws -> String {
        let script = """
            "$ACERVO" serve --port 0 \(arguments) 2> log &
            server=$!
            trap 'kill $server; wait $server' EXIT
            until port=$(sed -n 's/.*127\\.0\\.0\\.1:\\([0-9]*\\).*/\\1/p' log) && [ -n "$port" ]; do sleep 0.05; done
            python3 - "http://127.0.0.1:$port\(address)" << 'END'
            import sys, urllib.error, urllib.request
            try:
                answer = urllib.request.urlopen(sys.argv[1])
                print(answer.status, answer.read(4)[1:].decode())
            except urllib.error.HTTPError as error:
                print(error.code, error.read().decode())
            END
            """
        let outcome = try Acervo.shell(script, in: archive.path(""))
        return outcome.output
    }

    @Test func `pages of an encrypted PDF are drawn with the passwords that it was read with`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus("resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf", to: "corpus/reservado.pdf")
        try archive.write(Data("otra\nsecretaria\n".utf8), to: "claves")
        #expect(try archive.run("index", "--password-file", "claves").status == 0)
        let code = try #require(try archive.run("search", "*", "--format", "codes").output.split(separator: "\n").first)
        let image = "/api/v1/acts/\(code)/pages/1.png"
        #expect(try ask(archive, image, "--password-file claves").hasPrefix("200 PNG"))
        let refused = try ask(archive, image, "")
        #expect(!refused.hasPrefix("200") && refused.contains("--password-file"))
    }
}
