import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import Web

@Suite struct APITests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test func `a search answers as the command does`() async throws {
        let answer = try await archive.get("/api/v1/search?q=huerto&facets=true&limit=5")
        #expect(answer.status == .ok)
        #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        #expect(answer.json["format_version"] as? Int == 1)
        #expect(answer.json["total"] as? Int == 1)
        #expect(answer.json["limit"] as? Int == 5)
        #expect(
            (answer.json["facets"] as? [String: Any])?.keys.sorted()
                == ["decade", "issuer", "quality", "status", "subject", "type", "year"]
        )
    }

    @Test(arguments: [
        ("foo=1", "unknown-parameter"), ("q=a&q=b", "repeated-parameter"), ("limit=0", "bad-value"),
        ("limit=1001", "bad-value"), ("limit=%2B5", "bad-value"), ("limit=diez", "bad-value"),
        ("offset=-1", "bad-value"),
        ("offset=100001", "bad-value"), ("from=2019-02-30", "bad-value"), ("to=ayer", "bad-value"),
        ("type=zapato", "bad-value"), ("year=dosmil", "bad-value"), ("sort=azar", "bad-value"),
        ("facets=si", "bad-value"), ("since_revision=999999", "bad-value"), ("decade=2015", "bad-value"),
        ("quality=estupenda", "bad-value"),
        ("lang=fr", "bad-value"), ("from=2020&to=2019", "bad-value"), ("q=%FF", "bad-encoding"),
        ("q=%4", "bad-encoding"),
        ("q=a%00b", "bad-encoding"),
    ])
    func `what can't be used is 400 with its reason`(_ query: String, _ code: String) async throws {
        let answer = try await archive.get("/api/v1/search?" + query)
        #expect(answer.status == .badRequest)
        #expect(answer.header("Content-Type") == "application/problem+json; charset=utf-8")
        #expect(answer.json["type"] as? String == "urn:acervo:problem:" + code)
        #expect(answer.json["status"] as? Int == 400)
        #expect(answer.json["instance"] as? String == "/api/v1/search")
        #expect((answer.json["detail"] as? String ?? "").count > 20)
        #expect((answer.json["title"] as? String ?? "").isEmpty == false)
    }

    @Test func `a malformed query says where it stops making sense, in the language of the one who asks`() async throws
    {
        let spanish = try await archive.get("/api/v1/search?q=ferias+(plaza")
        #expect(spanish.json["position"] as? Int == 7)
        #expect((spanish.json["detail"] as? String)?.contains("paréntesis") == true)
        let english = try await archive.get("/api/v1/search?q=ferias+(plaza", headers: [.acceptLanguage: "en"])
        #expect((english.json["detail"] as? String)?.contains("parenthesis") == true)
    }

    @Test func `too long a query is refused, and so is too long an address`() async throws {
        let query = String(repeating: "a", count: 2_001)
        #expect(try await archive.get("/api/v1/search?q=\(query)").status == .badRequest)
        let address = String(repeating: "a", count: WebLimits.queryStringBytes + 1)
        #expect(try await archive.get("/api/v1/search?q=\(address)").status == .uriTooLong)
    }

    @Test func `fields that a form left empty are as if they were not there`() async throws {
        let answer = try await archive.get("/api/v1/search?q=huerto&from=&to=&type=")
        #expect(answer.json["total"] as? Int == 1)
    }

    @Test func `a record has its evidence, and other letters of its code lead to it`() async throws {
        let code = try await archive.code("ferias")
        let record = try await archive.get("/api/v1/acts/\(code)")
        #expect(record.json["code"] as? String == code)
        #expect(record.json["number"] as? String == "012-2021-MDVE")
        #expect(record.json["evidence"] is [String: Any])
        let small = try await archive.get("/api/v1/acts/\(code.lowercased())?lang=en")
        #expect(small.status == .permanentRedirect)
        #expect(small.header("Location") == "/api/v1/acts/\(code)?lang=en")
    }

    @Test func `an unknown code is 404 and names acts with its number`() async throws {
        let answer = try await archive.get("/api/v1/acts/XX-ORD-1999-0012")
        #expect(answer.status == .notFound)
        #expect(answer.json["type"] as? String == "urn:acervo:problem:unknown-code")
        let code = try await archive.code("ferias")
        #expect(answer.json["suggestions"] as? [String] == [code])
        let page = try await archive.get("/acts/XX-ORD-1999-0012")
        #expect(page.status == .notFound)
        #expect(page.text.contains("href=\"/acts/\(code)\""))
    }

    @Test func `a page's text has its marks, and a page that isn't there is 404`() async throws {
        let code = try await archive.code("huerto")
        let page = try await archive.get("/api/v1/acts/\(code)/pages/3?q=riego").json
        let text = Array((page["text"] as? String ?? "").unicodeScalars)
        let mark = try #require((page["marks"] as? [[Int]])?.first)
        #expect(String(String.UnicodeScalarView(text[mark[0]..<mark[1]])) == "riego")
        for name in ["0", "4", "-1", "x", "3.5", "99999999999999999999"] {
            #expect(try await archive.get("/api/v1/acts/\(code)/pages/\(name)").status == .notFound, "\(name)")
        }
    }

    @Test func `what is not asked with GET or HEAD is refused`() async throws {
        let answer = try await archive.get("/api/v1/search?q=huerto", .post)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.header("Allow") == "GET, HEAD")
    }

    @Test func `HEAD says what GET would, without the body`() async throws {
        let answer = try await archive.get("/api/v1/openapi.json", .head)
        #expect(answer.status == .ok)
        #expect(answer.body.readableBytes == 0)
        #expect((Int(answer.header("Content-Length") ?? "") ?? 0) > 1000)
    }

    @Test func `every address in the OpenAPI description is there, with the parameters it names`() async throws {
        let description = try await archive.get("/api/v1/openapi.json").json
        let paths = try #require(description["paths"] as? [String: [String: [String: Any]]])
        let code = try await archive.code("poda")
        let sha256 = try await archive.get("/api/v1/acts/\(code)").json["sha256"] as? String ?? ""
        for (path, operations) in paths {
            let address = path.replacing("{code}", with: code).replacing("{page}", with: "1")
                .replacing("{sha256}", with: sha256)
            #expect(try await archive.get(address).status == .ok, "\(path)")
            let parameters = operations["get"]?["parameters"] as? [[String: Any]] ?? []
            for name in parameters.filter({ $0["in"] as? String == "query" }).compactMap({ $0["name"] as? String }) {
                #expect(try await archive.get(address + "?\(name)=").status == .ok, "\(path) \(name)")
            }
        }
    }
}
