import Foundation

/// An index folder: `catalogue.sqlite`, `xapian/`, `lock`.
package struct ArchiveFolder: Sendable, Hashable {
    /// The folder's absolute path.
    package let path: String

    /// Where the paths of documents start: the folder that holds the index folder.
    package let base: String

    /// The folder at `path`, which needn't exist.
    package init(_ path: String) {
        self.path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false).droppingFinalSlash
        base = (self.path as NSString).deletingLastPathComponent
    }

    /// The catalogue: the truth.
    package var catalogue: String { path + "/catalogue.sqlite" }
    /// The index: a cache of the catalogue.
    ///
    /// A Xapian database, or a stub file that names several.
    package var index: String { path + "/xapian" }
    /// The file that a writer holds locked.
    package var lock: String { path + "/lock" }
    /// Where an index is built before it takes the other's place; left over only by a killed process.
    package var building: String { path + "/building" }

    /// How a document's path is kept: from ``base`` where it is inside, else absolute.
    package func stored(_ absolute: String) -> String {
        absolute.hasPrefix(base + "/") ? String(absolute.dropFirst(base.count + 1)) : absolute
    }

    /// Where the document with this kept path is.
    package func absolute(_ stored: String) -> String { stored.hasPrefix("/") ? stored : base + "/" + stored }
}

extension String {
    /// Without a slash at the end, unless it is the root.
    package var droppingFinalSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
