import Glibc

/// What an update has to do: found by comparing files with the catalogue, before any is opened.
struct IngestPlan {
    /// Files that are new, have changed, or failed for a reason that may have passed.
    var toRead: [FileWalk.Entry] = []
    /// Of those, the ones that the catalogue had before, by their paths' bytes.
    var knownPaths: Set<[UInt8]> = []
    /// How many are as they were.
    var unchanged = 0
    /// Paths whose files are gone.
    var gone: [String] = []
    /// Files that are as they were, and still can't be read.
    var stillFailed: [IngestFailure] = []

    private let hasPasswords: Bool

    /// Reasons that another try may not meet again.
    private static let passing: Set<String> = ["unreadable", "timed-out", "crashed", "out-of-memory", "cancelled"]

    /// Compares what was found with what is `known`; both are in the order of their paths' bytes.
    init(_ walk: FileWalk, known: [KnownFile], hasPasswords: Bool) {
        self.hasPasswords = hasPasswords
        var missing: [String] = []
        var next = known[...]
        for entry in walk.entries {
            while let old = next.first, entry.stamp.path.isAfter(old.stamp.path) {
                missing.append(old.stamp.path)
                next.removeFirst()
            }
            let isKnown = next.first.map { !$0.stamp.path.isAfter(entry.stamp.path) } ?? false
            take(entry, old: isKnown ? next.removeFirst() : nil)
        }
        missing += next.map(\.stamp.path)
        // What stands in a folder that can't be looked at may still be there.
        let unseen = walk.failures.map(\.path)
        gone = missing.filter { path in
            walk.roots.contains { path.isInside($0) } && !unseen.contains { path.isInside($0) }
        }
    }

    private mutating func take(_ entry: FileWalk.Entry, old: KnownFile?) {
        if let old, entry.stamp.isUnchanged(since: old.stamp), !mayPass(old.failure) {
            unchanged += 1
            if let failure = old.failure { stillFailed.append(IngestFailure(path: entry.stamp.path, failure)) }
        } else {
            toRead.append(entry)
            if old != nil { knownPaths.insert(Array(entry.stamp.path.utf8)) }
        }
    }

    private func mayPass(_ failure: FailureNote?) -> Bool {
        guard let failure else { return false }
        return Self.passing.contains(failure.code) || hasPasswords && failure.code == "encrypted"
    }

    var isEmpty: Bool { toRead.isEmpty && gone.isEmpty }
}

/// Paths are bytes: Swift's strings are equal where an accent is one character or two, Linux's file names aren't.
extension String {
    /// Whether this path comes after `other`, in the order of their bytes, which is SQLite's too.
    func isAfter(_ other: String) -> Bool {
        let isAfter = utf8.withContiguousStorageIfAvailable { ours in
            other.utf8.withContiguousStorageIfAvailable { theirs -> Bool in
                guard let left = ours.baseAddress, let right = theirs.baseAddress else {
                    return ours.count > theirs.count
                }
                let order = memcmp(left, right, min(ours.count, theirs.count))
                return order == 0 ? ours.count > theirs.count : order > 0
            }
        }
        return isAfter.flatMap(\.self) ?? other.utf8.lexicographicallyPrecedes(utf8)
    }

    /// Whether this path is `folder`, or is under it.
    func isInside(_ folder: String) -> Bool {
        utf8.elementsEqual(folder.utf8) || utf8.starts(with: (folder.hasSuffix("/") ? folder : folder + "/").utf8)
    }
}

/// A document that could not be read.
package struct IngestFailure: Sendable, Hashable {
    /// Its path, as the catalogue keeps it.
    package var path: String
    package var code: String
    package var message: Message

    init(path: String, _ failure: FailureNote) {
        self.path = path
        code = failure.code
        message = failure.message
    }
}
