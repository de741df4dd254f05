import Acts
import Archive

/// Writes what a person should look at.
enum CheckOutput {
    static func writeText(_ report: CheckReport) {
        section(
            say("Series", "Series"),
            report.series.map { "\($0.message.text(spokenLanguage)) [\($0.kind.rawValue)]" }
        )
        section(
            say("Actos", "Acts"),
            report.acts.map { "\($0.code): \($0.message.text(spokenLanguage)) (\($0.path))" }
        )
        section(say("Páginas", "Pages"), report.pages.map(line))
        section(say("Correcciones", "Corrections"), report.corrections.map(line))
        Output.note(summary(report))
    }

    private static func section(_ title: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        Output.line(Style.bold("\(title) (\(lines.count))"))
        for line in lines { Output.line("  " + line) }
    }

    private static func line(_ fault: PageFault) -> String {
        let page = fault.page.map { ", p. \($0)" } ?? ""
        return "\(fault.path)\(page): \(fault.message.text(spokenLanguage)) [\(fault.reason.rawValue)]"
    }

    private static func line(_ pattern: CorrectionPattern) -> String {
        let codes = pattern.codes.joined(separator: ", ")
        return "\(pattern.field.rawValue): \(pattern.message.text(spokenLanguage)) (\(codes))"
    }

    private static func summary(_ report: CheckReport) -> String {
        let count = report.series.count + report.acts.count + report.pages.count + report.corrections.count
        return count == 0
            ? say("Nada que revisar.", "Nothing to look at.")
            : say("\(count) observaciones.", "\(count) findings.")
    }

    /// One table of all parts; a cell that a part has nothing for is empty.
    static func writeCSV(_ report: CheckReport) {
        Output.write(CSV.row(["part", "code", "path", "page", "reason", "message"]))
        for fault in report.series {
            row("series", fault.codes.joined(separator: " "), "", nil, fault.kind.rawValue, fault.message)
        }
        for fault in report.acts { row("acts", fault.code, fault.path, nil, fault.field, fault.message) }
        for pattern in report.corrections {
            row("corrections", pattern.codes.joined(separator: " "), "", nil, pattern.field.rawValue, pattern.message)
        }
        for fault in report.pages { row("pages", "", fault.path, fault.page, fault.reason.rawValue, fault.message) }
    }

    private static func row(
        _ part: String,
        _ code: String,
        _ path: String,
        _ page: Int?,
        _ reason: String,
        _ message: Message
    ) {
        Output.write(
            CSV.row([part, code, path, page.map(String.init) ?? "", reason, message.text(spokenLanguage)])
        )
    }
}
