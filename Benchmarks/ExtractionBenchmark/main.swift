import Documents
import Foundation

/// `ExtractionBenchmark ACERVO LIST`: reads each PDF of a list, as `acervo index` does before it reads acts, and prints
/// how many pages there were.
///
/// `ACERVO` is the program that reads PDFs as a child; `LIST` is a file with a path a line. One child at a time: what
/// counts is processor time.
guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("ExtractionBenchmark ACERVO LIST\n".utf8))
    exit(64)
}
do {
    let pool = ExtractionPool(executable: CommandLine.arguments[1], arguments: ["extraction-child"], size: 1)
    let reader = DocumentReader(pool: pool)
    let paths = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8).split(separator: "\n")
    var pages = 0
    for path in paths { pages += try reader.load(String(path)).flatMap(reader.content).get().pages.count }
    print("pages=\(pages)")
} catch {
    FileHandle.standardError.write(Data("ExtractionBenchmark: \(error)\n".utf8))
    exit(2)
}
