"""What one resolver asks the model about, and what it needs to verify the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agents.reading import ReadingContext
from agents.second_reader.quotes import LONGEST_QUOTE, all_words, brings_numbers
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Question, Words


@dataclass(frozen=True, slots=True)
class Rephrased:
    """A model's plain English for some of the user's words.

    Attributes:
        context: The same turn with the plain English in place of the message, for our grammars to read.
        words: The user's words that it stands for; at least one.
    """

    context: ReadingContext
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One resolver's question.

    Attributes:
        shown: The text that the model was shown; quotes are looked for in it.
        fields: The brief fields that it was asked about; what it says about others is not used.
        context: What the message is understood against.
        index: Where names become ids.
    """

    shown: str
    fields: frozenset[str]
    context: ReadingContext
    index: TaxonomyIndex

    def rephrased(self, field: str, plain: str, quotes: Sequence[str]) -> Rephrased | None:
        """Return a rephrasing that may be read, or None: without quotes, or with a number not in them.

        The numbers have to be in the quoted words themselves, not just anywhere in the message, where a phone
        number or last year's budget may stand.
        """
        words = all_words(self.shown, quotes)
        plain = plain.strip()
        if field not in self.fields or not words or not plain or len(plain) > LONGEST_QUOTE:
            return None
        return None if brings_numbers(plain, words) else Rephrased(self.saying(plain, field), words)

    def saying(self, sentence: str, field: str) -> ReadingContext:
        """Return the context in which `sentence` is the message, and an answer about `field`."""
        return replace(self.context, message=sentence, asked=Question(field=field, text=""))
