"""Sentences that only tell of places: what was done earlier, what rivals do, where goods are exported.

A place in such a sentence is no market, however plainly it is named. All patterns are over folded text.
"""

import re
from functools import cache
from typing import Final

from agents.folding import FoldedText
from agents.place_index import PlaceMention

_LOOK_BACK: Final = 170
_END: Final = re.compile(r"[.!?;](?=\s)|\n")
_LEAD: Final = (
    r"^\W*(?:(?:and|but|also|because|since|as|while|meanwhile|note that|fyi|btw|by the way|for reference|"
    r"for your information|to be honest|in fact|honestly|well|so|so far|apparently|of course|only|just|even|"
    r"already|earlier|then|the|our|my|a|an|in|during|over|back|for|we|i|it|they|this|that)\b\W*){0,5}?"
)
_EARLIER: Final = re.compile(
    _LEAD
    + r"(?:(?:last|previous|past|earlier) (?:year|quarter|month|week|time|season|campaign|flight|edition|"
    r"summer|winter|spring|autumn|fall|christmas|easter|round|burst|wave|launch)(?:'?s)?|(?:in|since|during) "
    r"(?:19|20)\d\d|(?:a|two|three|four|five|some|few|several|many) (?:few )?(?:years?|months?|seasons?) ago|"
    r"previously|formerly|in the past)\b(?P<told>.*)$",
    re.DOTALL,
)
_DONE: Final = re.compile(
    r"\b(?:ran|spent|spend|tried|did|had|was|were|paid|used|bought|got|brought|sold|put|went|made|took|gave|"
    r"sent|began|won|lost|[a-z]{3,}ed|have (?:been|spent|done|run|had))\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:this (?:year|time|season|summer|winter|spring|autumn|fall|round|quarter|month|campaign|one)|"
    r"now|today|"
    r"next|instead|therefore|again|(?:we|i)(?:'?(?:d|ll|re|m))? (?:now |would |will |really |"
    r"just )*(?:want|like|"
    r"need|plan|aim|hope|wish|go|target)|should|must|let'?s|please)\b"
)
_RIVALS: Final = re.compile(
    r"^(?:[^,]{0,50}\b)?(?:competitors?|competition|rivals?|market leaders?|contenders?|"
    r"opponents?)\b(?P<told>.*)$",
    re.DOTALL,
)
_OURS: Final = re.compile(
    r"\b(?:unlike|against|ahead of|than|like|from|steal|beat|beats|before|away|but|so|we|us|our (?!main|"
    r"biggest|"
    r"direct|local|competit|rival|closest|strongest|chief|nearest|only|two|largest))\b"
)
_EXPORTS: Final = re.compile(
    r"\bexport(?:s|ed|ing)?\b(?:(?!\b(?:but|want\w*|should|now|campaign|ads?|this|need|would)\b).){0,70}$",
    re.DOTALL,
)


_ANCHORS: Final = re.compile(
    r":|%|=|\b(?:stopped|quit|given|gave|stop|no longer|following|per ?cent|with|sold|had|owned|lived|"
    r"worked|studied|ran|left|met|used|moved|came|went|toured|played|was|in|across|at|"
    r"were|been|covers?|covering|valid|includ\w+|by|to|after|through|colleagues|employees|staff|team|teams|"
    r"offices|crew|"
    r"nationalities|partners|dealers|stockists|distributors|resellers)\b"
)
_NO_WISH: Final = (
    r"(?:(?!\b(?:want\w*|wish\w*|need\w*|reach\w*|target\w*|should|campaigns?|ads?|adverts?|advertis\w*|"
    r"now|but|hope|"
    r"hoping|would|like to|plan|aim\w*|promot\w*|launch\w*|so|markets?|let'?s|please|countries)\b)[^.;!?\n])"
)


