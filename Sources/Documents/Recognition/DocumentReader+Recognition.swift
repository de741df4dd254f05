import Dispatch
import Synchronization

extension DocumentReader {
    /// Recognises `pages` of the PDF `file`, one after the other, by one child.
    ///
    /// The PDF is sent to the child once, and pages come back as they are done, so that whoever stops loses the
    /// page in hand and no more. A page that fails (its time is over, the child crashes or runs out of memory)
    /// costs that page; the others are recognised by a new child.
    ///
    /// Any number of threads may call, as many of them work as the pool has children: to have the pages of one
    /// file recognised by several, give each thread its share.
    ///
    /// - Parameters:
    ///   - pages: their numbers, from 1, in the order in which they are wanted.
    ///   - file: a PDF.
    ///   - isKnown: asked with the key of a page's content, a SHA-256 in hexadecimal digits of its image as it is
    ///     drawn for recognition: the same page in another file has the same key. Where it says `true`, the page
    ///     isn't recognised.
    ///   - each: hears of each page its number, its key (empty where it couldn't be drawn), and what was
    ///     recognised, `nil` where it was known; returns whether to go on. After `cancelled` it hears no more.
    package func recognise(
        _ pages: [Int],
        of file: DocumentFile,
        isKnown: (String) -> Bool,
        each: (Int, String, Result<PageRecognition?, DocumentFailure>) -> Bool
    ) {
        pool.recognise(pages, ofPDF: file.bytes, isKnown: isKnown, each: each)
    }

    /// The pages of `file`, recognised where `policy` says so, in up to `jobs` children at a time.
    ///
    /// A page that can't be recognised stays as it is, and its reason stands in the result.
    package func content(
        of file: DocumentFile,
        recognising policy: RecognitionPolicy,
        jobs: Int = 1
    ) -> Result<RecognisedContent, DocumentFailure> {
        content(of: file).map { content in
            let pages = policy.pages(of: content)
            let parts = Self.parts(of: pages, count: jobs)
            let results = Mutex<[Int: Result<PageRecognition, DocumentFailure>]>([:])
            DispatchQueue.concurrentPerform(iterations: parts.count) { index in
                recognise(Array(parts[index]), of: file, isKnown: { _ in false }) { number, _, result in
                    results.withLock { $0[number] = result.flatMap(Self.known) }
                    return true
                }
            }
            return RecognisedContent(content, results: results.withLock { $0 })
        }
    }

    /// Nothing is known before, so that there always is a recognition.
    private static func known(_ recognition: PageRecognition?) -> Result<PageRecognition, DocumentFailure> {
        guard let recognition else { preconditionFailure("a page that nobody knew was taken for known") }
        return .success(recognition)
    }

    /// `pages` in `count` parts that follow each other; fewer where a part would have less than two pages, for each
    /// costs the sending of the file.
    static func parts(of pages: [Int], count: Int) -> [ArraySlice<Int>] {
        let count = min(max(1, count), (pages.count + 1) / 2)
        return (0..<count).map { pages[pages.count * $0 / count..<pages.count * ($0 + 1) / count] }
    }
}
