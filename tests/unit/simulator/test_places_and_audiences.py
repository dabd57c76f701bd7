from __future__ import annotations

import pytest

from tools.ads_api.simulator.audiences import ad_categories, audience_nodes, search_nodes
from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.places import PlaceType, fold, gazetteer
from tools.ads_api.simulator.regions import region_share_table, regions_by_country


def test_every_country_on_sale_has_a_place_and_every_id_is_its_own() -> None:
    places = gazetteer().places
    assert {place.country_code for place in places} == {country.code for country in countries()}
    assert len({place.id for place in places}) == len(places)


@pytest.mark.parametrize(
    ("name", "least"), [("Portland", 2), ("Springfield", 4), ("Georgia", 2), ("Birmingham", 2)]
)
def test_namesakes_are_kept_apart(name: str, least: int) -> None:
    exact = [place for place, score in gazetteer().search(name) if score == 1.0]
    assert len(exact) >= least
    assert len({(place.type, place.country_code, place.parent_id) for place in exact}) == len(exact)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("münchen", "Munich", PlaceType.CITY),
        ("Muenchen", "Munich", PlaceType.CITY),
        ("NYC", "New York City", PlaceType.CITY),
        ("deutschland", "Germany", PlaceType.COUNTRY),
        ("Bayern", "Bavaria", PlaceType.REGION),
        ("sao paulo", "São Paulo", PlaceType.CITY),
    ],
)
def test_places_are_found_by_the_names_people_write(text: str, name: str, kind: PlaceType) -> None:
    place, _ = gazetteer().search(text)[0]
    assert (place.name, place.type) == (name, kind)


def test_accents_and_case_do_not_matter() -> None:
    assert fold("  São Łódź ") == "sao lodz"


def test_the_regions_of_a_country_add_up_to_all_of_it() -> None:
    for country, ids in zip(countries(), regions_by_country(), strict=True):
        if ids:
            assert region_share_table()[country.index].sum() == pytest.approx(1.0, abs=1e-6)


def test_a_city_inside_a_targeted_region_adds_nothing_and_an_excluded_one_takes_away() -> None:
    places = gazetteer()
    bavaria = next(place.id for place, _ in places.search("Bayern"))
    munich = next(place.id for place, _ in places.search("Munich"))
    hamburg = next(p.id for p, _ in places.search("Hamburg") if p.type is PlaceType.CITY)
    whole = places.population_share("DE", [bavaria])
    assert places.population_share("DE", [bavaria, munich]) == whole
    assert places.population_share("DE", [bavaria], [munich]) < whole
    assert places.population_share("DE", [bavaria], [hamburg]) == whole
    assert places.population_share("DE", []) == 1.0


def test_audience_nodes_have_unique_ids_and_parents_that_come_before_them() -> None:
    seen: set[str] = set()
    for node in audience_nodes():
        assert node.id not in seen
        assert not node.parent_id or node.parent_id in seen
        seen.add(node.id)


@pytest.mark.parametrize(
    ("word", "node_id"), [("runners", "int_sports_running"), ("deutschrap", "gen_hip_hop_german_rap")]
)
def test_nodes_are_found_by_synonym(word: str, node_id: str) -> None:
    assert search_nodes(word)[0][0].id == node_id


def test_there_are_34_ad_category_parents_and_codes_name_their_parents() -> None:
    parents = [category for category in ad_categories() if not category.parent_code]
    assert [category.code for category in parents] == [f"ADV_{number}" for number in range(1, 35)]
    assert all(c.code.startswith(f"{c.parent_code}_") for c in ad_categories() if c.parent_code)
