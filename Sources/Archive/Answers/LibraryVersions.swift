import Xapian

/// The versions of the libraries that answer searches.
package enum LibraryVersions {
    /// Xapian's.
    package static var xapian: String { xapianVersion }
}
