// How long it takes to read the record of an act, a page: text files in, median and ninetieth percentile out.
//
//   swift run -c release ReadingBenchmark FILE...
//
// Pages are parted by form feeds; a file without any counts a page for each 3,000 bytes.
import Acts
import Foundation

let rounds = 9
let reader = ActReader()
let clock = ContinuousClock()
var costs: [Double] = []
var pagesRead = 0.0

for path in CommandLine.arguments.dropFirst() {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated().map { index, page in
        PageText(number: index + 1, text: String(page))
    }
    let count = max(Double(pages.count), Double(text.utf8.count) / 3000)
    let best = (0..<rounds).map { _ in clock.measure { precondition(!reader.read(pages).isEmpty) } }.min() ?? .zero
    costs.append(best / .milliseconds(1) / count)
    pagesRead += count
}

guard !costs.isEmpty else {
    print("usage: ReadingBenchmark FILE...")
    exit(64)
}
costs.sort()
let percentiles = [50, 90, 99].map { (costs[min(costs.count - 1, costs.count * $0 / 100)] * 1000).rounded() / 1000 }
print("\(costs.count) acts, \(Int(pagesRead.rounded())) pages; ms a page: median \(percentiles[0]), 90 % \(percentiles[1]), 99 % \(percentiles[2])")
