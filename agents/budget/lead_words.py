"""The words that may stand between a cue and its amount, and what a campaign's money is called."""

import re
from typing import Final


def rule(pattern: str) -> re.Pattern[str]:
    """Return a pattern that takes capitals and small letters alike."""
    return re.compile(pattern, re.IGNORECASE)


ABOUT: Final = (
    r"(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some(?:thing|where)?|like|say|"
    r"maybe|perhaps|"
    r"probably|likely|exactly|up\s+to|as\s+much\s+as|as\s+low\s+as|at\s+most|at\s+least|no\s+more\s+than|"
    r"not\s+more\s+than|more\s+like|less\s+than|under|over|below|above|close\s+to|near(?:ly|er)?|almost|"
    r"max(?:imum)?\.?|min(?:imum)?\.?|a\s+maximum\s+of|a\s+minimum\s+of|only|just|still|now|then|currently|"
    r"today|already|even|another|a\s+total(?:\s+of)?|in\s+total|total|a\s+further|between|from|somewhere|"
    r"in\s+the\s+(?:region|range|order|neighbou?rhood)\s+of|to\s+the\s+tune\s+of|anywhere|an?|the|"
    r"not[\s-]to[\s-]exceed|(?:an?|the)\s+(?:total\s+|not[\s-]to[\s-]exceed\s+)?(?:amount|sum)\s+of|"
    r"a\s+mere|a\s+modest|a\s+small|a\s+solid|a\s+cool|net|gross|all[\s-]in|it|so|~|≈|±|<=?|≤|\+/-|[-–=(])"
)
FILL: Final = rf"(?:\s*(?:['\"‘“]|{ABOUT}(?!\w)))*\s*$"
"""Words between a cue and its amount, up to the amount."""

BUDGET_NOUN: Final = (
    r"budgets?|(?:ad|media|marketing|campaign|total|paid|our|net|gross|working)[\s-]+spend(?:ing)?|"
    r"spend(?:ing)?|"
    r"investments?|invest(?:ing)?|money|funds|funding\s+available|pot|kitty|purse|war\s+chest|outlay|"
    r"allocation|envelope|shoestring|media\s+(?:money|value|cost|plan|buy)|adspend|spends|wallet|"
    r"(?:financial|cost)\s+(?:frame|ceiling)|"
    r"(?:contract|order|tender|assignment|commission|procurement|award)\s+(?:value|volume|sum|amount)|ours"
)
