import Foundation

/// A value of JSON.
///
/// What isn't known is ``null``, never left out: the contract says so.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

    /// The version of every JSON that Acervo writes, at its top.
    ///
    /// Raised when something in it changes or goes; what is added leaves it as it is.
    package static let formatVersion = ("format_version", JSONValue.integer(1))
}

extension JSONValue: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    /// As text: one line, or with `isPretty` indented.
    ///
    /// Keys are sorted, so that equal values give equal text.
    package func text(isPretty: Bool = false) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            preconditionFailure("JSON has every value but NaN and infinity: \(error)")
        }
    }
}

extension Double {
    /// Rounded to so many decimals: JSON for people carries no more figures than mean something.
    package func rounded(to decimals: Int) -> Double {
        let factor = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        return (self * factor).rounded() / factor
    }
}
