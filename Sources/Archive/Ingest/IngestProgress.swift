/// How far an update has come.
package struct IngestProgress: Sendable {
    package enum Stage: Sendable { case reading, recognising, indexing }

    package var stage: Stage
    /// Documents read, pages recognised, or acts indexed.
    package var done: Int
    package var total: Int
    /// Pages read so far.
    package var pages = 0
    /// Of the documents whose pages are recognised: those that are done, and all.
    package var documents: (done: Int, total: Int)?
    /// Documents that could not be read so far, and pages that could not be recognised.
    package var failures = 0
}
