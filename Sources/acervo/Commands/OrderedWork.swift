import Dispatch
import Synchronization

/// Work on several threads, whose results are handed over in the order in which it was given.
final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
    private struct State {
        var next = 0
        var results: [Int: Output] = [:]
    }

    private let inputs: [Input]
    private let work: @Sendable (Input) -> Output
    private let state = Mutex(State())
    private let finished = DispatchSemaphore(value: 0)

    /// What is to be done with each of `inputs`.
    init(_ inputs: [Input], work: @escaping @Sendable (Input) -> Output) {
        self.inputs = inputs
        self.work = work
    }

    /// Does it, `jobs` at a time, and calls `hand` with each result, in order, on the caller's thread.
    func run(jobs: Int, hand: (Input, Output) -> Void) {
        for _ in 0..<min(jobs, inputs.count) { DispatchQueue.global().async { self.workThrough() } }
        for index in inputs.indices { hand(inputs[index], result(of: index)) }
    }

    private func workThrough() {
        while let index = takeNext() {
            let output = work(inputs[index])
            state.withLock { $0.results[index] = output }
            finished.signal()
        }
    }

    private func takeNext() -> Int? {
        state.withLock { state in
            guard state.next < inputs.count else { return nil }
            state.next += 1
            return state.next - 1
        }
    }

    private func result(of index: Int) -> Output {
        while true {
            if let output = state.withLock({ $0.results.removeValue(forKey: index) }) { return output }
            finished.wait()
        }
    }
}
