import Acts
struct SubjectScheme: Sendable { static let standard = SubjectScheme(); var all: [Subject] { [] } }
