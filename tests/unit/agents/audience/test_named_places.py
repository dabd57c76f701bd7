"""Places named without a word of a campaign, markets left open, lists that are put right."""

from datetime import date

import pytest

from agents.audience.open_markets import open_topic
from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))


def countries(message: str, at_home: str) -> set[str]:
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    context = ReadingContext(message, Brief(), date(2026, 10, 5), advertiser)
    field = read_places(context, FoldedText.of(message), INDEX).places
    return {place.country_code for place in field.value.included} if isinstance(field, Stated) else set()


@pytest.mark.parametrize(
    ("at_home", "message"),
    [
        (
            "US",
            "We roast coffee. The beans are from Rwanda and Honduras, the roaster came out of a shed in "
            "Vermont "
            "and my uncle in Milan taught me how. 6 grand, first half of May, get our subscriptions going.",
        ),
        (
            "DE",
            "Video game studio out of Leipzig, publisher sits in Kyoto, voices taped in Glasgow. Installs, "
            "40k",
        ),
        (
            "NL",
            "Our online bike shop from Utrecht sells frames welded in Taiwan. 2.000 a week. We want "
            "purchases.",
        ),
        (
            "BE",
            "Chocolate. Cocoa: Ghana. Factory: Ghent. Packaging: Poland. 12k. Goal: awareness. Market: tbc",
        ),
        (
            "GB",
            "Our hot sauces are called Jamaica, Texas and Bombay. £4k in August, online orders from chilli "
            "lovers",
        ),
        (
            "IN",
            "SaaS for hotels; customers in 22 countries, biggest ones being Thailand, the UAE and Mexico. "
            "Leads",
        ),
        (
            "GB",
            "Our range: the Verona (armchair), the Dublin (two-seater), the Lisbon (sofa). £20k, Jan sale",
        ),
        (
            "GB",
            "a folk trio, born in Inverness, now living in Berlin, album mixed in Reykjavik. streams "
            "please, £700",
        ),
        (
            "US",
            "Nonprofit digging latrines in Nepal and Bolivia. Our gala was in Houston. Want online gifts, "
            "$10k",
        ),
        (
            "GB",
            "We publish a magazine about sheds, printed in Estonia, the editor lives in Cornwall. 2,500 quid",
        ),
        ("GB", "We've got stockists in Rome, Ghent and Malmö. £3k, gloves, online sales in November"),
        (
            "US",
            "Trail shoes tested in Patagonia and worn by the winner of a race in Chamonix. $30k, web sales",
        ),
        (
            "GB",
            "The archive film was found in Prague, restored in Bologna and screened in Telluride. £1,500, "
            "views",
        ),
        ("US", "our hats are woven in Montecristi, Ecuador, and finished in Florence. $7,000, December"),
        ("SE", "Founders met at a hackathon in Tallinn. 50k SEK, Nov, installs of our translation app"),
    ],
)
def test_what_a_story_names_is_no_market(at_home: str, message: str) -> None:
    assert countries(message, at_home) == set()


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        (
            "CA",
            "Hardware chain with stores in Alberta; suppliers mostly in Ohio. Push traffic across Alberta.",
            {"CA"},
        ),
        (
            "AU",
            "Merino socks knitted in Portugal. Run in Australia and New Zealand only, orders",
            {"AU", "NZ"},
        ),
        (
            "ZA",
            "We make tea in Clanwilliam; sold in Japan already. This one's for home: all of South Africa",
            {"ZA"},
        ),
        (
            "SE",
            "Skis made in Åre. Not Sweden this time, just Norway and Finland, 200k SEK, December",
            {"NO", "FI"},
        ),
        ("GB", "Vegan bakery, Bristol. £600. May. Web orders.", {"GB"}),
        (
            "GB",
            "Sell-out in Japan, flop in Canada. So now France and Germany. 50k, ticket sales",
            {"FR", "DE"},
        ),
        (
            "ZA",
            "We did Botswana and Namibia last year. This year it's Kenya and Tanzania. R200k",
            {"KE", "TZ"},
        ),
        ("GB", "Estate agency in Norwich looking for landlords. £800 a month from 1 Feb.", {"GB"}),
        (
            "US",
            "We're an HVAC outfit serving Dayton and Springfield, Ohio. $4k for July, quote requests",
            {"US"},
        ),
        (
            "US",
            "Everyone in Ohio knows us, hardly anyone in Indiana does. $20k to change that in Indiana",
            {"US"},
        ),
        ("GB", "Leicester first, and Derby once the second van arrives. 900 a month", {"GB"}),
        ("US", "gotta sell out our Tulsa show on the 14th, $450, start now", {"US"}),
        ("NG", "Let Abuja know us. Laundry pickup. 800k naira in June.", {"NG"}),
        ("US", "budget 10k, dallas, personal injury law, form fills, all of april", {"US"}),
        ("DE", "Turks living in Germany: money transfer app, €50k, Nov, installs", {"DE"}),
        ("FR", "The campers come from the Netherlands, so that's where we advertise. 10k", {"NL"}),
        ("GB", "Greeks register anyway. We need runners from Bulgaria and Romania, 16k", {"BG", "RO"}),
        (
            "ES",
            "delivery list: Spain, Portugal, France, Malta. run it everywhere we deliver except Malta",
            {"ES", "PT", "FR"},
        ),
        (
            "EE",
            "everybody in Estonia already has our app. Now comes the rest of the Baltics. Installs.",
            {"LV", "LT"},
        ),
    ],
)
def test_markets_are_heard_in_the_middle_of_a_story(at_home: str, message: str, expected: set[str]) -> None:
    assert countries(message, at_home) == expected


@pytest.mark.parametrize(
    "message",
    [
        "Which markets is still being argued over upstairs, I'll come back to you on that.",
        "You'll want to know where it should run. Sales and I are still arguing, so leave that blank for "
        "now.",
        "Goal: traffic to the shop page. Countries: pending.",
        "Footprint tbd by dealer council.",
        "the markets are still open",
        "markets: —",
        "We haven't picked a market.",
        "Where it runs will be decided by the board in June.",
        "Which countries would you suggest?",
        "As for the places, nobody here can agree.",
        "We can't say yet where the ads should run.",
        "surprise me with the countries",
        "Don't assume a country, the client will name it.",
    ],
)
def test_an_open_market_is_heard(message: str) -> None:
    assert open_topic(FoldedText.of(message), []) is not None


@pytest.mark.parametrize(
    "message",
    [
        "Countries: France, Spain. Dates: pending.",
        "We want people in Leeds; budget not decided yet.",
        "Our market is Spain. The budget is still open.",
        "We're opening a shop in Leeds, where people can try things, and want locals.",
        "All countries of the Nordics, dates to be confirmed.",
        "We want to reach people in Poland, where nobody knows us.",
        "People in cities who haven't decided on a bank, in Portugal",
        "We have not chosen the dates. Places: Leeds and York.",
        "They don't know which places to visit in Oslo, we show them",
    ],
)
def test_other_open_questions_are_not_the_market(message: str) -> None:
    text = FoldedText.of(message)
    assert open_topic(text, INDEX.places.mentions(text)) is None


def test_what_is_wanted_stands_beside_an_open_question() -> None:
    message = "Bottled in Peru. Ads run in Spain for now. Which other countries is still undecided."
    assert countries(message, "ES") == {"ES"}
    assert countries("Bottled in Peru, sold by a firm in Spain. Countries: pending.", "ES") == set()
