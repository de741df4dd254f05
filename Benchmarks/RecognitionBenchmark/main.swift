// How long reading takes, and what was read.
//   RecognitionBenchmark ACERVO JOBS auto|never|force FILE...
// Reads each PDF by children of the program ACERVO, JOBS at a time, and writes the text of all pages, a form feed after each; on
// standard error, `pages=`, `seconds=` by the clock and `cpu_seconds=` of the children.

import Documents
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 3, let jobs = Int(arguments[1]), jobs > 0,
    let policy = RecognitionPolicy(rawValue: arguments[2])
else {
    FileHandle.standardError.write(Data("usage: RecognitionBenchmark ACERVO JOBS auto|never|force FILE...\n".utf8))
    exit(64)
}
let run = RecognitionRun(executable: arguments[0], jobs: jobs, policy: policy)
exit(run.read(Array(arguments.dropFirst(3))) ? 0 : 3)
