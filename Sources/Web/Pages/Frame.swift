import Archive
import Hummingbird

/// What every page has around its content.
struct Frame: Sendable {
    var say: Say
    /// As HTML names it.
    var language: String
    var title: String
    var style = Assets.style.address
    var icon = Assets.icon.address
    var script = Assets.script.address
    var home: String
    /// What stands in the search box.
    var query = ""
    /// What the search form carries along unseen.
    var hidden: [Field] = []
    /// Whether the box in the page's head is left out: the start page has a bigger one.
    var hasSearch = true
    var otherLanguage: OtherLanguage
    var version: String
    /// How a query is written.
    var rules: [QueryRule]
    /// Whether search engines should leave the page alone: there is no end of searches.
    var isUnlisted = false

    struct Field: Sendable {
        var name: String
        var value: String
    }

    struct OtherLanguage: Sendable {
        var address: String
        var tag: String
    }

    init(_ request: Request, _ language: SpokenLanguage, title: String, version: String) {
        say = Say(language: language.spoken)
        self.language = language.spoken.tag
        self.title = title
        self.version = version
        rules = QueryRule.all(language.spoken)
        home = Links(language: language.asked).home
        if let asked = language.asked { hidden = [Field(name: "lang", value: asked.rawValue)] }
        let items = ((try? QueryItems(request.uri.query))?.items ?? []).filter { $0.name != "lang" }
        let other = language.spoken.other
        let address = items.map { (name: $0.name, value: $0.value) } + [(name: "lang", value: other.rawValue)]
        otherLanguage = OtherLanguage(address: request.uri.path + URLText.query(address), tag: other.tag)
    }
}
