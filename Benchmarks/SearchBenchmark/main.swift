import Archive
import Foundation

/// `SearchBenchmark INDEX QUERIES ROUNDS`: times searches of an index inside one process, and prints one line.
///
/// `INDEX` is an index folder, `QUERIES` a file with a query a line. Each is asked once for warmth and then `ROUNDS`
/// times, with facets and passages.
guard CommandLine.arguments.count == 4, let rounds = Int(CommandLine.arguments[3]), rounds > 0 else {
    FileHandle.standardError.write(Data("SearchBenchmark INDEX QUERIES ROUNDS\n".utf8))
    exit(64)
}
do {
    let queries = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)
        .split(separator: "\n").map(String.init)
    let searcher = try Searcher(ArchiveFolder(CommandLine.arguments[1]))
    let figures = try SearchTiming(searcher: searcher, queries: queries).measure(rounds: rounds)
    print(figures.line)
} catch {
    FileHandle.standardError.write(Data("SearchBenchmark: \(error)\n".utf8))
    exit(2)
}
