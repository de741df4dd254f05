/// How a plain text's characters are encoded; the raw value is the name that machines see.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    /// UTF-8, with or without a byte order mark; ASCII too.
    case utf8 = "utf-8"
    /// UTF-16, the low byte first: what Windows calls "Unicode".
    case utf16LittleEndian = "utf-16le"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "utf-16be"
    /// Windows in Western Europe and America; ISO 8859-1 is part of it.
    case windows1252 = "windows-1252"
    /// DOS in Western Europe and Latin America: what the first word processors of an archive wrote.
    case cp850
    /// ISO 8859-1 with the euro sign, told from Windows-1252 only by it.
    case iso8859_15 = "iso-8859-15"
    /// DOS in the United States, as it came; told from CP850 only by its boxes.
    case cp437
    /// The Macintosh before Mac OS X.
    case macRoman = "mac-roman"
}
