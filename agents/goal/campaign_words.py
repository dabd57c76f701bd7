"""Words that a message about any campaign has, whatever is sold; a phrase of them names no product."""

import calendar
from typing import Final

from agents.folding import key_of, words_of
from agents.place_names import PlaceNames

_OF_ANY_CAMPAIGN: Final = (
    words_of(
        "a an the and or of to in on for at by from with without per as it its this that these those "
        "them they we us our ours my me i you your he she his her their there here everything anything "
        "something nothing thing things everyone everybody anyone nobody somebody people person "
        "person's who what which how when where why also too again still yet already just only even "
        "maybe perhaps please thanks thank ta cheers hi hello hey hiya howdy dear good morning "
        "afternoon evening day night regards best kind greetings yours sincerely faithfully ok okay oh "
        "ah um er well right yes yeah yep no nope not never none all any some more most less least much "
        "many few little lot lots bit both either neither each every other others another same rest "
        "whole entire entirely exactly about around roughly approximately actually really basically "
        "honestly hopefully usually sure of course now then soon later today tomorrow yesterday first "
        "second third last next new old main total overall"
    )
    | words_of(
        "day days week weeks month months year years quarter quarters half halves fortnight weekend "
        "weekends weekday weekdays date dates start starts starting end ends ending begin begins "
        "beginning until till time times period duration flight flights jan feb mar apr jun jul aug sep "
        "sept oct nov dec mon tue tues wed thu thur thurs fri sat sun q1 q2 q3 q4 h1 h2 spring summer "
        "autumn fall winter season one two three four five six seven eight nine ten eleven twelve "
        "twenty thirty forty fifty sixty hundred thousand million grand"
    )
    | words_of(
        "budget budgets money spend spends cost costs price prices ceiling cap caps capped limit max "
        "maximum min minimum amount sum share shares split splits percent eur euro euros usd dollar "
        "dollars gbp pound pounds chf francs sek nok dkk pln cad aud brl inr rs yen jpy mxn zar cpm "
        "cpms cpc cpa cpi cpl roas frequency average"
    )
    | words_of(
        "campaign campaigns ad ads advert adverts advertising media plan plans brief briefs objective "
        "objectives goal goals kpi kpis target targets targeting purpose aim aims audio video videos "
        "display banner banners spot format formats placement placements inventory impression "
        "impressions reach awareness brand click clicks traffic view views lead leads install installs "
        "download downloads conversion conversions enquiries inquiries bookings registrations purchases "
        "signups website websites site sites page pages form forms capacity result results number "
        "numbers tel phone fax mail email e-mail fwd re subject attn market markets country countries "
        "city cities region regions state states geo geos location locations national international "
        "nationwide area areas audience audiences age ages aged demographic demographics gender genders "
        "women men adults kids children client clients customer customers competitor competitors rival "
        "rivals boss agency team thing direct request lots approach option options question questions "
        "note notes"
    )
    | words_of(" ".join([*calendar.month_name, *calendar.day_name]).lower())
)
_BIDS: Final = words_of(
    "make put run start stop drop remove add keep forget use go goes get got give take let lets "
    "tell say show set change switch move skip split optimise optimize generate maximise maximize "
    "increase raise lower cut drive bring want need come comes came leave pause double halve extend "
    "shorten ignore include exclude spend send swap replace undo cancel do did done is are was were "
    "will would could should can may might must be been being think thinking thought know guess "
    "suppose see look call"
)
"""What a phrase begins with that bids or tells, and so is no name."""


def says_no_product(phrase: str, places: PlaceNames) -> bool:
    """Whether a folded phrase has only words of any campaign, begins like a bidding, or is a place."""
    words = key_of(phrase)
    if not words or words[0] in _BIDS or all(word in _OF_ANY_CAMPAIGN for word in words):
        return True
    place = places.names.get(words)
    return place is not None and not place.risky
