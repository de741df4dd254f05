/// What a request may ask for at most.
///
/// `docs/limits.md` states these to people.
package enum WebLimits {
    /// How long the part of an address after `?` may be, in bytes as sent.
    package static let queryStringBytes = 16_384
    /// How many parameters a request may have.
    package static let parameters = 100
    /// How wide the image of a page may be asked for, in pixels.
    package static let imageWidths = 100...2_400
    /// How wide the image of a page is where nothing is asked, in pixels.
    package static let imageWidth = 1_000
    /// How many images may wait to be drawn; more are told to come back.
    package static let waitingImages = 64
    /// How many acts a feed has.
    package static let feedEntries = 50
    /// How many acts one part of the site map has.
    package static let siteMapPart = 1_000
    /// How long a connection may be silent, in seconds.
    package static let idleSeconds: Int64 = 60
    /// How long requests in flight may take to finish once the server was asked to stop, in seconds.
    package static let stoppingSeconds: Int64 = 30
}
