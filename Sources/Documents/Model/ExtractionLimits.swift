/// How much one document may cost.
///
/// What exceeds a limit is refused with its reason; the run goes on.
package struct ExtractionLimits: Hashable, Sendable {
    /// The largest file that is read, in bytes.
    ///
    /// It is held in memory while it is read.
    package var fileBytes = 1 << 30

    /// The most pages a PDF may have.
    package var pages = 20_000

    /// The largest answer of a child, in bytes: all the text of a document, or one image.
    package var replyBytes = 256 << 20

    /// The most pixels an image of a page may have; each takes 4 bytes in the child.
    package var pixels = 40_000_000

    /// The address space of a child, in bytes: the program itself (about 0.4 GB), the file, and what
    /// Poppler makes of it.
    package var memoryBytes = 1536 << 20

    /// How long a document may take by the clock, and in the child's processor time, in milliseconds.
    package var milliseconds = 18_000

    /// How much longer it may take for each of its pages, in milliseconds.
    ///
    /// A page of text takes about one; so a minute book of a thousand hard pages ends well, and one
    /// page that never ends costs no more than ``milliseconds``.
    package var millisecondsPerPage = 20

    /// How much processor time the recognition of a page may take, in milliseconds.
    ///
    /// A page takes one or two seconds; one that is all texture, as a map, may take ten. By the clock it may take
    /// four times as long: a busy machine gives a child but a part of a core.
    package var recognitionMilliseconds = 30_000

    /// The address space of a child that recognises, in bytes: Tesseract's model and several copies of the page.
    package var recognitionMemoryBytes = 2048 << 20

    /// The most pixels a page may have to be recognised: a sheet of 42 by 60 cm (A2) at 200 an inch.
    ///
    /// A larger one is drawn coarser.
    package var recognitionPixels = 20_000_000

    /// How many documents a child reads before another takes its place, so that what libraries leak
    /// stays small.
    package var documentsPerChild = 500

    /// The limits that suit an office's machine.
    package init() {}
}
