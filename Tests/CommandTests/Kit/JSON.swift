import Foundation

/// A value of JSON as it came, which tells what is `null` from what is absent.
struct JSON {
    /// `nil` where the value is absent.
    private let value: Any?

    private init(value: Any?) { self.value = value }

    /// - Throws: where `text` isn't JSON.
    init(_ text: String) throws {
        do {
            value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        } catch {
            throw CommandFault("no JSON: «\(text.prefix(300))»")
        }
    }

    subscript(key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }
    subscript(index: Int) -> JSON {
        let items = list
        return items.indices.contains(index) ? items[index] : JSON(value: nil)
    }

    var isPresent: Bool { value != nil }
    var isNull: Bool { value is NSNull }
    var string: String? { value as? String }
    var int: Int? { (value as? NSNumber)?.intValue }
    var double: Double? { (value as? NSNumber)?.doubleValue }
    var bool: Bool? { value as? Bool }
    var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    var list: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
    var strings: [String] { list.compactMap(\.string) }
    var ints: [Int] { list.compactMap(\.int) }
}

extension Outcome {
    /// Standard output as one value of JSON.
    func json() throws -> JSON { try JSON(output) }

    /// Standard output as a value of JSON a line.
    func jsonLines() throws -> [JSON] { try lines.map { try JSON($0) } }
}
