extension DocumentReader {
    package func recognise(
        _ pages: [Int],
        of file: DocumentFile,
        isKnown: (String) -> Bool,
        each: (Int, String, Result<PageRecognition?, DocumentFailure>) -> Bool
    ) {}
}
