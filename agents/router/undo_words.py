"""How people take back what they said last, and how they throw everything away and begin anew.

All patterns are over folded text: English, lower case, without accents.
"""

import re
from typing import Final

OPENING: Final = (
    r"(?:(?:ok(?:ay)?|yes|yep|yeah|sure|great|good|perfect|fine|well|right|alright|all right|and|so|then|"
    r"now|hmm+|please|pls|oh|actually|thanks|thank you|no|wait|sorry|cool|nice|excellent|that'?s (?:fine|"
    r"great|good|perfect)|(?:looks|sounds|all) (?:good|great|fine|perfect))[\s,.!:-]+)*"
)
"""What a command may begin with."""
CLOSING: Final = r"(?:[\s,.!]+(?:please|pls|then|now|thanks|thank you|instead|for me|for us))*[\s.!]*"
"""What a command may end with."""

_ASKING: Final = (
    r"(?:(?:but|hang on|hold on|hold up|(?:one |just a )?moment|oops|whoops|ah|ugh|argh|damn|nope|nah|"
    r"apologies|"
    r"pardon|excuse me|my bad|my mistake|on (?:reflection|second thoughts?)|in fact|after all|rather|better|"
    r"kindly|just|maybe|perhaps|(?:can|could|would|will|may) (?:you|we|i)(?: please| kindly|"
    r" just)*(?: mind)?|"
    r"i think|i guess|let'?s|let us|(?:i|we)'?d (?:like|rather|prefer)(?: you)?(?: to)?|(?:i|we) "
    r"(?:want|need|have)(?: you)? to|(?:i|we) would (?:like|rather|prefer)(?: you)?(?: to)?|"
    r"(?:we|you) (?:should|must|can|could)|(?:it'?s|it is) (?:best|better) (?:to|if we)|do|all)[\s,.!:-]+"
    rf"|{OPENING[3:-2]})*"
)
_PLEASE: Final = (
    r"(?:[\s,.!]+(?:please|pls|then|now|again|thanks|thank you|instead|for me|for us|for now|right away|"
    r"entirely|completely|altogether|after all|if (?:possible|you can|you could|you don'?t mind|"
    r"that'?s ok(?:ay)?)|"
    r"will you|would you|ok(?:ay)?|though|sorry))*[\s.!?]*"
)
_IT: Final = r"(?:that|it|this|them|those|these|everything|things|all(?: of (?:it|that|this))?)"
_DEED: Final = (
    r"(?:ones?|things?|changes?|edits?|steps?|messages?|requests?|instructions?|bits?|parts?|moves?|points?|"
    r"adjustments?|updates?|modifications?|orders?|comments?|sentences?|lines?|wishes|wish|asks?|tweaks?|"
    r"corrections?|remarks?|inputs?)"
)
_LAST: Final = r"(?:very )?(?:last|latest|previous|most recent|final)"
_LAST_DEED: Final = (
    rf"(?:(?:that|the|my|our|this|your) )?{_LAST}(?: {_DEED})?(?: (?:i|we|you) (?:made|sent|asked for|"
    rf"said|wrote|did))?|"
    r"what (?:i|we)(?:'ve)? (?:just |last )(?:said|asked(?: for)?|wrote|told you|sent|requested)"
    r"|what (?:i|we) (?:said|asked for|wrote|sent) (?:last|just now|a moment ago)"
)
_AS_BEFORE: Final = (
    r"(?:to )?(?:how|as|the way|like|where|what|exactly as) (?:it|they|things|we|that|everything|this)"
    r"(?:'d| had| have|'ve)?(?: all)?(?: (?:was|were|had(?: it| them| that)?|been|stood|looked|set))?"
    r"(?: (?:before(?:hand)?|previously|originally|earlier|at first|a moment ago|until now))?"
)
_OLD: Final = (
    r"(?:the|our|my|your|its) (?:previous|last|earlier|old|before|original|former|prior)"
    r"(?: (?!with|but|and|only)\w+){0,2}"
)
_UNDOING: Final = (
    r"undo|revert|reverse|roll ?back|take back|cancel|scratch|discard|withdraw|retract|rescind|"
    r"backtrack(?: on)?"
)
_BACK: Final = (
    r"(?:put|bring|set|change|turn|take|return|move|get|switch|roll|give|flip|add|throw|reset|have)"
)
_THE_THING: Final = rf"(?:{_IT}|(?:the|our|my) (?!week|month|start|end|dates?|flight|launch)\w+)"
UNDO: Final = re.compile(
    rf"{_ASKING}(?:undo(?: (?:{_IT}|{_LAST_DEED}|the \w+(?: (?:change|edit|one|things?|bit|"
    rf"part|stuff|increase|rise|cut|decrease|raise|tweak|update|move|business))?))?|"
    rf"(?:{_UNDOING})(?: (?:{_IT}|{_LAST_DEED}|(?:the|that|this|my) (?:last )?{_DEED}|to (?:{_OLD}|"
    rf"before)))?|"
    rf"(?:ignore|disregard|forget(?: about)?|scrap|strike|delete|remove|drop|never ?mind) (?:{_LAST_DEED})|"
    rf"{_BACK} {_IT} back(?: again)?(?: (?:in|on|there))?(?: (?:{_AS_BEFORE}|to {_OLD}))?|"
    rf"{_BACK} {_THE_THING} back {_AS_BEFORE}|"
    rf"(?:return|reset|restore|revert|change|switch) {_THE_THING} (?:{_AS_BEFORE}|to {_OLD})|"
    rf"(?:leave|keep|let|make|have|want|need|prefer|be) {_IT}(?: back)?(?: be)? {_AS_BEFORE}|"
    rf"(?:go(?:ing)?|step|get|move|switch|change|revert|roll) back(?: (?:one|a) step| to {_OLD}|"
    rf" {_AS_BEFORE})?|"
    rf"(?:return|revert) (?:to {_OLD}|{_AS_BEFORE})|"
    rf"(?:restore|bring back|reinstate|recover) (?:{_OLD}|{_IT})|"
    rf"i(?:'d like to| want to|'ll)? take (?:{_IT}|{_LAST_DEED}|my words) back|i take back (?:{_IT}|"
    rf"{_LAST_DEED})|"
    r"(?:never ?mind|forget (?:it|that|about it))(?:,? (?:undo|go back|revert)(?: (?:it|that))?)?|"
    r"as it (?:was|were)(?: before)?|i(?:'ve)? changed my mind|"
    rf"back to {_OLD}|back {_AS_BEFORE}|not that,? (?:go )?back){_PLEASE}"
)
"""A message, or a sentence of one, that is nothing but this."""