@cache
def _telling() -> re.Pattern[str]:
    """Return the beginnings of sentences, up to a place, that tell of somebody's past, seat or staff."""
    return re.compile(
        # such as "HQ: DE", "Raw materials: Peru"
        r"(?:^|[\n.;,|•*(/–—-])\s*\**(?:hq|(?:current|existing|present|past|old) (?:customers|clients|"
        r"markets|users|buyers)|head ?office|headquarters|based(?: in)?|(?:home |branch |sales |main "
        r")?offices?|seat|"
        r"registered(?: office| in)?|factor(?:y|ies)|plants?|production|produced(?: in)?|made(?: in)?|raw "
        r"materials?|materials?|"
        r"ingredients|suppliers?|sourc(?:e|ing)|origins?|founded(?: in)?|founders?|owners?|studios?|"
        r"servers?|hosting|"
        r"warehouses?|returns?(?: cent(?:re|er))?|logistics|fulfil?ment|parent(?: company)?|holding|"
        r"investors?|agency|team|"
        r"support|roastery|distillery|brewery|kitchen|workshop|lab|billing|invoice[ds]?(?: to)?|contact|"
        r"address|partners?|"
        r"competitors?|competition|rivals?|recorded(?: in)?|shot(?: in)?|filmed(?: in)?|inspired by|"
        r"inspiration|designers?|models?|"
        r"mixed(?: in)?|mastered(?: in)?|printed(?: in)?|ships? from|shipping from|set in|plot|setting|"
        r"language|languages|"
        r"voice(?:over)?s?|music|band|headliners?|speakers?|jury|past|history|previously|last year|awards?|"
        r"press)\**\s*"
        r"(?:\([^)]*\)\s*)?[:=]\s*[^.;\n:]{0,48}$|"
        # such as "customers in 22 countries, the biggest being Thailand"
        r"\b(?:customers|users|clients|members|guests|fans|readers|listeners|subscribers|stores|stockists|"
        r"sold|sell|used|present|active|exports?|"
        r"available|dealers|distributors)\b(?:(?!\b(?:want\w*|target\w*|run|campaign|ads?|should|please|"
        r"need\w*)\b)[^.;!?\n]){0,24}\b"
        r"(?:\d+|many|several|a dozen|two dozen|lots of|three|four|five|six|seven|eight|nine|ten|twelve|"
        r"twenty|thirty) (?:other )?(?:countries|"
        r"markets|cities|states|places)\b(?:(?!\b(?:want\w*|target\w*|run|campaign|ads?|should|please|"
        r"need\w*|but|now)\b)[^.;!?\n]){0,60}$|"
        # such as "a flop in Canada"
        r"\b(?:sell-?out|flop|hits?|success(?:es)?|failure|disaster|triumph|smash|best-?seller|number one|"
        r"chart-?topper|craze|cult)\s+"
        r"(?:over )?(?:in|across|at)\s+(?:the\s+)?$|"
        # such as "18 % from Taiwan"
        r"\d ?(?:%|per ?cent)(?: of \w+)?(?: (?:come|came|are|were|is|was|being))? from\s+(?:the\s+)?$|"
        # such as "a company with happy clients in Dubai"
        rf"^{_NO_WISH}*?\bwith\s+(?:[\w',-]+\s+){{0,3}}?(?:clients?|customers|users|fans|subscribers|"
        r"partners|employees|members|guests|readers|patients|distributors|dealers|desks?|staff|colleagues|"
        rf"warehouses?|teams?|contracts?|projects?|operations)\s+(?:already\s+)?(?:in|from|across|between|"
        rf"all over)\s+{_NO_WISH}{{0,40}}$|"
        # such as "sold 3,100 pairs, mostly to tourists from China"
        rf"^\W*(?:(?:we|i|have|already|recently|also|so|far)(?:'ve)?\s+)*sold\s+(?!out)(?:about |over |"
        rf"some |around )?(?:\d|a |"
        rf"an |many|most|mostly|hundreds|thousands|plenty|our|the|it|them|"
        rf"everything){_NO_WISH}{{0,70}}\b(?:to|in|from)\s+{_NO_WISH}{{0,40}}$|"
        # such as "I had a shop in Bath", "then lived in Porto"
        r"\b(?:i|we|he|she|they|who|and|then|later|first|once)\s+(?:once |first |then |also |previously |"
        r"even |both |all )*"
        r"(?:had|owned|lived|worked|studied|ran|left|met|used to \w+|moved|came|went|toured|stayed|spent|"
        r"trained|served)\s+"
        rf"(?!to (?:run|advertise))(?:{_NO_WISH}{{0,44}}\s)?(?:in|at|near|to|through|around|from|across|"
        rf"for)\s+(?:the\s+)?$|"
        # such as "was in a shop window in Milan"
        rf"\b(?:was|were|(?:has|have|had) been)\s+(?!(?:want|hop|think|plan|"
        rf"look)ing){_NO_WISH}{{0,40}}?\b(?:in|at|near)\s+(?:the\s+)?$|"
        # such as "the roaming plan (covers Miami"
        r"\b(?:plan|roaming|pass|tickets?|card|policy|insurance|warranty|tariff|licen[cs]e|subscription|"
        r"contract|bundle|package|"
        r"guarantee|membership|sim|esim|patent)\s*[,(–-]*\s*(?:(?:that|which|also|is|it|"
        r"and)\s+)*(?:covers?|covering|works? in|valid "
        r"(?:in|for|across)|includes?|including)\b[^.;!?\n)]{0,40}$|"
        # such as "approved by the parent in Osaka", "designed after a Kyoto inn"
        r"\b(?:mixed|mastered|recorded|shot|taped|engineered|produced|developed|coded|programmed|"
        r"illustrated|edited|animated|approved|signed off|paid|invoiced|billed|funded|financed|sponsored|"
        r"backed|managed|owned|operated|led|distributed|"
        r"supervised|audited|designed|modelled|styled|built|invested|written|composed|choreographed|"
        r"directed|translated|licensed|"
        r"bought|acquired|taken over|inspected|certified|chosen|named|judged|reviewed|praised|loaned|lent|"
        r"curated|hosted)"
        r"(?: \w+)?\s+(?:by|to|from|through|after|on|with)\s+(?:(?!(?:people|users|customers|fans|women|"
        r"men|everyone)\b)[\w'-]+\s+){0,5}?"
        r"(?:(?:in|from|of|at|out of|near|outside)\s+)?(?:(?:an?|the)\s+)?$|"
        # such as "stocked in Seoul", "the founders met in Tallinn"
        r"\b(?:stockists?|stocked|resellers?|distributors?|carried by)\b[^.,;!?\n]{0,20}?\s(?:in|at|by|"
        r"across)\s+(?:the\s+)?$|"
        r"(?<!who )(?<!that )\b(?:met|grew up|studied|apprenticed|trained|married|interned|"
        r"graduated)\b[^.,;!?\n]{0,30}?\s(?:in|at|near)\s+(?:the\s+)?$|"
        # such as "we have stopped bringing people over from Bulgaria"
        r"\b(?:stopped|quit|given up|gave up|no longer|(?:don'?t|do not|won'?t|never) (?:\w+ )?bring)\b"
        rf"(?:(?!\b(?:but|instead|now)\b)[^.,;!?\n]){{0,50}}?\b(?:in|from|to|into|with|for)\s+(?:the\s+)?$|"
        # such as "going to Cannes, after Sundance and Rotterdam"
        r",\s*(?:right |straight |just |shortly )?(?:after|following)\s+(?:the\s+)?(?:(?!\b(?:that|this|"
        r"which)\b)[\w'-]+(?:,| and| &)?\s+){0,3}$|"
        # such as "40 colleagues in 17 countries, from Tallinn to Tbilisi"
        rf"\b(?:our|my|their|\d+|two|three|four|five|six|dozen|some|remote|of)\s+(?:\w+\s+)?(?:colleagues|"
        rf"employees|staff|teams?|offices|crew|nationalities|stockists|resellers)\b(?!\s+(?:of|to)\b|"
        rf":)(?:\s+in \d+ (?:countries|cities|markets|places))?{_NO_WISH}{{0,60}}"
        r"(?:\b(?:in|from|between|across|to|over)|,)\s+(?:the\s+)?$",
        re.DOTALL,
    )


