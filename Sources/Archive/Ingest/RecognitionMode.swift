/// Which pages are recognised.
package enum RecognitionMode: String, Sendable, CaseIterable {
    /// Those without text, and those whose text layer is damaged or isn't the page's.
    case auto
    /// None: they wait for a run that recognises.
    case never
    /// All pages of PDFs that weren't recognised yet, also those whose text is good.
    case force
}
