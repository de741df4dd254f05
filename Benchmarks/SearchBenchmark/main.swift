import Archive
import Foundation

/// `SearchBenchmark INDEX QUERIES ROUNDS [complete]`: times searches of an index inside one process, or completions of
/// what is typed, and prints one line.
///
/// `INDEX` is an index folder, `QUERIES` a file with a query a line. Each is asked once for warmth and then `ROUNDS`
/// times, with facets and passages.
let completes = CommandLine.arguments.dropFirst(4) == ["complete"]
guard CommandLine.arguments.count == (completes ? 5 : 4), let rounds = Int(CommandLine.arguments[3]), rounds > 0 else {
    FileHandle.standardError.write(Data("SearchBenchmark INDEX QUERIES ROUNDS [complete]\n".utf8))
    exit(64)
}
do {
    let queries = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)
        .split(separator: "\n").map(String.init)
    let searcher = try Searcher(ArchiveFolder(CommandLine.arguments[1]))
    let timing = SearchTiming(searcher: searcher, queries: queries)
    print(try completes ? timing.measureCompletions(rounds: rounds).line : timing.measure(rounds: rounds).line)
} catch {
    FileHandle.standardError.write(Data("SearchBenchmark: \(error)\n".utf8))
    exit(2)
}