_SUPPOSED: Final = re.compile(r"\b(?:if|suppose|imagine|say|let'?s say|assuming) (?:we|i|it|they)\b")
_MODELS: Final = re.compile(
    r"\b(?:mattresses|sofas|beds|models|chairs|tables|lamps|bags|shoes|versions|colou?rs|colou?rways|"
    r"flavou?rs|"
    r"varieties|sizes|shades|styles|collections|ranges|called|named|names|blends|fonts|typefaces|songs|"
    r"tracks|titles|dishes|"
    r"perfumes|scents|candles|watches|bikes|cars|types|editions|roasts|rugs|fabrics|kitchens|designs|"
    r"characters|(?<!escape )(?<!tea )(?<!show )(?<!party )rooms|suites|chapters|"
    r"(?:our|the|new) (?:range|line|line-up|series|collection|menu|trio|set|family)|episodes|levels|"
    r"burgers|pizzas|cocktails|gins|beers|ales|jackets|coats|boots|knives|pens|guitars|boats|tents|"
    r"backpacks|suitcases)\b"
    r"(?: (?:are|called|named|is|in (?:the|our) (?:range|line|collection|series)|so far|this (?:year|"
    r"season)|for (?:kids|women|men)))?:\s+(?:(?!\b(?:in|from|for|around|across|to|at|want|people|over|"
    r"near)\b)[^.!?\n]){0,110}$"
)
""" "Four mattresses: the Oslo (soft), the Helsinki": things that are called so."""


def is_told_in_passing(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether the sentence up to a place tells of earlier times, of rivals or of exports."""
    before = text.folded[max(0, mention.start - _LOOK_BACK) : mention.start]
    ends = [end.end() for end in _END.finditer(before)]
    sentence = before[ends[-1] :] if ends else before
    earlier = _EARLIER.match(sentence)
    if earlier is not None and _DONE.search(earlier["told"]) and not _PRESENT.search(earlier["told"]):
        return True
    rivals = _RIVALS.match(sentence)
    if (
        rivals is not None
        and not _OURS.search(rivals["told"])
        and not _OURS.search(sentence[: rivals.start("told")])
    ):
        return True
    if "export" in sentence and _EXPORTS.search(sentence) is not None:
        return True
    if _ANCHORS.search(sentence) is None or _SUPPOSED.search(sentence) is not None:
        return False
    return _telling().search(sentence) is not None or (
        ":" in sentence and _MODELS.search(sentence) is not None
    )
