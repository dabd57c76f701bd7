"""Reads who is to be reached from one English message, without a model.

Every rule works on the folded text, whose offsets are those of the message. A field that the message does not
touch is None.
"""

from weakref import WeakKeyDictionary

from agents.audience.ages import read_ages
from agents.audience.interests import InterestReader
from agents.audience.people import read_people
from agents.audience.people_before import without_those_before
from agents.audience.places import read_places
from agents.audience.policy import untargetable
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.readings import AudienceReading

_readers: WeakKeyDictionary[TaxonomyIndex, InterestReader] = WeakKeyDictionary()


def read_audience(context: ReadingContext, index: TaxonomyIndex) -> AudienceReading:
    """Read places, ages, genders, interests, languages and devices. Never raises, whatever is written."""
    reader = _readers.get(index)
    if reader is None:
        reader = _readers[index] = InterestReader(index)
    text = FoldedText.of(context.message)
    places = read_places(context, text, index)
    wanted = without_those_before(text, context.today.year)
    ages = read_ages(context, wanted)
    people = read_people(context, wanted)
    interests = reader.read(context, wanted, places.taken)
    return AudienceReading(
        places=places.places,
        ages=ages.ages,
        genders=people.genders,
        interests=interests.interests,
        languages=people.languages,
        platforms=people.platforms,
        unmet=(*places.unmet, *interests.unmet, *untargetable(text)),
        problems=(*places.problems, *ages.problems),
    )
