"""Tells in which of the languages that we read a message is written."""

import re
from functools import cache
from typing import Final

from agents.folding import fold, words_of
from agents.languages.lexicon import LANGUAGES, lexicon_of, spelled

_WORD: Final = re.compile(r"[^\W\d_]+")
_FREQUENT: Final = {
    "en": words_of(
        "the and for with of to are be we our us you it that this want need who from by only make what "
        "how why if please next week weeks day days year years people women men ads run start end about "
        "around under all or but more less my aged ages like just also instead change is have has would "
        "should could can not between at on add drop remove keep them they their your per until through "
        "during into no i'd i we'd let's same double half month months start finish later earlier without "
        "except looking get up do does starts starting ends ending began runs running flight flights weekly "
        "daily monthly now then was were so if pls please thx thanks sorry yes nope yeah cap capped "
        "launch launches kick off til till thru go only minus swap add spend up down "
        "spending ads audience targeting reach store brand when which who "
        "where its it's don't doesn't isn't we're we've i'm that's there here some any each every both too "
        "very also still again back out over after before via within least most new old young sell selling"
    ),
    "de": words_of(
        "der die das und ist nicht mit fur auf ein eine einen einem einer wir sie ich du ihr uber zum zur "
        "bei nach aus von unser unsere unserem unseren mochten wollen sollen soll bitte dem den des auch "
        "oder noch kein keine nur doch mal im am ab bis pro vom als wenn aber jetzt dann was wie es sind "
        "haben hatte werden gerne raus dazu ohne zwischen statt mehr weniger alle uns mich mir dich euch "
        "kann konnen kannst wird wurde wurden brauchen will mochte machen mach nein danke hallo warum "
        "welche viel viele gern schon gar nichts weg rein sondern sowie damit dass weil heute morgen "
        "woche wochen monat monate tage jahre ende anfang mitte zielgruppe kampagne frauen manner"
    ),
    "fr": words_of(
        "le la les des du et est un une pour avec dans sur nous vous je sont pas aux au cette notre votre "
        "nos vos que qui ou mais par entre chez de en ce ces il elle on plus moins sans seulement jusqu "
        "jusqu'au fin debut l d c n s j faut veut voulons puis aussi plutot ajoute ajoutez enleve retire "
        "mettez ans mois jour jours semaine semaines qu ca cela mon ma mes ton tes ta son ses leur leurs "
        "tout tous toute toutes chaque tres bien bonjour merci oui mets peux peut doit avons voudrais a "
        "souhaite souhaitons veux finalement pendant jusque vers aupres contre apres avant prochain "
        "prochaine double decale prolonge remplace"
    ),
    "es": words_of(
        "el la los las un una unos y para con por que en de del al queremos nuestra nuestro se es son su "
        "sus pero sobre entre como mas menos desde hasta sin solo tambien o mejor quita anade agrega "
        "ponle pon hay lo le nos nuestros a anos esta este estos dos tres muy hacia donde nada algo tienen "
        "tiene puede dale saca sube baja suma lucas mdp palos tenemos quiero necesito necesitamos soy somos "
        "hola buenas gracias no gente vos ustedes ese esa eso si semana semanas dia dias mes meses mujeres "
        "hombres campana presupuesto pesos mejor ya nosotros poner otra otro anade alargala"
    ),
    "pt": words_of(
        "o os a as um uma e para com por que em no na nos nas do da dos das ao aos de queremos nossa "
        "nosso mas sobre entre como mais menos desde ate sem so tambem ou melhor tira adiciona coloca nao "
        "voce pra se eu gente anos esta este isso essa pelo pela foi sao tem temos tenho quero queria "
        "preciso precisamos gostaria muito ja num numa dois duas meu minha meus vc vcs fica ficar muda "
        "troca aumenta orcamento verba campanha mulheres homens reais dia mes semana semanas quem ser "
        "fazer nossos nossas tirar colocar inclui obrigado obrigada ola oi estes agora hoje amanha "
        "proximo proxima quanto qual onde quando porque depois antes apenas somente tudo todo toda todos "
        "todas outra outro sim vendas decides segunda terca quarta quinta sexta"
    ),
}
_DATES: Final = re.compile(
    r"(?:mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
    r"(?=\s*(?:\d|[/+,&\u2013-]|$))|\b(?<=\d\s)(?:mar|sept?|dec|mon|sun)\b",
    re.IGNORECASE,
)
"""Short weekdays and months beside a number or a sign: "Mon 10/19" has nothing of the French "mon"."""
_SHORTHAND: Final = re.compile(r"\b[^\W\d_]{1,2}/[^\W\d_]{1,3}\b|\b(?:[^\W\d_]\.){2,}")
"""Letters about a stroke or with points: "w/e", "o/o", "e.g."."""
_NAME: Final = re.compile(
    r"(?<!\w)(?:El|La|Los|Las|Le|Les|Du|San|Santa|Dos|Al|Die|Para)\s(?=[A-ZÀ-Ý])"
    r"|\b[A-ZÀ-Ý]\w+\s(?:(?:de|y|e|da|do|dos|das|des|du|del|van|von|di)\s(?:(?:la|los|las)\s)?)(?=[A-ZÀ-Ý])"
    r"|\b[A-ZÀ-Ý]\w*'s\b"
)
"""Small words inside a name: the "El" of "El Paso", "Rio de" of "Rio de Janeiro"."""
_NAMED: Final = 0.25
"""What a word inside a name counts for, as a part of a word of the text."""
_HINT: Final = 2.0
_FREQUENT_WEIGHT: Final = 2.0
_MOST_LETTERS: Final = 2
_LETTERS: Final = {
    "de": re.compile("[äöüß]"),
    "fr": re.compile("[éèêëàâîïôùûçœ]"),
    "es": re.compile("[áéíóúñ¿¡]"),
    "pt": re.compile("[áâãàéêíóôõúç]"),
}
"""Letters that a language writes and English does not; not in words with a capital: names have them too."""