START_OVER: Final = re.compile(
    r"\b(?:start (?:over|again(?! (?:on|in|at|next|after|by|with|from (?!scratch|zero|the|square)))|"
    r"afresh|anew|fresh|from (?:scratch|zero|the (?:beginning|start|top)|square one)|a ?new|"
    r"completely (?:over|new)|all over)|"
    r"(?:begin|restart|go|do it|do this|take it)(?: all)? (?:again from|over from|anew|afresh|from) "
    r"(?:scratch|zero|the (?:beginning|start|top)|square one|the ground up)|"
    r"begin (?:again|over|afresh|anew|fresh)|restart(?: everything| (?:the )?(?:brief|plan)|"
    r" it all)?\s*(?=$|[.!,:])|"
    r"(?:from|back to) (?:square one|scratch|zero|the (?:start|beginning|drawing board)(?=\s*(?:$|[.!,:;])))|"
    r"reset(?: everything| (?:the )?(?:brief|plan|conversation|chat|all)| it all)?\s*(?=$|"
    r"[.!,])|(?:clear|forget|delete|scrap|wipe|throw away|discard|bin|ditch|dump|drop|cancel|ignore|"
    r"erase|undo|"
    r"disregard|tear up) (?:about )?"
    r"(?:everything(?: (?:i|we)(?:'ve)? said| so far)?|all(?: of (?:it|this|"
    r"that|the above))?(?=\s*(?:$|[.!,:;]|and\b))|(?:the |this |that )(?:whole |entire |"
    r"complete )(?:brief|plan|campaign|thing|lot)|the "
    r"(?:brief|plan|campaign|thing)(?! for)|it all|what (?:i|we) (?:said|wrote) (?:so far|before|above|"
    r"until now|up to now))|"
    r"(?<!for )(?<!for a )(?<!for the )(?<!in a )(?:new|different|another|wrong) "
    r"(?:brief|campaign|plan|client|job|project|file)(?: (?:please|now|altogether|entirely))?\s*(?=$|[.!:,])|"
    r"(?:a )?(?:clean slate|clean sheet|fresh start|blank page)|"
    r"wipe (?:the )?(?:slate|board|everything)(?: clean)?)"
)
"""Words that throw away all that was said."""
DECLINES: Final = re.compile(
    r"\b(?:stay(?:ing)? (?:where|with|at|put|as|on)|(?:leave|leaving|keep|keeping|let'?s keep) (?:it|that|"
    r"this|things|everything|all)"
    r"(?: just)? (?:at|as|like|there|be|alone|the same|to)\b|keep(?:ing)? (?:to )?(?:the (?:same|original|"
    r"old|current|first|budget)|"
    r"what we|our (?:budget|plan|\d\S*))|leave it|(?:stick|go|work|live)(?:ing)? (?:with|"
    r"to) (?:the (?:original|old|first|current|same|budget)|"
    r"what we|our (?:budget|plan|\d\S*))|not (?:really )?(?:worth|for us|for me|now|today|this time|yet|"
    r"going to|necessary|needed)|"
    r"too (?:rich|much|expensive|steep|high|pricey|dear|big)|(?:can'?t|cannot|couldn'?t|"
    r"won'?t) (?:really )?(?:stretch|afford|justify|do "
    r"that|go|manage|get)|good to know|just (?:asking|curious|wondering|checking)|(?:only|"
    r"merely) (?:asking|curious|wondering)|"
    r"(?:think|sleep) (?:about|on|over) it|ask (?:the|my|our|around)|never ?mind|forget (?:it|that)|"
    r"rather not|let'?s not|we'?ll see|"
    r"maybe (?:later|next)|as (?:it|we|they|things) (?:is|was|were|are|stands?|had)|where we (?:are|were)|"
    r"(?:changes?|changing) "
    r"nothing|nothing changes|(?:don'?t|no need to|not) change|no changes?|as (?:is|before|planned|"
    r"agreed)|out of (?:reach|our)|"
    r"beyond (?:us|our)|no thanks?)\b"
)
"""A what-if is not taken: "we'll stay where we are"."""
_BUT: Final = (
    r"(?:(?:hmm+|oh|ah|actually|wait|well|ok(?:ay)?|no|nah|nope|on second thoughts?|hang on|"
    r"you know what)[\s,.!-]+)*"
)
TAKEN_BACK: Final = re.compile(
    rf"\b(?:what (?:about|if)|how about|should (?:we|i)|could (?:we|you|i)|can (?:we|you|i)|shall we|"
    rf"maybe|perhaps|add|"
    rf"drop|make it|let'?s|include|remove|take out|put)\b[^?!.]{{1,80}}[?!.,;–-]+\s*{_BUT}"
    r"(?:never ?mind|forget (?:it|that|(?:that )?i (?:said|asked)(?: (?:that|it|anything))?)|(?:scrap|"
    r"scratch|ignore|disregard|"
    r"cancel|strike) (?:that|it)|leave it(?: as (?:it )?(?:is|was))?|(?:no,? )?(?:let'?s not|don'?t)|"
    r"no,? (?:keep|leave) (?:it|"
    r"things|everything|that)(?: as (?:it |they )?(?:is|are|was|were))?)[\s.!]*$"
    rf"|\b(?:what (?:about|if)|how about|should we|shall we)\b[^?!.]{{1,80}}\?\s*{_BUT}(?:no|nah|nope|"
    rf"rather not)"
    r"(?:,? (?:thanks|thank you))?[\s.!]*$"
)
"""A wish or a what-if that its own message takes back: "what about Wales? no, never mind"."""
