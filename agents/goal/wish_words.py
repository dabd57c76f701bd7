"""The constructions in which a business says what it wants, and those in which a result is only talked about.

All patterns are over folded text. Those that end with "$" look at what stands before an outcome in its
sentence, the others at what follows it.
"""

import re
from typing import Final

_LABEL: Final = (
    r"(?:goals?|objectives?|obj|kpis?|aims?|purpose|mission|priority|north star|success metrics?|success|"
    r"key metrics?|metrics?|campaign type|main (?:thing|point|focus|target|concern|idea)|whole point|focus|"
    r"emphasis|core task|desired (?:outcome|action|result)|outcome|call to action|cta|"
    r"(?:only|one|main|important|biggest|real|single|first) (?:thing|point|number|metric|kpi)(?: (?:that|"
    r"which|"
    r"i|we) (?:\w+ ){0,3}?(?:matters?|counts?|cares? about|looks? at|wants?|needs?|watch|track))?|what (?:i|"
    r"we|"
    r"they|the client|he|she) (?:really |actually |mainly |mostly |ultimately |do )*(?:wants?|needs?|cares? "
    r"about|"
    r"(?:is|are) after|(?:am|are|is) looking for|would like|'d like)(?: most)?|what (?:really )?(?:matters|"
    r"counts)"
    r"(?: most)?|what(?:'?s| is) (?:lacking|missing|needed|wanted|required)|all (?:i|we) (?:really "
    r")?(?:want|need|care about)|"
    r"(?:requirement|task|ask|job|need|brief)(?=\s*(?:is\b|:|=))|(?:why|what for|reason|wish|wanted|result|"
    r"results|intention|intent|motive|actions?|actions? wanted|achieve|desired|target action|target metric|"
    r"wanted from it|what i want|what for)(?=\s*(?:[:=\u2013>]|- )))"
)
_BE: Final = (
    r"(?:is|are|was set as|here is|would be|should be|will be|must be|being|remains|stays|becomes|would|:|=|"
    r"->|-|"
    r"on|'s)"
)
_ADVERB: Final = (
    r"(?:really|actually|mainly|mostly|primarily|ultimately|simply|just|only|purely|definitely|now|clearly|"
    r"essentially|basically|chiefly|solely|first and foremost|above all|of course|please|obviously|all|about|"
    r"probably|maybe|ideally|desperately|urgently|badly|also|still|then|to|get|getting|drive|driving|"
    r"generate|"
    r"generating|increase|increasing|more|as many|as much)"
)
_FILL: Final = (
    r"(?:(?!(?:who|which|that|with|from|at|is|are|was|were|has|have|had|if|when|because|but|than|per|our "
    r"team|"
    r"people|not|no|without|instead|don't|you|interested|whose|where|while|cost|list|budget|plan|campaign|"
    r"audience|average|expected|previous|past|existing|current|ads|ad|software|platform|agency|rights|licence"
    r")\b)[\w'&%/+.-]+,?\s+)"
)
EXPLICIT: Final = re.compile(
    rf"(?:\b(?:(?:campaign|delivery|primary|main|key|marketing|business|overall|single|our|the)\s+)*{_LABEL}"
    rf"(?:\s+(?:of|for|here|this time|now|with|behind)\b[\w' ]{{0,40}}?)?\s*{_BE}?\s*(?:{_ADVERB}\s+)*"
    rf"{_FILL}{{0,4}}|\b(?:optimi[sz](?:e|es|ed|ing|ation)|buy|bought|plan(?:ned)?|judged|measured|measure|"
    rf"evaluated|assessed|bid|bidding|deliver|set up|built)(?:\s+(?!for\b|to\b|on\b|"
    rf"against\b)[\w']+){{0,4}}?\s+"
    rf"(?:for|towards?|to|on|against|by|around)\s+{_FILL}{{0,3}}|\b(?:change|switch|set|make|move|turn|"
    rf"call)\s+"
    rf"(?:(?:the|our|this|that|its?|campaign)\s+)*(?:goal|objective|kpi|it|this|that|aim|focus|campaign|"
    rf"whole "
    rf"thing|everything)?\s*(?:over\s+)?(?:all\s+)?(?:to|into|as|:|about|a|an|"
    rf"towards?)\s+(?:be\s+)?(?:about\s+)?"
    rf"{_FILL}{{0,3}}|\b(?:geared|aimed|aiming|focus(?:ed|ing|es)?|cent(?:re|er)ed|concentrat(?:e|ed|ing)|"
    rf"judge(?:d)?)\s+(?:us\s+)?(?:only\s+|purely\s+|mainly\s+|primarily\s+|more\s+)?(?:towards?|at|on|"
    rf"around|to)"
    rf"\s+{_FILL}{{0,4}}|\b(?:it'?s|this is|that'?s|we'?re|i'?m|they'?re|it is|we are|i am|they are|is|"
    rf"are)\s+"
    rf"(?:\w+ly\s+|just\s+|really\s+)?(?:all\s+)?(?:about|after|purely for|here for|for)\s+{_FILL}{{0,4}}|"
    rf"\b(?:meant|i mean|(?:go|going|went|opt) for|prefers?|make that)\s+{_FILL}{{0,3}}|\b(?:care|cares|"
    rf"caring|bothered|fussed|interested)\s+(?:\w+ly\s+|most\s+|only\s+|just\s+)?(?:about|in)\s+"
    rf"{_FILL}{{0,4}})$"
)
UNTICKED: Final = re.compile(r"(?:\[ ?\]|\( ?\)|[\u2610\u25a1\u25fb\u2b1c\u25cb])\s*$")
"""Before a result: an empty box of a form."""
PUT_OFF: Final = re.compile(
    r"(?: (?:is|are|was|were|as (?:a |the )?(?:goal|aim)))? (?:no longer|no more(?! than)|any ?more(?! than)|"
    r"off the table|out the window|history|passe)\b|"
    r" (?:alone )?(?:does|do|wo|will|ca|can|is|are)(?:n'?t| not) (?:pay|feed|count|matter|help|enough|buy|"
    r"keep|fill|"
    r"the (?:goal|point|aim|thing|idea))\b"
)
"""Behind a result: that it was the goal and is not."""
BEHIND: Final = re.compile(
    r"\s*(?:(?:\(?[a-z]{2,6}\)?\s+)?(?:is|are|as|=|being|will be|would be|should be|stays|"
    r"remains)\s+(?:clearly "
    r"|really |still |definitely |always )?(?:the |our |my |their |a |an )?(?:\w+ ){0,2}?(?:kpis?|goals?|"
    r"objectives?|aims?|priority|focus|target|point|metric|measure|number|thing|success|purpose|ask|"
    r"what (?:i|we|they|matters|counts|it'?s about|the \w+|\w+) ?(?:wants?|needs?|matters?|counts|is after|"
    r"cares? about)?|all (?:that |i |we |the \w+ )?(?:cares?|wants?|needs?|matters?|counts?|asks?)|key|"
    r"north star|what pays(?: the bills)?|everything|king|the one|paramount|needed|"
    r"wanted)\b|\s+would be (?:sick|ace|lovely|fantastic|brilliant|amazing|ideal|perfect|awesome|super|"
    r"wonderful|great|a dream|the "
    r"dream|mega|class)\b(?! (?:too|also|as well|but))|\s+(?:counts?|matters?)\b|[^.;!?\n]{0,30}(?:,| "
    r"-)\s*(?:and )?(?:that'?s|that is|which is|"
    r"this is)\s+(?:the|our|my|what|all)\s+(?:\w+ )?(?:"
    r"goal|aim|kpi|objective|point|we|i|they|target|measure|counts|matters|it)\b|[- ](?:as (?:the |our |a "
    r")?)?(?:kpi|goal|objective|focus(?:ed)?|first|led|based|driven|optimi[sz]ed|"
    r"above all|matters?(?: most)?|only\b(?! from| in| on| for)|please)\b|\s*,?\s*(?:first|second|only)\b)"
)
_WISH: Final = (
    r"(?:want(?:s|ed|ing)?|need(?:s|ed|ing)?|'?d (?:really )?(?:like|love)|would (?:really )?(?:like|love)|"
    r"looking "
    r"(?:for|to get|at getting)|look for|looks for|seek(?:s|ing)?|searching for|search|hop(?:e|es|ing) "
    r"(?:for|to "
    r"(?:get|see|have|gain))|(?:'d|would|will) be (?:thrilled|happy|delighted|pleased|grateful|great|chuffed|"
    r"over the moon|glad)(?: (?:with|about|for|to (?:get|see|have)|if we (?:got|get|had)))?|"
    r"thankful for|dream(?:ing)? of|in need of|short of|short on|lack(?:ing)?|keen on|keen to get|(?:'?re|"
    r"'?m|are|am|is|be|go|going|goes) after|(?<!look )(?<!looks )(?<!looking )(?<!looked )after|require[sd]?|"
    r"expect(?:s|ing)?|aim(?:s|ing)? (?:for|at|to)|target(?:s|ing|ed)? (?:of|is|are|for)?|chasing|chase|"
    r"wish(?:es)? "
    r"for|could do with|could use|crave|we would|like to (?:get|see|have)|love to (?:get|see|have)|we will|"
    r"we are for|rather (?:have|get|see)|prefer(?:s|red)?(?: to (?:have|get|see))?)"
)
_DRIVE: Final = (
    r"(?:driv(?:e|es|ing)|generat(?:e|es|ing)|get(?:ting|s)?|increas(?:e|es|ing)|boost(?:s|ing)?|grow(?:ing|"
    r"s)?|"
    r"rais(?:e|es|ing)|build(?:s|ing)?(?: up)?|creat(?:e|es|ing)|maximi[sz](?:e|es|ing)|deliver(?:s|ing)?|"
    r"push"
    r"(?:ing)?|captur(?:e|ing)|earn(?:ing)?|gain(?:ing)?|lift(?:ing)?|improv(?:e|ing)|win(?:ning)?|"
    r"acquir(?:e|ing)|"
    r"collect(?:ing)?|gather(?:ing)?|more|achiev(?:e|ing)|secur(?:e|ing)|attract(?:ing)?|encourag(?:e|ing)|"
    r"spark(?:ing)?|strengthen(?:ing)?|expand(?:ing)?|hit(?:ting)?|bring(?:ing)?(?: in| us)?|ramp(?:ing)? up|"
    r"scale "
    r"up|scaling|stimulat(?:e|ing)|accelerat(?:e|ing)|promot(?:e|ing)|rack up|pull in|drum up|trigger|"
    r"turn(?:ing)? (?:(?!and\b|or\b|up\b|out\b)[\w'-]+ ){1,4}into|as many|as much|plenty of|lots of|"
    r"loads of|a lot of|most(?! (?:of|our|people|visitors|customers|clients|guests|members|users)\b)|"
    r"max(?:imum)?|"
    r"produc(?:e|ing)|fuel(?:ling)?|support(?:ing)?|sell(?:ing)?|up our|up the|uplift in|rise in|increase "
    r"(?:in|of)|"
    r"boost (?:in|to)|growth (?:in|of)|send(?:ing)? us|see|give us|find(?:ing)?|recruit(?:ing)?|source|"
    r"kick-?start|enough|steer|convert(?:ing)? (?:\w+ )?(?:in)?to|lead(?:ing)? to|resulting in|leads? to|"
    r"sign(?:ing)? up|bag|land|score|book(?:ing)?(?: in)?|stack up|top up|reactivat(?:e|ing)|revive|fill)"
)
WISHED: Final = re.compile(
    rf"\b(?:{_WISH}|{_DRIVE})\s+{_FILL}{{0,5}}$|"
    r"\b(?:no longer|not|no more|any ?more|isn't|enough|over|rather than|instead of) (?:[\w'-]+,? ){0,4}?"
    r"(?:but|it'?s|now it'?s|so it'?s) (?:\w+ (?:says?|wants?) )?(?:now |rather |plain |simply |all |pure |"
    r"just |about |for |paid |"
    r"real )*$"
)
FOR: Final = re.compile(
    rf"\b(?:for|towards|on|into|focus|kpi|objective|goal|target|push|drive|into)\s+{_FILL}{{0,2}}$"
)
ALONE_BEFORE: Final = re.compile(
    r"^[\s>*\u2022-]*(?:(?:and|then|so|ok|okay|now|actually|just|purely|basically|also|plus|mainly|mostly|"
    r"hmm?|no|"
    r"yes|well|please|more|max|maximum|new|rather|instead|oh|online)\s+)*(?:(?!(?:we|i|you|they|he|she|it|"
    r"our|my|"
    r"their|your|his|her|its|is|are|was|were|has|have|had|do|does|did|get|gets|got|who|which|that|with|for|"
    r"from|in|"
    r"on|at|of|by|to|the|a|an|and|or|but|per|than|if|as|like|love|loves|enjoy|about|via|into|book|books|not|"
    r"no|"
    r"what|how|which|any|cost|average|last|past|previous|current|existing|weekly|monthly|annual|yearly|of|"
    r"sold|made|"
    r"free|over|under|up)\b)[\w'&/+.-]+\s+){0,4}$"
)
ALONE_AFTER: Final = re.compile(
    r"\s*(?:$|[,;.:!)\u2022\n/+&-]|(?:,? ?(?:and|plus|then)\b)|(?:please|pls|thanks|only|instead|mainly|"
    r"mostly|first|"
    r"kpi|goal|objective|campaign|push|via|through|from|for|to|in|on|at|among|across|of|with|among|with|over|"
    r"during|"
    r"before|against|ideally|too|between|by|around|within)\b)"
)
ITEM_BEFORE: Final = re.compile(
    r"(?:^|[,;|\n\u2022(]|\.\s|\s[/-]+\s|//|[\d\w]/)\s*(?:(?:just|only|pure|purely|max|maximum|more|kpi|"
    r"obj|goal|"
    r"for|"
    r"objective|and|then|please|simply)\s+)?$"
)
ITEM_AFTER: Final = re.compile(r"\s*(?:$|[,;|\n\u2022)!/]|\.(?:\s|$)|\s-+\s|(?:please|pls|only|kpi)\b)")
"""What stands around an item of a terse list that is one measure and nothing else."""
PREDICATE: Final = re.compile(
    r"\b(?:was|were|is|are|has|have|had|grew|grow|grows|fell|fall|rose|dropped|went|goes|go|start(?:s|ed)?|"
    r"begins?|"
    r"came|comes?|remain|remained|sold|works?|opens?|ends?|means?|cost|costs|doubled|halved|stayed|ran|did|"
    r"does|"
    r"do|will|would|can|could|might|may|seems?|tend|need|gets?|receives?|saves?|pays?)\b"
)