@cache
def _known() -> dict[str, frozenset[str]]:
    """Return each language's vocabulary; English's is what the lexicons gloss into."""
    lexicons = [lexicon_of(language) for language in LANGUAGES]
    english = {word for lexicon in lexicons for word in lexicon.glosses()} | lexicon_of("en").words()
    return {"en": frozenset(english), **{lexicon.language: lexicon.words() for lexicon in lexicons}}


_MANY: Final = 3


def _is_plainly_english(words: set[str], message: str) -> bool:
    """Whether frequent words settle it, so that no lexicon has to be opened."""
    if any(letters.search(message) for letters in _LETTERS.values()):
        return False
    english = len(words & _FREQUENT["en"])
    others = max(len((words & _FREQUENT[language]) - _FREQUENT["en"]) for language in LANGUAGES)
    return english >= _MANY and english >= 4 * others


def _has_words_of_one_alone(words: set[str], hint: str) -> bool:
    """Whether frequent words of the conversation's language stand here, and none of another one alone."""
    if not words & _FREQUENT[hint]:
        return False
    return not any(words & (_FREQUENT[other] - _FREQUENT[hint]) for other in _FREQUENT if other != hint)


def language_of(message: str, hint: str | None = None) -> str:
    """Return the language of `message`, ISO 639-1: "en" when nothing speaks for another one.

    Args:
        message: What the user wrote.
        hint: The language of the conversation so far: it decides when the words do not.
    """
    text = _SHORTHAND.sub(" ", _DATES.sub(" ", message))
    written = _WORD.findall(text)
    outside = {fold(word) for word in _WORD.findall(_NAME.sub(" ", text))}
    shouts = all(word.isupper() for word in written)
    written = [word for word in written if shouts or not word.isupper()]  # "CA" is a place and not "ça"
    words = {word for word in map(fold, written) if len(word) > 1 or word in "ayeo"}
    scores = dict.fromkeys(("en", *LANGUAGES), 0.0)
    if hint in {None, "en"} and _is_plainly_english(words, message):
        return "en"
    if hint in scores and _has_words_of_one_alone(words, hint):
        return hint
    known = _known()
    for word in words:
        weight = 1.0 if word in outside or shouts else _NAMED
        frequent = [language for language in scores if word in _FREQUENT[language]]
        for language in frequent:
            scores[language] += weight * _FREQUENT_WEIGHT / len(frequent)
        usual = [language for language in scores if spelled(word, language) in known[language]]
        for language in usual:
            scores[language] += weight / len(usual) ** 2
    plain = " ".join(word for word in _WORD.findall(message) if word.islower())
    for language, letters in _LETTERS.items():
        scores[language] += min(len(set(letters.findall(plain))), _MOST_LETTERS)
    if hint in scores:
        scores[hint] += _HINT
    best = max(scores, key=lambda language: (scores[language], language == hint, language == "en"))
    return best if scores[best] >= 1 else (hint or "en")
