import Archive
import Foundation

/// The language in which the program speaks: `--lang`, else `LANG`, else Spanish.
let spokenLanguage: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
        if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
            return language
        }
        if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
            return language
        }
    }
    let environment = ProcessInfo.processInfo.environment
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return setting.hasPrefix("en") ? .en : .es
}()

/// The sentence in the language of the program.
func say(_ es: String, _ en: String) -> String { Message(es: es, en: en).text(spokenLanguage) }
