/// How far an update has come.
package struct IngestProgress: Sendable {
    package enum Stage: Sendable { case reading, recognising, indexing }

    package var stage: Stage
    /// Documents read, pages recognised, or acts indexed.
    package var done: Int
    package var total: Int
    /// Pages read so far.
    package var pages = 0
    /// Documents that could not be read so far.
    package var failures = 0
}
