import ArgumentParser

/// How a command answers: to people or to programs.
struct FormatOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp(say("text o json.", "text or json.")))
    var format: Format = .text
}
