extension IngestSummary {
    /// As the contract's JSON, with `format_version`.
    ///
    /// Messages are in `language`.
    package func json(_ language: Language) -> JSONValue {
        let failures = failed.map { failure in
            JSONValue.object([
                "path": .string(failure.path), "code": .string(failure.code),
                "message": .string(failure.message.text(language)),
            ])
        }
        var fields: [String: JSONValue] = [
            "seen": .integer(seen), "added": .integer(added), "updated": .integer(updated),
            "unchanged": .integer(unchanged), "removed": .integer(removed), "acts": .integer(acts),
            "pages": .integer(pages), "ocr_pages": .integer(recognisedPages),
            "ocr_failed": .integer(unrecognisedPages), "pages_without_text": .integer(pagesWithoutText),
            "ignored": .integer(ignored), "failed": .array(failures), "seconds": .number(seconds.rounded(to: 3)),
        ]
        fields[JSONValue.formatVersion.0] = JSONValue.formatVersion.1
        return .object(fields)
    }
}
