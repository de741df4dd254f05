@testable import Archive
import Foundation
import Testing

/// The thesaurus, and what sounds alike.
struct WideningTests {
    private let thesaurus = Thesaurus.shared

    @Test(arguments: [
        ("serenazgo", "seguridad ciudadana"), ("predial", "autoavaluo"), ("concejo", "consejo"),
        ("sueldo", "compensacion economica"), ("perros", "canes"), ("ambulantes", "comercio ambulatorio"),
        ("basura", "residuos solidos"), ("residuos sólidos", "basura"),
    ])
    func `a term widens to the other terms of its group`(term: String, other: String) throws {
        let nodes = thesaurus.widen(try QueryParser.parse(term).node.conjuncts)
        guard nodes.count == 1, case .also(_, let others) = nodes[0] else {
            Issue.record("\(term) isn't widened")
            return
        }
        #expect(others.map { $0.joined(separator: " ") }.contains(other))
    }

    @Test func `the longest term counts, and words in quotes stay as they are`() throws {
        let long = thesaurus.widen(try QueryParser.parse("licencia de funcionamiento").node.conjuncts)
        #expect(long.count == 1)
        let quoted = try QueryParser.parse("\"residuos sólidos\"").node.conjuncts
        #expect(thesaurus.widen(quoted) == quoted)
    }

    @Test func `the file is as large as it says, and no line of it is lost`() throws {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().pathComponents.dropLast(3)
        let yaml = try String(
            contentsOfFile: NSString.path(withComponents: Array(root)) + "/docs/thesaurus.yaml",
            encoding: .utf8
        )
        let groups = yaml.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(groups.count >= 120)
        for group in groups {
            let terms = group.dropFirst(3).dropLast().split(separator: ",")
            #expect(group.hasPrefix("- [") && group.hasSuffix("]") && terms.count > 1, "\(group)")
            let nodes = thesaurus.widen(try QueryParser.parse(String(terms[0])).literal.conjuncts)
            guard nodes.count == 1, case .also = nodes[0] else {
                Issue.record("not widened: \(terms[0])")
                continue
            }
        }
    }

    @Test(arguments: [
        ("lisencia", "licencia"), ("arvitrios", "arbitrios"), ("rnunicipal", "municipal"), ("ordenansa", "ordenanza"),
        ("abilitacion", "habilitacion"), ("sonificacion", "zonificacion"),
    ])
    func `words that sound or look alike have one key`(typed: String, meant: String) {
        #expect(SoundAlike.key(typed) == SoundAlike.key(meant))
    }

    @Test func `letters that change places are one change`() {
        #expect(EditDistance.between("modifciacion", "modificacion") == 1)
        #expect(EditDistance.between("canes", "panes") == 1)
        #expect(EditDistance.between("", "abc") == 3)
    }
}
