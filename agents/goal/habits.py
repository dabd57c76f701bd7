"""What people do once they are won, whether they know of a business, and whose eyes and ears are wished for.

All patterns are over folded text (lower case, no accents).
"""

import re
from typing import Final

THEY_DO: Final = re.compile(
    r"(?:^|[,;:.!?\n(-])\s*(?:and |so |then |where |because )?(?:people|folks|families|customers|guests|"
    r"visitors|parents|couples|shoppers|clients|patients|members|fans|they|everyone|you|buyers|drivers|"
    r"students|travell?ers|readers)(?: (?:will|should|just|simply|then|usually|normally|always|"
    r"have to|need to|must|get to|would|first))* $"
)
"""Before a deed: who does it, "people book a slot on the website beforehand"."""
ON_SITE: Final = re.compile(
    r"(?: [\w'-]+){0,8}? (?:online|beforehand|in advance|(?:on|via|through|over|from) (?:our|the|my) "
    r"(?:[\w'-]+ )?(?:web ?sites?|site|page|app|shop|store|web ?shop|form|portal|booking \w+)|"
    r"(?:via|through|on|over|by) (?:our |the )?(?:whatsapp|phone|telegram|messenger|instagram|e-?mail))\b"
)
"""Behind a deed: where or when it is done."""
SENSES: Final = re.compile(
    r"\b(?:more|fresh|new|extra|plenty of|lots of|loads of|many|some|get|want|need|put)"
    r"(?: (?:pairs|sets) of)? (?:(?P<eyes>eyes|eyeballs)|ears) (?:on|onto|for) (?:it|this|these|them|that|"
    r"the thing|both|(?:our|my|the|his|her) (?!web|site|page|shop|store|app|stall)[\w'-]+)\b"
)
"""Eyes or ears that are wished on something."""
UNKNOWN: Final = re.compile(
    r"(?:n't|\bnot|\bhardly|\bbarely|\bscarcely|\blittle) (?:(?:very|really|that|so|well|yet|widely|at all|"
    r"much) )*known (?:(?:at all|much|yet|very) )*(?:outside|beyond|in|here|there|around|across|among|"
    r"to (?:people|anyone|many|the)|locally|nationally|abroad)\b(?! (?:advance|detail|full|time|"
    r"the (?:date|budget|amount)))|"
    r"\b(?:the|our|my) (?:[\w'-]+ )?(?:neighbou?rhood|area|town|city|village|street|district|community|"
    r"region|county|quarter|neighbou?rs|public|locals) (?:(?:just|still|simply|really|mostly) )*"
    r"(?:do(?:es)?n't|do(?:es)? not|still not|not yet)(?: (?:yet|really|even|quite))? "
    r"(?:know|realis|realiz|notic|hear)\w*\b"
)
"""That a business is not known where it wants to be: "the firm isn't known outside the centre"."""
