import pytest

from agents.router.mails import mail_prefixes, older_mails
from agents.spans import masked


@pytest.mark.parametrize(
    ("text", "left"), [("RE: FW: 10k in Peru", "10k in Peru"), ("x\n> TR : note", "x\nnote")]
)
def test_mail_prefixes_are_no_words(text: str, left: str) -> None:
    assert masked(text, mail_prefixes(text), " ").split() == left.split()


NEW = "Final: $42,000, April 13 to May 24, British Columbia and Alberta, ages 25-54."


@pytest.mark.parametrize(
    "older",
    [
        "\n\n> On Feb 18 Tom wrote:\n> Something like $65,000 for Ontario?\n>> ages 18-49",
        "\n\nOn Wed, Feb 18, 2026 Tom Reed wrote:\n$65,000 for Ontario?",
        "\n-----Original Message-----\nFrom: Tom\n$65,000 for Ontario?",
        "\nAm 18.02.2026 schrieb Tom Reed:\n> 65.000 $ für Ontario?",
        "\nLe 18 février Tom a écrit :\n> 65 000 $ pour l'Ontario ?",
        "\nEl 18 de febrero Tom escribió:\n> $65.000 para Ontario",
        "\nEm 18 de fevereiro Tom escreveu:\n> $65.000 para Ontário",
    ],
)
def test_the_mails_below_an_answer_are_history(older: str) -> None:
    left = masked(NEW + older, older_mails(NEW + older), " ")
    assert left.startswith(NEW)
    assert "Ontario" not in left
    assert "65" not in left


@pytest.mark.parametrize(
    "text",
    [
        "Fwd: brief\nsee below\n\n> $65,000 for Ontario, March 2 - April 30",
        "can you plan this?\n> $65,000 for Ontario, March 2 - April 30",
        "WG: Brief vom Kunden, bitte gleich rechnen und heute noch zurück an mich\n> 65.000 $ für Ontario",
        "FYI, Mail vom Kunden, bitte als Plan aufsetzen und morgen zurück:\n> 65.000 $ für Ontario",
        "Please have a look and tell me what you would do here:\n\n> $65,000 for Ontario, March 2 - April 30",
        "Fwd'd from our web agency, their notes below.\n\n> Client: lifts\n> $65,000 for Ontario",
        "Budget > 20k and < 40k for Ontario, four weeks from 2 March, adults",
    ],
)
def test_what_a_mail_forwards_is_the_brief(text: str) -> None:
    assert older_mails(text) == []
