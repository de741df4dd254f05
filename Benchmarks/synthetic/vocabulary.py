"""Words with the frequencies of a language: a few are everywhere, most are rare."""

from itertools import accumulate
from random import Random

WORD_LIST = "/usr/share/dict/spanish"  # of Debian's package wspanish
SEED = 20240727

FUNCTION_WORDS = {
    "de": 62, "la": 48, "que": 38, "el": 36, "en": 30, "y": 30, "a": 22, "los": 24, "del": 26, "se": 18, "las": 20,
    "por": 14, "un": 10, "para": 14, "con": 11, "no": 6, "una": 9, "su": 8, "al": 9, "lo": 5, "como": 5, "o": 7,
    "sus": 5, "más": 3, "este": 4, "sin": 4, "entre": 4, "esta": 4, "sobre": 4, "dicho": 3, "dicha": 3, "cuando": 2,
    "según": 3, "ante": 3, "mediante": 3, "conforme": 3, "hasta": 2, "desde": 2, "contra": 2, "dentro": 2, "así": 2,
}
FUNCTION_SHARE = 0.46
TOPIC_SHARE = 0.35
TOPIC_WIDTH = 1800


def inflected(word):
    """The word and its most frequent forms, roughly: plurals, and of verbs the forms that acts use."""
    stem, ending = word[:-2], word[-2:]
    if ending == "ar":
        return [word] + [stem + end for end in ("ado", "ada", "ados", "ando", "ación", "aron", "ará", "an", "e")]
    if ending in ("er", "ir"):
        return [word] + [stem + end for end in ("ido", "ida", "idos", "iendo", "ieron", "erá", "en", "a")]
    if word[-1] in "aeo":
        return [word, word + "s"]
    if word[-1] == "z":
        return [word, word[:-1] + "ces"]
    return [word, word + "es"] if word[-1] in "dlnrj" else [word]


class Vocabulary:
    """A word list in order of how often each word is used."""

    def __init__(self, path=WORD_LIST):
        with open(path, encoding="utf-8") as lines:
            words = [word for word in map(str.strip, lines) if word.isalpha() and len(word) > 2]
        random = Random(SEED)
        random.shuffle(words)
        # Frequent words tend to be short ones.
        words.sort(key=lambda word: random.random() + 0.045 * len(word))
        self.words = [inflected(word) for word in words]
        self.weights = list(accumulate((rank + 13) ** -1.02 for rank in range(len(words))))

    def function_words(self, random, count):
        """`count` of the words that every sentence has."""
        return random.choices(list(FUNCTION_WORDS), weights=FUNCTION_WORDS.values(), k=count)

    def content_words(self, random, topic, count):
        """`count` words, a third of them from the words that acts about `topic` share."""
        ranks = random.choices(range(len(self.words)), cum_weights=self.weights, k=count)
        return [self._form(random, self._topical(random, topic, rank)) for rank in ranks]

    def _topical(self, random, topic, rank):
        if random.random() >= TOPIC_SHARE:
            return rank
        return (topic * 977 + int(random.random() ** 3 * TOPIC_WIDTH) * 31) % len(self.words)

    def _form(self, random, rank):
        forms = self.words[rank]
        return forms[int(random.random() ** 2 * len(forms))]