# A result that is reported, owned or compared, not wanted.
REPORT: Final = re.compile(
    r"\b(?:last (?:\w+ )?(?:year|month|season|quarter|week|time|edition|campaign|summer|winter|autumn|fall|"
    r"spring|"
    r"christmas|launch|round|flight|one|agency|black friday|open house|event)(?:'s)?|previous(?:ly)?|past "
    r"(?:year|"
    r"campaigns?|month|flight|performance|\w+ (?:months|years|weeks))|years? ago|months ago|in 20(?:1\d|"
    r"2[0-5])|"
    r"so far|to date|(?:we|have|has|had|are|is) already|currently|"
    r"used to|historical(?:ly)?|yesterday|(?:we|they|it|which|who|that|competitors?|and|sister brand) (?:did|"
    r"sold|"
    r"had|got|made|drew|saw|generated|brought|delivered|achieved|earned|spent|lost|counted|reported|ran|won|"
    r"closed|booked|paid|took)|sold (?:out|\d[\d.,]*)|drew|delivered|turnover|revenue of|has been|have been|"
    r"closed|fyi|"
    r"for (?:context|reference|info)|benchmarks?|on average|averages?|avg|yoy|year[- ]on[- ]year|we (?:have|"
    r"get|do|"
    r"see|average|take|make|run|handle|process|sit at|stand at) (?:around |about |roughly |over |some |only |"
    r"nearly "
    r")?\d[\d.,]*k?(?! more)|competitor(?:s|'s)?|rival(?:s|'s)?|in our (?:crm|database)|(?:most|many|some|"
    r"all|half|part|\d+ ?%) of (?:our|my|the|their)|our (?:existing|current|regular|loyal)|(?:has|have|had) "
    r"(?:over |about |around |some |almost |nearly )?[£$€]?\d[\d.,]*|"
    r"exist(?:ing|ed)|was|were|grew|fell|dropped|went (?:up|down)|up \d+ ?%|down \d+ ?%|annual|per year|a "
    r"year|"
    r"(?:books|gets|sells|does|makes|takes|sees|receives|serves|handles|processes|hosts|welcomes) (?:\w+ "
    r")?\d[\d.,]*|"
    r"each year|every year)\b"
)
PAST: Final = re.compile(
    r"\b(?:last (?:\w+ )?(?:year|month|season|quarter|week|time|edition|campaign|summer|winter)|years? ago|"
    r"months ago|"
    r"in 20(?:1\d|2[0-5])|used to|yesterday)\b"
)
_NOT_ONE: Final = (
    r"(?:reps?|teams?|people|persons?|managers?|directors?|department|force|times?|rate card|decks?|season|"
    r"pricing|tracking|measurement|reports?|reporting|data|estimates?|forecasts?|curves?|breakdown|per "
    r"(?:individual|"
    r"person|user|household|listener|day|week|month|head)|on sale|generation x|benchmarks?|caps?|stud(?:y|"
    r"ies)|"
    r"software|agency|agencies|compan(?:y|ies)|figures?|numbers (?:from|of|for) last|platforms?|tools?|"
    r"system|"
    r"systems|services? (?:company|provider)|start-?up|fees?|taxes|tax|pitch|funnel (?:tool|software)|desk|"
    r"office|"
    r"engine|confirmation|history|value|values|size|calendar app|app|apps|portal|lights?|jam|jams|school|cop|"
    r"cops|police|updates?|news|warden|school|stations?|centre|center|week|month|day|ribbon|charity|"
    r"assistant|"
    r"advisors?|advisers?|training|course|coach|coaching|conference|tax|price|prices|window|windows|model|"
    r"objections?|in the bank|ledger|letters?|lists? of|list|base|relations?|support|success manager|service|"
    r"care|experience|reviews?|loyalty|satisfaction|card|cards|number|numbers?:|id|ids|policy|policies|line "
    r"is|"
    r"period|slot|slots|stream|streams|guarantees?|insurance|order|form|cost|costs|counter|prices?|expert|"
    r"experts|consultanc(?:y|ies)|lovers?|fans|enthusiasts|hub|intelligence|lawyers?|signs?|cones?|control|"
    r"tech|sites?|web ?sites?|pages?|shops?|brands?|operators?|guides?|advertised|marketed|"
    r"and frequency management)"
)
NOT_BEHIND: Final = re.compile(
    rf"[\w'-]*\w|[- ]{_NOT_ONE}\b(?! (?:is|are) (?:the|our)\b)|\s+(?:of (?:over |about |around |roughly |"
    rf"nearly "
    rf"|almost |some )?(?:[£$€₹]|eur|usd|\d)|(?:over|under|above|below) [£$€₹]?\d+(?! (?:m|million))|from "
    rf"(?:only |just )?[£$€₹]?\d[\d.,]*+(?!\s?-|s\b|\+| to \d| year|\d)|"
    rf"(?:at|sits at|stands at|hovers at|runs at|cost|costs|start at|starting at|from|are|for|is) (?:only |"
    rf"just )?[£$€₹]\d[\d.,]*\b(?! (?:each|"
    rf"apiece|a "
    rf"piece|per|or less|or under|max|cpa|cpl|cpi))|(?:is|are|was|were|has|have|had) (?:down|up|flat|low|"
    rf"high|slow|fine|good|great|not|unknown|tbc|tbd|on the way|handled|managed|through the roof|\d)|(?:at|"
    rf"on) the (?:venue|door|gate|box office)|went\b|go "
    rf"(?:on|live)\b|grew\b|fell\b|rose\b|dropped\b|doubled\b|halved\b|was\b|were\b)|\s*[:=]\s*[£$€₹]?\d"
)
WANING: Final = re.compile(
    r"(?: (?!(?:and|but|if|which|who|by|for|to)\b)[\w'-]+){0,4}? (?:trickl\w+|dribbl\w+|stall(?:s|ed|ing)?|"
    r"stagnat\w*|plateau\w*|flat-?lin\w*|dr(?:ied|ying) up|slump\w*|collapsed|collapsing|dwindl\w*|sluggish|"
    r"lag(?:s|ging)?|plummet\w*|tank(?:ed|ing)|nose-?div\w+|at (?:rock bottom|a standstill|an all-time low)|"
    r"thin on the ground|few and far between|falling short|(?:is|are) (?:sadly |still |simply |just "
    r")?(?:missing|"
    r"lacking)|(?:is|are|'s|'re|has been|have been|stays?|"
    r"remains?|"
    r"still|too) (?:\w+ )?(?:low|slow|weak|poor|disappointing|falling|dropping|declining|shrinking|down(?! "
    r"to\b)|flat|few|scarce|dead|behind|dismal|terrible|awful|pathetic|nowhere near|not (?:where|what|"
    r"enough))|(?:has|have) (?:\w+ )?(?:halved|fallen|dropped|gone down|declined|slowed|shrunk))\b"
)
"""Behind a result: that there is too little of it."""
THOUGHT_OF: Final = re.compile(
    r"\b(?:if|unless|in case|whether|when|competitors?|rivals?|market|industry|who|whose)\b[^.!?\n]{0,60}$"
)
"""Before a result: that its lack is a case that is thought of, or another's."""
NEGATED: Final = re.compile(
    r"\b(?:not|no|no more|don'?t (?:care about|need|want|mind|optimi[sz]e for|care for|bother with|chase|"
    r"count)|do not "
    r"(?:need|want|care about|optimi[sz]e for)|instead of|rather than|without|forget(?: about)?|never|isn'?t|"
    r"aren'?t|give up|giving up|ditch(?:ing)?|abandon(?:ing)?|stop using|do away with|replac(?:e|ing)|"
    r"not about|nothing to do with|unlike|as opposed to|more than|away from|nor|neither|ignore|stop|drop|"
    r"less (?:about|on)|isn'?t about|won'?t be|excluding|exclude|avoid|except|worry about)\s+"
    r"(?:(?!only\b|just\b|but\b|too\b)[\w-]+\s+){0,2}$"
)
NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:average|median|avg|mean|point of|for|on|work(?:s|ing)? in|worked in|in|year of|head of|"
    r"director of|vp|"
    r"chief|record|cost per|costs? per|price per|per|first|next|each|every|any|off (?:the |your |their "
    r")?(?:first|"
    r"next)?|early|regular|loyal|existing|current|lapsed|former|exclude|excluding|suppress|sister|our|my|"
    r"your|the|"
    r"of|between|by|to|among|previous|serve|serves|serving|million in|k in|at|with|their|from|than|including|"
    r"include|"
    r"plan|planning|considering|who)\s+)$"
)
OWN_TRADE: Final = re.compile(
    r"(?:^\s*|[.!?;:,\n(-]\s*|\b(?:and|hi|hello|as|because|since)\s+)(?:we|i)\s+"
    r"(?:(?:currently|mainly|mostly|also|only|usually|normally|now|just|already|still)\s+)*(?:sell|offer|"
    r"take|"
    r"handle|print|issue|do|manage|accept|organi[sz]e)\s+(?:(?!to\b|more\b)[\w'&-]+\s+){0,3}$"
)
"""Before a result: that the business tells what it does anyhow, "we sell tickets on our site"."""
QUESTION: Final = re.compile(
    r"\b(?:what(?! (?:if|we|i|they|matters|counts|really|the client|he|she)\b)|how many|how much|how far|"
    r"(?<!by )(?<!with )(?<!through )which|why(?![\w' ]{0,24}\s?(?:[:=\u2013>]|- ))|whether|do you (?:have|"
    r"offer|know)|(?<!she )(?<!he "
    r")(?<!it )(?<!that )(?<!who )(?<!also "
    r")does (?:it|that|this|double|a|the|more)|would that|will that|"
    r"how (?:does|do|would|will)|can i see|what'?s(?! (?:lacking|missing|needed|wanted))|anything on|any "
    r"(?:data|idea|info|"
    r"benchmarks?))\b[^.!?\n]{0,80}$"
)
PRIMARY: Final = re.compile(
    r"\b(?:primar(?:y|ily)|main(?:ly)?|first and foremost|above all|most importantly|mostly|chiefly|first "
    r"priority|priority|number one|especially|most of all|first (?:is|comes|goal|objective))\b"
)
SECONDARY: Final = re.compile(
    r"\b(?:secondar(?:y|ily)|second (?:goal|objective|priority|comes|is)|nice to have|nice bonus|bonus|also "
    r"hope|"
    r"hopefully|by-?product|side effect|on the side|down the line|longer term|long term|if possible|later on|"
    r"also (?:want|need|like|hope|interested in)|we'?d also|we also|on top of that|alongside that|"
    r"eventually|in the long run|wouldn't hurt|would be nice|would be a bonus|happy side)\b"
)
CHANGE: Final = re.compile(
    r"\b(?:actually|instead|rather|scratch that|correction|change|switch|make it|now|no|sorry|turns out|on "
    r"second "
    r"thought|forget|in fact|after all|let'?s|we'?d)\b"
)
JOIN: Final = re.compile(
    r"\s*(?:,|/|&|\+|,?\s*and(?:/or)?|,?\s*or|,?\s*plus|,?\s*as well as|,?\s*then|->|→|,?\s*but also|"
    r",?\s*along "
    r"with|,?\s*rather|,?\s*not just)\s*(?:(?:more|new|then|also|some|ultimately|eventually|drive|driving|"
    r"generate|"
    r"increase|get|getting|build|building|online|our|the|of|for|brand|hopefully|ideally|boost|grow|to|maybe|"
    r"create|"
    r"strong|qualified|generating|increasing|boosting)\s+){0,4}"
)
FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset)\s+(?:about\s+)?(?:the\s+)?(?:goal|objective|kpi)\b|\bno "
    r"(?:particular |specific )?(?:goal|objective)\b"
)
