# Places of the brief that a later message points at, takes away, puts off or exchanges.

(die|den|bei den|in den|für die) (ersten beiden|beiden ersten|ersten zwei|zwei ersten) = the first two
(die|den|bei den|in den|für die) (letzten beiden|beiden letzten|letzten zwei|zwei letzten|letztgenannten) = the last two
(die|den) (ersten drei|drei ersten) = the first three
(die|den) (letzten drei|drei letzten) = the last three
(ersten beiden|beiden ersten) = first two
(letzten beiden|beiden letzten) = last two
(das|den|der|die) (erste|ersten|erstgenannte|erstgenannten) (markt|land|stadt|region|gebiet) = the first market
(das|den|der|die) (zweite|zweiten) (markt|land|stadt|region|gebiet) = the second market
(das|den|der|die) (dritte|dritten) (markt|land|stadt|region|gebiet) = the third market
(das|den|der|die) (letzte|letzten|letztgenannte|letztgenannten) (markt|land|stadt|region|gebiet) = the last market
(tausch|tausche|tauscht|tauschen sie|tauschen wir|ersetz|ersetze|ersetzt|ersetzen sie|ersetzen wir) (es|das|ihn|sie|dies|die beiden) (gegen|durch|mit) = swap it for
{x} (ist|sind|wurde|wurden|wird|werden) (leider|jetzt|nun|erst mal|erstmal|doch|komplett|vorerst|) (abgesagt|abgeblasen|geplatzt|gestorben|passé|vom tisch|gecancelt|eingestellt|verworfen) = drop {x}
{x} (erst|erst ab|erst in|erst im jahr|erst im jahre) (2027|nächstes jahr|kommendes jahr) = {x} only in 2027
{x} (erst|erst ab|erst in|erst im jahr|erst im jahre) 2028 = {x} only in 2028
{x} (erst|erst ab|erst in|erst im jahr|erst im jahre) 2029 = {x} only in 2029
