"""Screens a message before anybody reads it: empty, too long, not text, or in a language that nobody reads.

The text itself is never changed, so offsets in readings stay offsets in what the user wrote.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from agents.folding import fold, words_of
from agents.spans import READ_CHARS
from planner.domain.readings import ReadingProblem


@dataclass(frozen=True, slots=True)
class Screened:
    """A message and what keeps it from being read.

    Attributes:
        text: The message, unchanged.
        problem: MESSAGE_EMPTY, MESSAGE_TOO_LONG, MESSAGE_UNREADABLE or LANGUAGE_NOT_READ; None when it can
            be read.
    """

    text: str
    problem: ReadingProblem | None = None


_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PLAIN_CONTROLS: Final = frozenset("\t\n\r\v\f\x85")
_INVISIBLE: Final = frozenset(
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
)

# Frequent words of one language that are not words of English (nor, in English briefs, usual names).
_STOP_WORDS: Final = {
    "German": "der das und ist nicht mit fur auf eine einen einem einer wir sie ich uber zum zur bei nach "
    "aus von unsere unser mochten wollen sollen kampagne zielgruppe frauen manner monat wochen im ab jahre "
    "alter werbung reichweite bitte dem den auch oder hallo danke noch kein keine",
    "French": "le les des et est une pour avec dans sur nous vous je sont pas aux du cette notre votre "
    "campagne femmes hommes voulons souhaitons semaine semaines en prochain jours mois ans qui que ou mais "
    "bonjour merci plus entre chez par toute tous un",
    "Spanish": "el los las una y para con por que en del queremos nuestra nuestro campana mujeres hombres "
    "anos semana proximo mes hola gracias pero sobre entre como mas desde hasta publico personas llegar "
    "alcanzar de la un",
    "Portuguese": "os uma com para por que em na nas dos das nao queremos nossa nosso campanha mulheres "
    "homens anos semana proximo mes ola obrigado obrigada mas sobre entre mais desde ate publico pessoas "
    "alcancar e de um ao aos",
    "Italian": "il gli una con per che di della dello delle nel nella siamo vogliamo nostra nostro campagna "
    "donne uomini anni settimana prossimo mese ciao grazie ma anche piu raggiungere un e",
    "Dutch": "het een voor met op wij zijn niet van onze willen campagne vrouwen mannen jaar weken volgende "
    "maand bereiken hallo bedankt maar ook tussen naar de en",
}
_FOREIGN: Final = {language: words_of(words) for language, words in _STOP_WORDS.items()}
_ENGLISH: Final = words_of(
    "the and for with in on of to a an is are be we our us you i it that this want need target reach who "
    "from at by not no only add drop remove make it's what how why if please next month week weeks day "
    "days year years old budget campaign people women men ads ad run start end about around over under all "
    "new plan brand launch awareness video audio display and or but more less go help us my millennials "
    "adults euros dollars per between aged ages listeners fans like love into just also instead change swap"
)
_READ: Final = frozenset({"German", "French", "Spanish", "Portuguese"})
_OF_READ_LANGUAGES: Final = frozenset[str]().union(*(_FOREIGN[read] for read in _READ)) | {"en"}
"""Words that a language we read has too: "campagne" and "en" are French before they are Dutch."""
_SHARED: Final = words_of("a i in on no me as do us to at an")  # words of English that others have too


def screen_message(text: str) -> Screened:
    """Say whether a message can be read; never raises."""
    if not any(not letter.isspace() and letter not in _INVISIBLE for letter in text[: READ_CHARS + 1]):
        return _refused(
            text,
            "MESSAGE_EMPTY",
            "The message is empty. Say what the campaign is for, where, when and for how much.",
        )
    if len(text) > READ_CHARS:
        return _refused(
            text,
            "MESSAGE_TOO_LONG",
            f"The message has {len(text):,} characters; up to {READ_CHARS:,} can be read. Nothing of it "
            f"was used: "
            "send the part that says what is wanted.",
        )
    if _is_binary(text):
        return _refused(
            text, "MESSAGE_UNREADABLE", "That does not look like text. Send the brief in plain words."
        )
    language = foreign_language(text)
    if language is not None:
        named = f"That looks like {language}" if language else "That is not in a script I read"
        return _refused(
            text,
            "LANGUAGE_NOT_READ",
            f"{named}. Please send it in English, German, French, Spanish or Portuguese.",
        )
    return Screened(text)


def _refused(text: str, code: str, message: str) -> Screened:
    return Screened(text, ReadingProblem(code=code, field="", message=message))


def _is_binary(text: str) -> bool:
    if "\0" in text:
        return True
    odd = sum(
        1
        for letter in text
        if letter == "\ufffd"
        or (letter not in _PLAIN_CONTROLS and unicodedata.category(letter) in {"Cc", "Cs", "Co", "Cn"})
    )
    surrogates = any("\ud800" <= letter <= "\udfff" for letter in text)
    return surrogates or odd > max(2, len(text) // 20)


def foreign_language(text: str) -> str | None:
    """Return the language a message is clearly written in when it is not one we read; "" for another script.

    None when there is English in it, or too little to tell: "15k euros Brasil" is read.
    """
    letters = [letter for letter in text if letter.isalpha()]
    if not letters:
        return None
    other = sum(
        1
        for letter in letters
        if ord(letter) > 0x24F and not unicodedata.name(letter, "").startswith("LATIN")
    )
    if other >= 4 and other * 2 > len(letters):
        return ""
    words = [match.group() for match in _WORD.finditer(fold(text))]
    english = sum(1 for word in words if word in _ENGLISH and word not in _SHARED)
    scores = {language: sum(1 for word in words if word in known) for language, known in _FOREIGN.items()}
    language, best = max(scores.items(), key=lambda item: item[1])
    distinct = len({word for word in words if word in _FOREIGN[language]})
    if language in _READ:
        return None
    alone = {word for word in words if word in _FOREIGN[language]} - _OF_READ_LANGUAGES
    if len(alone) < 2 or best <= max(scores[read] for read in _READ):
        return None
    if distinct >= 2 and (english == 0 or best > 3 * english) and best * 6 >= len(words):
        return language
    return None
