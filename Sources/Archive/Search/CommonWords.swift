/// Spanish words that stand in nearly every act: they rank nothing, and one that is missing proves nothing.
///
/// They are in the index like all others, and count inside quotes.
enum CommonWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        a al ante con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa ese eso
        esta este esto estos estas fue ha han hasta hay la las le les lo los mas me mi no nos o para pero por que se
        segun ser si sin sobre son su sus tambien u un una uno unos unas y ya
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
