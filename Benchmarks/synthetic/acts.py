"""An act as paragraphs: heading, date, recitals, articles, signatures. About 1,000 words on average."""

import datetime
from dataclasses import dataclass
from random import Random

from . import phrases
from .vocabulary import FUNCTION_SHARE, SEED

PAGES = [1, 2, 3, 4, 5, 6, 7, 8]
PAGE_SHARES = [34, 27, 15, 9, 6, 4, 3, 2]
WORDS_ON_A_PAGE = 430


@dataclass
class Act:
    """An act; `paragraphs` are pairs of a style, `heading` or `body`, and a text."""

    index: int
    type: str
    identifier: str
    title: str
    date: datetime.date
    place: str
    subject: str
    paragraphs: list

    @property
    def text(self):
        """The act as plain text."""
        return "\n\n".join(text for _, text in self.paragraphs) + "\n"

    def path(self, extension):
        """Where the act is kept, in a folder for its year."""
        return f"{self.date.year}/{self.index:06d}.{extension}"


def date_in_words(random, place, date):
    """The date in one of the forms that acts have."""
    month = phrases.MONTHS[date.month - 1]
    if random.random() < 0.55:
        return f"{place}, {date.day} de {month} de {date.year}."
    day = "primero" if date.day == 1 else phrases.NUMBER_WORDS[date.day]
    return f"{place}, {day} de {month} de {year_in_words(date.year)}."


def year_in_words(year):
    """A year from 1990 to 2030, in words."""
    if year >= 2000:
        return "dos mil" if year == 2000 else f"dos mil {phrases.NUMBER_WORDS[year - 2000]}"
    return "mil novecientos noventa" + (f" y {phrases.NUMBER_WORDS[year - 1990]}" if year > 1990 else "")


