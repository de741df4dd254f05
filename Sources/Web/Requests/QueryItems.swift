import Archive

/// The parameters of a request, in the order they were sent.
///
/// Names and values as forms encode them: `+` is a blank, `%C3%B1` the bytes of a letter.
struct QueryItems: Sendable, Equatable {
    struct Item: Sendable, Equatable {
        var name: String
        var value: String
    }

    private(set) var items: [Item] = []

    /// Reads what stands after `?`.
    ///
    /// - Throws: ``WebError`` 400 for what isn't encoded as it should be, 414 for what is too long.
    init(_ raw: String?) throws(WebError) {
        guard let raw, !raw.isEmpty else { return }
        guard raw.utf8.count <= WebLimits.queryStringBytes else { throw .addressTooLong }
        for part in raw.utf8.split(separator: UInt8(ascii: "&")) {
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = sides.count > 1 ? try Self.decode(sides[1]) : ""
            items.append(Item(name: try Self.decode(sides[0]), value: value))
        }
        guard items.count <= WebLimits.parameters else { throw .tooManyParameters }
    }

    /// The values of `name`, without those that are empty: a form sends a field nobody filled in as well.
    func values(_ name: String) -> [String] {
        items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }

    /// The value of `name`, which may be given once.
    func value(_ name: String) throws(WebError) -> String? {
        let values = values(name)
        guard values.count <= 1 else { throw .repeatedParameter(name) }
        return values.first
    }

    /// Refuses any parameter that isn't one of `names`.
    func allow(only names: [String]) throws(WebError) {
        guard let unknown = items.first(where: { !names.contains($0.name) }) else { return }
        throw .unknownParameter(unknown.name, known: names)
    }

    private static func decode(_ raw: Substring.UTF8View) throws(WebError) -> String {
        var bytes: [UInt8] = []
        var rest = raw[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    throw .badEncoding
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { throw .badEncoding }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}

/// Writes parameters as ``QueryItems`` reads them.
enum URLText {
    /// `text` with every byte percent-encoded that could mean something in an address.
    static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if isPlain(byte) {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    /// `path`, each of its parts encoded.
    static func encodePath(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { encode(String($0)) }.joined(separator: "/")
    }

    /// `?a=1&b=2`, or nothing.
    static func query(_ items: [(name: String, value: String)]) -> String {
        items.isEmpty ? "" : "?" + items.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
