"""Tells in which of the languages that we read a message is written."""

import re
from functools import cache
from typing import Final

from agents.folding import fold, words_of
from agents.languages.lexicon import LANGUAGES, is_slot, lexicon_of, spelled

_WORD: Final = re.compile(r"[^\W\d_]+")
_FREQUENT: Final = {
    "en": words_of(
        "the and for with of to are be we our us you it that this want need who from by only make what "
        "how why if please next week weeks day days year years people women men ads run start end about "
        "around under all or but more less my aged ages like just also instead change is have has would "
        "should could can not between at on add drop remove keep them they their your per until through "
        "during into no i'd i we'd let's same double half month months start finish later earlier without "
        "except looking get up do does"
    ),
    "de": words_of(
        "der die das und ist nicht mit fur auf ein eine einen einem einer wir sie ich du ihr uber zum zur "
        "bei nach aus von unser unsere unserem unseren mochten wollen sollen soll bitte dem den des auch "
        "oder noch kein keine nur doch mal im am ab bis pro vom als wenn aber jetzt dann was wie es sind "
        "haben hatte werden gerne raus dazu"
    ),
    "fr": words_of(
        "le la les des du et est un une pour avec dans sur nous vous je sont pas aux au cette notre votre "
        "nos vos que qui ou mais par entre chez de en ce ces il elle on plus moins sans seulement jusqu "
        "jusqu'au fin debut l d c n s j faut veut voulons puis aussi plutot ajoute ajoutez enleve retire "
        "mettez"
    ),
    "es": words_of(
        "el la los las un una unos y para con por que en de del al queremos nuestra nuestro se es son su "
        "sus pero sobre entre como mas menos desde hasta sin solo tambien o mejor quita anade agrega "
        "ponle pon hay lo le nos nuestros a anos esta este estos"
    ),
    "pt": words_of(
        "o os a as um uma e para com por que em no na nos nas do da dos das ao aos de queremos nossa "
        "nosso mas sobre entre como mais menos desde ate sem so tambem ou melhor tira adiciona coloca nao "
        "voce pra se eu gente anos esta este isso essa pelo pela"
    ),
}
_HINT: Final = 1.0
_FREQUENT_WEIGHT: Final = 2.0


@cache
def _known() -> dict[str, frozenset[str]]:
    """Return each language's vocabulary; English's is what the lexicons gloss into."""
    lexicons = [lexicon_of(language) for language in LANGUAGES]
    english = {
        word
        for lexicon in lexicons
        for rules in (*lexicon.by_first.values(), *lexicon.clauses.values())
        for rule in rules
        for piece in rule.target
        if not is_slot(piece)
        for word in _WORD.findall(fold(piece))
    }
    return {"en": frozenset(english), **{lexicon.language: frozenset(lexicon.words) for lexicon in lexicons}}


def language_of(message: str, hint: str | None = None) -> str:
    """Return the language of `message`, ISO 639-1: "en" when nothing speaks for another one.

    Args:
        message: What the user wrote.
        hint: The language of the conversation so far: it decides when the words do not.
    """
    words = {word for word in _WORD.findall(fold(message)) if len(word) > 1 or word in "ayeo"}
    scores = dict.fromkeys(("en", *LANGUAGES), 0.0)
    known = _known()
    for word in words:
        frequent = [language for language in scores if word in _FREQUENT[language]]
        for language in frequent:
            scores[language] += _FREQUENT_WEIGHT / len(frequent)
        usual = [language for language in scores if spelled(word, language) in known[language]]
        for language in usual:
            scores[language] += 1 / len(usual) ** 2
    if hint in scores:
        scores[hint] += _HINT
    best = max(scores, key=lambda language: (scores[language], language == hint, language == "en"))
    return best if scores[best] >= 1 else (hint or "en")