class ActWriter:
    """Writes the act with a number; the same number gives the same act."""

    def __init__(self, index, vocabulary):
        self.index = index
        self.vocabulary = vocabulary
        self.random = Random(SEED * 1_000_003 + index)
        self.paragraphs = []
        self._content, self._function = [], []

    def write(self):
        """The act."""
        self._choose()
        self._add_head()
        pages = self.random.choices(PAGES, PAGE_SHARES)[0]
        words = pages * WORDS_ON_A_PAGE - 170
        articles = self.random.randint(3, 5 + pages)
        for ground in self.random.sample(phrases.GROUNDS, 2 if pages == 1 else 4):
            self._body(ground)
            words -= len(ground.split())
        self._add_recitals(max(int(words * 0.65), 60))
        self._heading(self.verb)
        self._add_articles(articles, int(words * 0.35))
        self._add_signatures()
        return Act(
            self.index, self.type, self.identifier, self.title, self.date, self.place, self.subject, self.paragraphs
        )

    def _choose(self):
        random = self.random
        shares = [share for _, _, share, _, _ in phrases.TYPES]
        self.type, heading, _, self.verb, suffix = random.choices(phrases.TYPES, shares)[0]
        self.topic = int(random.random() ** 1.6 * len(phrases.SUBJECTS))
        self.subject = phrases.SUBJECTS[self.topic]
        year = min(1990 + int(random.random() ** 0.75 * 36), 2025)
        self.date = datetime.date(year, 1, 1) + datetime.timedelta(days=random.randrange(365))
        self.place = random.choice(phrases.PLACES)
        self.initials = "MD" + "".join(word[0] for word in self.place.split() if word[0].isupper())
        self.identifier = f"{random.randint(1, 999):03d}-{year}-{self.initials}/{suffix}"
        self.title = f"{heading} N° {self.identifier}"

    def _heading(self, text):
        self.paragraphs.append(("heading", text))

    def _body(self, text):
        self.paragraphs.append(("body", text))

    def _add_head(self):
        number = self.random.randint
        self._heading(f"MUNICIPALIDAD DISTRITAL DE {self.place.upper()}")
        self._heading(self.title)
        self._body(date_in_words(self.random, self.place, self.date))
        self._heading(self._authority())
        self._body(
            f"VISTO: El Expediente N° {number(1000, 99999):05d}-{self.date.year}, presentado por {self._person()}, "
            f"identificado con DNI N° {number(1000000, 79999999):08d}, sobre {self.subject}; el Informe N° "
            f"{number(1, 900):03d}-{self.date.year}-GAJ/{self.initials} de la Gerencia de Asesoría Jurídica; y,"
        )
        self._heading("CONSIDERANDO:")

    def _authority(self):
        if self.type == "RGE":
            return "EL GERENTE MUNICIPAL"
        if self.type in ("RAL", "DAL"):
            return f"EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE {self.place.upper()}"
        return "POR CUANTO: El Concejo Municipal, en Sesión Ordinaria de la fecha;"

    def _add_recitals(self, words):
        while words > 0:
            recital = self._recital(self._sentence(self.random.randint(28, 85)))
            self._body(recital)
            words -= len(recital.split())

    def _recital(self, sentence):
        number, year, kind = self.random.randint, self.date.year, self.random.random()
        if kind < 0.25:
            office = self.random.choice(phrases.OFFICES)
            informe = f"Informe N° {number(1, 999):03d}-{year}-{office}/{self.initials}"
            return f"Que, mediante {informe}, {sentence}, respecto de {self.subject};"
        if kind < 0.4:
            return f"Que, el artículo {number(1, 160)}° de la {self._norm()} dispone que {sentence};"
        if kind < 0.5:
            street = f"{self.random.choice(phrases.STREETS)} {self.random.choice(phrases.SURNAMES)}"
            money = f"S/ {number(100, 99999):,}.{number(0, 99):02d}"
            return f"Que, {self._person()}, con domicilio en {street} N° {number(100, 2999)}, {sentence}, por {money};"
        return f"Que, {sentence};"

    def _norm(self):
        if self.random.random() < 0.8:
            return self.random.choice(phrases.LAWS)
        year = self.random.randint(1989, self.date.year)
        return f"Ordenanza N° {self.random.randint(1, 500):03d}-{year}-{self.initials}"

    def _add_articles(self, count, words):
        for position in range(count):
            self._body(f"ARTÍCULO {self._ordinal(position)}.- {self._article(position, count, words // count)}")

    def _article(self, position, count, words):
        sentence = self._sentence(max(10, words))
        if position == 0:
            return f"{self.random.choice(phrases.FIRST_VERBS)} lo relativo a {self.subject}, {sentence}."
        if position == count - 1:
            return "ENCARGAR a la Secretaría General la notificación y publicación de lo dispuesto."
        return f"{self.random.choice(phrases.OTHER_VERBS)} {sentence}."

    def _ordinal(self, position):
        ordinal = phrases.ORDINALS[position % 10]
        return ordinal if position < 10 else f"DÉCIMO {ordinal}"

    def _add_signatures(self):
        chief = "GERENTE MUNICIPAL" if self.type == "RGE" else "ALCALDE"
        self._heading("REGÍSTRESE, COMUNÍQUESE, PUBLÍQUESE Y CÚMPLASE.")
        self._heading(f"{self._person()}\n{chief}")
        self._heading(f"{self._person()}\nSECRETARIO GENERAL")

    def _person(self):
        names = self.random.choices(phrases.GIVEN_NAMES, k=2) + self.random.choices(phrases.SURNAMES, k=2)
        return " ".join(names)

    def _sentence(self, count):
        words = [self._word() for _ in range(count)]
        for position in range(count - 2):
            if self.random.random() < 0.055:
                words[position] += ","
        return " ".join(words)

    def _word(self):
        if self.random.random() < FUNCTION_SHARE:
            if not self._function:
                self._function = self.vocabulary.function_words(self.random, 200)
            return self._function.pop()
        if not self._content:
            self._content = self.vocabulary.content_words(self.random, self.topic, 200)
        return self._content.pop()
