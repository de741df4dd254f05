/// The languages in which Acervo speaks to people.
///
/// Machine keys and codes are never translated.
package enum Language: String, Sendable, CaseIterable {
    case es, en
}

/// A sentence for people, in each language.
package struct Message: Sendable, Hashable {
    /// In Spanish, which comes first.
    package let es: String
    /// In English.
    package let en: String

    package init(es: String, en: String) {
        self.es = es
        self.en = en
    }

    /// The sentence in `language`.
    package func text(_ language: Language) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }
}
