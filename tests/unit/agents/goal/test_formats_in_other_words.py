"""Formats refused, judged and then dropped, described, or wanted by two people against each other."""

from datetime import date

import pytest

from agents.folding import FoldedText
from agents.goal.formats import read_formats
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Contradictory, FormatsField, Stated
from planner.domain.vocabulary import Format

ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
LETTERS = {Format.AUDIO: "A", Format.VIDEO: "V", Format.DISPLAY: "D"}


def usable(messages: tuple[str, ...], language: str) -> str:
    """Return the formats that may be used after a conversation: "AD" for audio and display."""
    standing: FormatsField | None = None
    for said in messages:
        message = said if language == "en" else gloss(said, lexicon_of(language)).text
        brief = Brief() if standing is None else Brief(formats=standing)
        context = ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER)
        standing = read_formats(context, FoldedText.of(message)) or standing
    if isinstance(standing, Contradictory):
        return "CONTRA"
    assert isinstance(standing, Stated)
    wanted = set(standing.value.wanted or Format) - set(standing.value.excluded)
    return "".join(
        letter for kind, letter in sorted(LETTERS.items(), key=lambda k: "AVD".index(k[1])) if kind in wanted
    )


@pytest.mark.parametrize(
    ("language", "formats", "messages"),
    [
        ("en", "AD", ("Video is too expensive, so without it",)),
        ("en", "AD", ("we cannot afford video",)),
        ("en", "AD", ("audio + display, the client hates video",)),
        ("en", "AD", ("He can't stand video",)),
        ("en", "AV", ("banners did nothing last time, so leave them out",)),
        ("en", "AV", ("Nothing with banners please",)),
        ("en", "AV", ("no banners at all",)),
        ("en", "AV", ("none of your display",)),
        ("en", "VD", ("spare us the audio",)),
        ("en", "VD", ("anything except audio",)),
        ("en", "AD", ("the film isn't ready so everything but video",)),
        ("en", "A", ("your radio-style ads between the songs",)),
        ("en", "A", ("something radio-like that plays between tracks",)),
        ("en", "A", ("spoken ads, like on the radio",)),
        ("en", "A", ("just sound, nothing to look at",)),
        ("en", "A", ("ads you hear, not ads you see",)),
        ("en", "D", ("pictures only",)),
        ("en", "D", ("banners and a video", "drop the video")),
        (
            "en",
            "D",
            ("banners and a video we already made", "trustees think the film is embarrassing. drop it"),
        ),
        (
            "en",
            "AD",
            (
                "banners and a video we already made",
                "trustees think the film is embarrassing. drop it",
                "what about audio instead? yes add audio, keep the banners",
            ),
        ),
        ("en", "A", ("audio and display", "the banners look awful. lose them")),
        ("en", "V", ("video and audio", "the jingle annoys my boss. take it out")),
        ("en", "AD", ("audio, display and video", "the video flopped. kill it please")),
        ("en", "AVD", ("audio and display", "we got a film after all. put it in")),
        (
            "en",
            "CONTRA",
            ('Client: "audio only, no exceptions". Client\'s boss: "video only, nothing else"',),
        ),
        ("en", "CONTRA", ("Anna wants only display. Ben says audio only.",)),
        ("en", "CONTRA", ("my wife says only video, I say only audio",)),
        ("en", "CONTRA", ("legal: display only. marketing: audio only",)),
        ("en", "AV", ("audio only and video only line items, no display",)),
        ("en", "A", ("video only", "sorry, audio only")),
        ("en", "AD", ("display + audio please, video's off the table",)),
        ("en", "AD", ("no film material at all",)),
        ("en", "AD", ("we have no budget for a film, so no video",)),
        ("en", "AD", ("video isn't for us",)),
        ("en", "AD", ("not a fan of video ads",)),
        ("en", "AD", ("video is out of the question",)),
        ("en", "AD", ("could do without video",)),
        ("en", "AD", ("skip anything that moves, no video",)),
        ("de", "AD", ("Video zu teuer -> ohne Video.",)),
        ("de", "AD", ("Video ist uns zu teuer, also ohne",)),
        ("de", "AD", ("Video können wir uns nicht leisten",)),
        ("de", "AD", ("bloß kein Video",)),
        ("de", "AD", ("auf Video verzichten wir",)),
        ("de", "A", ("nur was zu hören, also Audio",)),
        ("de", "AV", ("keinerlei Banner",)),
        ("de", "D", ("Banner und Video", "Der Film ist peinlich, raus damit")),
        ("de", "AD", ("alles außer Video",)),
        ("fr", "AD", ("La vidéo coûte trop cher, donc sans vidéo",)),
        ("fr", "AD", ("pas de vidéo, trop chère",)),
        ("fr", "AD", ("on se passe de vidéo",)),
        ("fr", "AV", ("surtout pas de bannières",)),
        ("fr", "AD", ("tout sauf la vidéo",)),
        ("fr", "AV", ("rien en display",)),
        ("fr", "D", ("bannières et vidéo", "le film est gênant, on l'enlève")),
        ("es", "AV", ("Nada de display",)),
        ("es", "AV", ("Nada de display que en la última campaña gastamos 8 lucas en banners y nada",)),
        ("es", "AD", ("sin video porque es muy caro",)),
        ("es", "AD", ("el video sale muy caro, mejor sin video",)),
        ("es", "AD", ("todo menos video",)),
        ("es", "AV", ("ni un banner",)),
        ("es", "VD", ("nada de audio",)),
        ("es", "AD", ("no nos alcanza para video",)),
        ("pt", "AD", ("nada de vídeo",)),
        ("pt", "AD", ("vídeo é muito caro, então sem vídeo",)),
        ("pt", "AV", ("nem pensar em banner",)),
        ("pt", "AD", ("tudo menos vídeo",)),
        ("pt", "AD", ("não temos verba pra vídeo",)),
        ("pt", "AV", ("dispenso os banners",)),
    ],
)
def test_formats_are_read_whatever_the_words(language: str, formats: str, messages: tuple[str, ...]) -> None:
    assert usable(messages, language) == formats
